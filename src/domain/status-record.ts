/** GitHub's limit for a status description, in characters. */
export const MAX_DESCRIPTION_LENGTH = 140;

const RECORD = / \[exception ([A-Za-z0-9_=-]{1,80})\]$/;

/**
 * Where comments are switched off, an exception holds for the head it was first seen on: the label event then
 * stands at the end of the status's description (governance §5.5). An id in a form that cannot stand there is
 * left out, which a reader takes for a lost record.
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
