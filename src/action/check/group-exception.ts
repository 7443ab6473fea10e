import { changeCommitment, documentCommitment } from '../../domain/freeze/change-commitment.ts';
import type { DocumentCommitment } from '../../domain/freeze/commitment.ts';
import type { Exception } from '../../domain/freeze/exception.ts';
import type { VepChange } from '../../domain/vep/vep-change.ts';
import type { BasePolicy } from '../../github/content/base-policy.ts';
import { readException } from '../../github/exception/exception.ts';
import { readFirstFiles, readRemainingFiles } from '../../github/pull-request/changed-files.ts';
import { readOwnComments } from '../../github/pull-request/own-comment.ts';
import type { PullRequestSnapshot } from '../../github/pull-request/pull-request-snapshot.ts';
import type { Session } from '../session/session.ts';

/** The new commitments that a group makes in files that the pull request changes. */
async function readCovered(
  { client, settings }: Session,
  { number, changedFiles }: PullRequestSnapshot,
  changes: readonly VepChange[],
): Promise<readonly DocumentCommitment[]> {
  const first = await readFirstFiles(client, number);
  const files = await readRemainingFiles(client, { number, changedFiles, first });
  const paths = new Set(files.flatMap(({ path, previousPath }) => [path, previousPath]));
  return changes
    .filter(({ path, previousPath }) => paths.has(path) || (previousPath !== null && paths.has(previousPath)))
    .flatMap((change) => {
      const { after, isNew } = changeCommitment(change, settings.vepsRoot);
      return after === null || !isNew ? [] : [documentCommitment(change, after)];
    });
}

/** What the exception of a group's pull request amounts to for the group: it covers no other one's documents. */
export async function readGroupException(
  session: Session,
  { snapshot, policy }: { readonly snapshot: PullRequestSnapshot | null; readonly policy: BasePolicy },
  changes: readonly VepChange[],
): Promise<Exception> {
  if (snapshot === null) {
    return { state: 'absent' };
  }
  const { client, settings } = session;
  const [comment] = await readOwnComments(client, snapshot.number, snapshot.comments);
  const exception = await readException(client, {
    snapshot,
    settings,
    comment: comment ?? null,
    shown: null,
    ownersApprovers: policy.approvers,
  });
  if (exception.state !== 'granted' || exception.scope.kind !== 'everything') {
    return exception;
  }
  const commitments = await readCovered(session, snapshot, changes);
  return { ...exception, scope: { kind: 'recorded', commitments } };
}
