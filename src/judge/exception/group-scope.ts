import { changeCommitment, documentCommitment } from '../../domain/freeze/change-commitment.ts';
import type { Exception } from '../../domain/freeze/exception.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { VepChange } from '../../domain/vep/vep-change.ts';

/** True for an exception that covers whatever is committed to now: in a merge group that may be somebody else's, too. */
export function coversEverything(exception: Exception): boolean {
  return exception.state === 'granted' && exception.scope.kind === 'everything';
}

/**
 * What the exception of a merge group's pull request amounts to for the group: it covers no other one's documents.
 *
 * @param paths every path that the pull request changes, before and after
 */
export function limitToFiles(
  exception: Exception,
  { changes, paths }: { readonly changes: readonly VepChange[]; readonly paths: ReadonlySet<string | null> },
  { vepsRoot }: Pick<Settings, 'vepsRoot'>,
): Exception {
  if (exception.state !== 'granted' || exception.scope.kind !== 'everything') {
    return exception;
  }
  const commitments = changes
    .filter(({ path, previousPath }) => paths.has(path) || (previousPath !== null && paths.has(previousPath)))
    .flatMap((change) => {
      const { after, isNew } = changeCommitment(change, vepsRoot);
      return after === null || !isNew ? [] : [documentCommitment(change, after)];
    });
  return { ...exception, scope: { kind: 'recorded', commitments } };
}
