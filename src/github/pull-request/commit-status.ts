import { isViewer } from '../../domain/evidence/authorship.ts';
import type { CommitStatus, HeadStatus } from '../../domain/evidence/commit-status.ts';
import { ACTOR_FIELDS, handle } from '../client/actor.ts';
import { mapped, nullable, type Reader, record, text } from '../client/reader.ts';

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
