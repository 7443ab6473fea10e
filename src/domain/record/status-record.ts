/** GitHub's limit for a status description, in characters. */
export const MAX_DESCRIPTION_LENGTH = 140;

const RECORD = / \[exception ([A-Za-z0-9_=-]{1,80})\]$/;

/**
 * Where comments are switched off, an exception holds for the head it was added to: the label event then
 * is at the end of the status's description
 * ([governance §5.5](../../../docs/specification/governance.md#55-the-exception)). An id in a form that cannot be
 * there is left out, which a reader takes for a lost record.
 *
 * @param event the label event's GraphQL node id
 */
export function encodeStatusRecord(event: string): string {
  const record = ` [exception ${event}]`;
  return RECORD.test(record) ? record : '';
}

/** The label event that a description of ours names, or null. */
export function decodeStatusRecord(description: string): string | null {
  return RECORD.exec(description)?.[1] ?? null;
}

/** A text of which a document may have given the end, so that it names no label event. */
export function withoutRecord(text: string): string {
  return RECORD.test(text) ? `${text.slice(0, -1)}…` : text;
}

/** What the link of a status of ours says besides the run: a description has words of documents in it. */
export interface StatusLink {
  /** The pull request whose head the commit was. Others may come to have the same head. */
  readonly pullRequest: number;
  /** The status took the place of an override, which the next run cannot see any more. */
  readonly isAfterOverride: boolean;
}

const LINK = /#pull-([1-9]\d{0,8})(-override)?$/;

export function encodeStatusLink(runUrl: string, { pullRequest, isAfterOverride }: StatusLink): string {
  return `${runUrl}#pull-${pullRequest}${isAfterOverride ? '-override' : ''}`;
}

/** Null for a link that says nothing of the kind. */
export function decodeStatusLink(url: string | null): StatusLink | null {
  const match = LINK.exec(url ?? '');
  return match === null ? null : { pullRequest: Number(match[1]), isAfterOverride: match[2] !== undefined };
}
