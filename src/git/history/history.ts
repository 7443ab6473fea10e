import { GitError, runGit, splitRecords } from '../run-git.ts';

/** One step of the base branch that changed a document. */
export interface DocumentStep {
  readonly commit: string;
  /** The document's path in that commit. */
  readonly path: string;
}

/** A document's steps, newest first. */
export interface BranchHistory {
  readonly commits: readonly DocumentStep[];
  /** The last one is where the document began; false in a shallow clone that ends before. */
  readonly isComplete: boolean;
}

interface Entry extends DocumentStep {
  readonly isRoot: boolean;
  readonly change: string;
}

const FORMAT = ['%H', '%P'];

function parseEntry(header: string, change: string, path: string): Entry {
  const [commit, parents] = header.slice(1).split('\x02');
  if (commit === undefined || parents === undefined) {
    throw new GitError('git log gives a line of an unknown form', null);
  }
  return { commit, isRoot: parents === '', path, change };
}

/** Reads `git log -z --name-status`: a header, a letter, then one path, or two for a rename or a copy. */
function parseLog(output: string): readonly Entry[] {
  const records = splitRecords(output);
  const entries: Entry[] = [];
  let index = 0;
  while (index < records.length) {
    const [header = '', change = '', path = '', renamedTo = ''] = records.slice(index, index + 4);
    const letter = change.trim().charAt(0);
    const hasTwoPaths = letter === 'R' || letter === 'C';
    entries.push(parseEntry(header, letter, hasTwoPaths ? renamedTo : path));
    index += hasTwoPaths ? 4 : 3;
  }
  return entries;
}

/**
 * Reads what a branch's own line says of one document, followed through renames: a merge is one step, because what
 * counts is what was on the branch when.
 *
 * @param commit where to begin, a full sha or `HEAD`
 * @throws {GitError} when git cannot read the history
 */
export async function readHistory(
  directory: string,
  { commit, path }: { readonly commit: string; readonly path: string },
): Promise<BranchHistory> {
  const format = `--format=%x01${FORMAT.join('%x02')}`;
  const line = ['--first-parent', '--diff-merges=first-parent'];
  const [output, shallow] = await Promise.all([
    runGit(directory, ['log', '--follow', '-z', '--name-status', ...line, format, commit, '--', path]),
    runGit(directory, ['rev-parse', '--is-shallow-repository']),
  ]);
  const entries = parseLog(output);
  // --follow goes on into the file that a new one was copied from: the template's history is not the document's. What
  // was removed and came back, as by a revert of the revert, began with its first addition.
  const copy = entries.findIndex((entry) => entry.change === 'C');
  const own = copy < 0 ? entries : entries.slice(0, copy + 1);
  const beginning = own.findLastIndex((entry) => entry.change === 'A' || entry.change === 'C');
  const commits = beginning < 0 ? entries : entries.slice(0, beginning + 1);
  const first = commits.at(-1);
  // Where a shallow clone ends, every file looks newly added by a commit without parents.
  const isCutOff = shallow.trim() === 'true' && first?.isRoot === true;
  return { commits, isComplete: beginning >= 0 && !isCutOff };
}
