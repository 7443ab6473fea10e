import type { Exception } from '../../domain/freeze/exception.ts';
import type { VepChange } from '../../domain/vep/vep-change.ts';
import type { BasePolicy } from '../../github/content/base-policy.ts';
import { readFirstFiles, readRemainingFiles } from '../../github/pull-request/changed-files.ts';
import { readOwnComments } from '../../github/pull-request/own-comment.ts';
import type { PullRequestSnapshot } from '../../github/pull-request/pull-request-snapshot.ts';
import { coversEverything, limitToFiles } from '../../judge/exception/group-scope.ts';
import type { Session } from '../session/session.ts';
import { readException } from './exception.ts';

/** What the exception of a group's pull request amounts to for the group. */
export async function readGroupException(
  session: Session,
  { snapshot, policy }: { readonly snapshot: PullRequestSnapshot | null; readonly policy: BasePolicy },
  changes: readonly VepChange[],
): Promise<Exception> {
  if (snapshot === null) {
    return { state: 'absent' };
  }
  const { client, settings } = session;
  const { number, changedFiles } = snapshot;
  const [comment] = await readOwnComments(client, number, snapshot.comments);
  const exception = await readException(session, {
    snapshot,
    comment: comment ?? null,
    shown: null,
    ownersApprovers: policy.approvers,
  });
  if (!coversEverything(exception)) {
    return exception;
  }
  const first = await readFirstFiles(client, number);
  const files = await readRemainingFiles(client, { number, changedFiles, first });
  const paths = new Set(files.flatMap(({ path, previousPath }) => [path, previousPath]));
  return limitToFiles(exception, { changes, paths }, settings);
}
