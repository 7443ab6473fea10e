import { judgedFrontMatter, pathBefore, type VepChange } from '../../domain/vep/vep-change.ts';
import { parseVepPath } from '../../domain/vep/vep-path.ts';
import { readBranchOutline } from '../../github/pull-request/branch-outline.ts';
import { readOpenPullRequests } from '../../github/pull-request/open-pull-requests.ts';
import type { RecheckScope } from '../recheck/recheck-progress.ts';
import type { Session } from '../session/session.ts';

/** What a push merged, as far as it may matter to other pull requests. */
interface Touched {
  readonly paths: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
}

function touchedBy(changes: readonly VepChange[], root: string): Touched {
  const paths = new Set(changes.flatMap((change) => [change.path, pathBefore(change)]));
  const folders = [...paths].map((path) => parseVepPath(path, root)?.folderNumber);
  const written = changes.flatMap((change) => [
    change.before?.frontMatter?.number?.value,
    judgedFrontMatter(change)?.number?.value,
  ]);
  return { paths, numbers: new Set([...folders, ...written].filter((number) => typeof number === 'number')) };
}

function isTouched(path: string, { paths, numbers }: Touched, root: string): boolean {
  const number = parseVepPath(path, root)?.folderNumber ?? null;
  return paths.has(path) || (number !== null && numbers.has(number));
}

/**
 * The open pull requests that a push concerns, among all: they change one of its documents, or one with the same number. Of a
 * renamed file GraphQL does not tell where it was, so a pull request with one is taken to be concerned.
 */
export async function readTouchedPullRequests(
  { client, settings }: Session,
  changes: readonly VepChange[],
): Promise<RecheckScope> {
  if (changes.length === 0) {
    return { pulls: [], open: [] };
  }
  const root = settings.vepsRoot;
  const touched = touchedBy(changes, root);
  const open = await readOpenPullRequests(client, settings.statusContext);
  const concerned = await Promise.all(
    open.map(async (pull) => {
      const { files, hasRename, isWhole } = await readBranchOutline(client, pull.number);
      return hasRename || !isWhole || files.some(({ path }) => isTouched(path, touched, root)) ? [pull] : [];
    }),
  );
  return { pulls: concerned.flat(), open };
}
