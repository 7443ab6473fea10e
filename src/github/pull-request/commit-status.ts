import { isSameHandle } from '../../domain/vep/handle.ts';
import { ACTOR_FIELDS, handle } from '../client/actor.ts';
import { mapped, nullable, type Reader, record, text } from '../client/reader.ts';
import { isViewer } from '../client/viewer.ts';

/** The status of our context on a commit, whoever wrote it: only the latest of a context counts. */
export interface CommitStatus {
  /** `success`, `failure`, `error`, `pending` or `expected`. */
  readonly state: string;
  readonly description: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  /** `name[bot]` for an app; null for a deleted account. */
  readonly creator: string | null;
  readonly targetUrl: string | null;
}

/** A status on the head of a pull request. */
export interface HeadStatus extends CommitStatus {
  /** This token wrote it. Anybody else's is believed in nothing but an override. */
  readonly isOwn: boolean;
}

/** The status as a part of a commit; `$context` is its name. */
export const STATUS_FIELDS = `status { context(name: $context) { state description targetUrl createdAt creator { ${ACTOR_FIELDS} } } }`;

const context = record({
  state: text,
  description: nullable(text),
  createdAt: text,
  creator: handle,
  targetUrl: nullable(text),
});

/** Reads {@link STATUS_FIELDS}; null where the commit has no such status. */
export const commitStatus: Reader<CommitStatus | null> = mapped(
  nullable(record({ context: nullable(context) })),
  (status) => {
    const found = status?.context ?? null;
    return found === null ? null : { ...found, state: found.state.toLowerCase(), description: found.description ?? '' };
  },
);

/** Says whether this token wrote a status. */
export function withOwner(status: CommitStatus | null, viewer: string | null): HeadStatus | null {
  return status === null ? null : { ...status, isOwn: isViewer(status.creator, viewer) };
}

/**
 * True for a status that Prow's `/override` set. Its description is Prow's (kubernetes-sigs/prow,
 * pkg/plugins/override); the creator is compared because anybody who may write statuses could copy it.
 */
export function isOverride({ description, creator }: CommitStatus, labelBots: readonly string[]): boolean {
  return (
    description.startsWith('Overridden by') && creator !== null && labelBots.some((bot) => isSameHandle(bot, creator))
  );
}
