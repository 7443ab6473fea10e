import type { DocumentHistories, DocumentVersion, VersionFields } from '../../domain/board/document-history.ts';
import { numberInPath } from '../../domain/vep/vep-name.ts';
import { createVersionReader } from '../../parse/document/version-fields.ts';
import { type Objects, openObjects } from '../objects.ts';
import { linkKind } from '../tree.ts';
import { type LoggedChange, type LoggedCommit, readBranchLog } from './branch-log.ts';

/** One version of a document, still to be read. */
interface Step {
  readonly commit: LoggedCommit;
  readonly change: LoggedChange;
}

/** A file of one number that goes while another comes moved, however much of it was edited on the way. */
function withMoves(changes: readonly LoggedChange[], root: string): readonly LoggedChange[] {
  const removed = changes.filter(({ letter }) => letter === 'D');
  return removed.length === 0
    ? changes
    : changes.map((change) => {
        const number = change.letter === 'A' ? numberInPath(change.path, root) : null;
        const from = number === null ? [] : removed.filter(({ path }) => numberInPath(path, root) === number);
        const [only] = from;
        return only === undefined || from.length > 1 ? change : { ...change, letter: 'R', previousPath: only.path };
      });
}

/**
 * Follows documents back through renames, until each began: a path that was deleted and came back began with its last
 * addition.
 *
 * @param commits newest first
 */
function followAll(
  commits: readonly LoggedCommit[],
  paths: readonly string[],
  root: string,
): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>(paths.map((path) => [path, []]));
  const places = new Map(paths.map((path) => [path, path]));
  for (const commit of commits) {
    const touched = withMoves(commit.changes, root).flatMap((change) => {
      const document = places.get(change.path);
      return document === undefined ? [] : [{ change, document }];
    });
    // Two documents may have changed places.
    for (const { change } of touched) {
      places.delete(change.path);
    }
    for (const { change, document } of touched) {
      steps.get(document)?.push({ commit, change });
      if (change.letter !== 'A') {
        places.set(change.previousPath ?? change.path, document);
      }
    }
  }
  return steps;
}

const MERGE = /^Merge pull request #(\d{1,9})\b/;
const NAMED = /\(#(\d{1,9})\)/g;

/** The pull request that a subject names: the one that was merged, else the last in parentheses. */
export function pullRequestIn(subject: string): number | null {
  const digits = MERGE.exec(subject)?.[1] ?? [...subject.matchAll(NAMED)].at(-1)?.[1];
  return digits === undefined || Number(digits) === 0 ? null : Number(digits);
}

/** When the branch had reached each commit: not before everything that is older on its line. */
function reachedAt(commits: readonly LoggedCommit[]): ReadonlyMap<string, number> {
  const reached = new Map<string, number>();
  let latest = 0;
  for (const { sha, committedAt } of commits.toReversed()) {
    latest = Math.max(latest, committedAt);
    reached.set(sha, latest);
  }
  return reached;
}

/** Which documents, and where they are. */
export interface VersionsQuestion {
  /** A full sha. */
  readonly commit: string;
  /** The folder of the VEPs, without a trailing slash. */
  readonly root: string;
  /** The documents' paths in that commit. */
  readonly paths: readonly string[];
}

/** So many texts are in memory at a time. */
const AT_ONCE = 64;

async function readSteps(
  steps: readonly Step[],
  { objects, root }: { readonly objects: Objects; readonly root: string },
): Promise<readonly VersionFields[]> {
  const fields: VersionFields[] = [];
  const readVersion = createVersionReader(root);
  for (let start = 0; start < steps.length; start += AT_ONCE) {
    const batch = steps.slice(start, start + AT_ONCE).map(async ({ change: { mode, blob, path } }) => {
      const kind = linkKind(mode);
      return readVersion(path, kind === null ? await objects.readBlob(blob) : { kind });
    });
    fields.push(...(await Promise.all(batch)));
  }
  return fields;
}

/**
 * Reads every version of documents that the branch had, by one `git log` and one `git cat-file --batch`.
 *
 * @throws {GitError} when git cannot read the history
 */
export async function readDocumentVersions(
  directory: string,
  { commit, root, paths }: VersionsQuestion,
): Promise<DocumentHistories> {
  const commits = await readBranchLog(directory, { commit, root });
  const reached = reachedAt(commits);
  // Ones of their own: old versions may be missing, and git ends with the first that it cannot fetch.
  const objects = openObjects(directory);
  const histories = new Map<string, readonly DocumentVersion[]>();
  try {
    for (const [path, newestFirst] of followAll(commits, paths, root)) {
      const steps = newestFirst.toReversed();
      const fields = await readSteps(steps, { objects, root });
      const versions = steps.flatMap(
        ({ commit: { sha, committedAt, subject }, change: { blob, path: place } }, index) => {
          const said = fields[index];
          const reach = { commit: sha, committedAt, reachedAt: reached.get(sha) ?? committedAt };
          return said === undefined
            ? []
            : [{ ...reach, pullRequest: pullRequestIn(subject), path: place, blob, fields: said }];
        },
      );
      histories.set(path, versions);
    }
  } finally {
    objects.close();
  }
  return histories;
}
