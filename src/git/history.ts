import { type CalendarDate, parseCalendarDate } from '../domain/calendar-date.ts';
import { GitError, runGit, splitRecords } from './run-git.ts';

/** Whoever git names for a commit. Neither part is a GitHub handle. */
export interface Identity {
  readonly name: string;
  readonly email: string;
}

/** One commit of a document's history. */
export interface DocumentCommit {
  readonly commit: string;
  /** UTC seconds since 1970, the committer's. */
  readonly committedAt: number;
  /** The day on which the author wrote it, in the author's own time zone. */
  readonly authoredOn: CalendarDate | null;
  readonly author: Identity;
  /** From `Co-authored-by` trailers. */
  readonly coAuthors: readonly Identity[];
  /** The document's path in that commit. */
  readonly path: string;
}

/** A document's commits, newest first. */
export interface DocumentHistory {
  readonly commits: readonly DocumentCommit[];
  /** The last one is where the document began; false in a shallow clone that ends before. */
  readonly isComplete: boolean;
}

interface Entry extends DocumentCommit {
  readonly isRoot: boolean;
  readonly change: string;
}

const FORMAT = ['%H', '%P', '%ct', '%as', '%an', '%ae', '%(trailers:key=Co-authored-by,valueonly,separator=%x03)'];
const IDENTITY = /^(.*?)\s*<([^<>]*)>\s*$/;

function parseIdentity(text: string): readonly Identity[] {
  const [, name, email] = IDENTITY.exec(text) ?? [];
  return name === undefined || email === undefined ? [] : [{ name, email }];
}

function parseEntry(header: string, change: string, path: string): Entry {
  const [commit, parents, time, day, name, email, trailers] = header.slice(1).split('\x02');
  if (commit === undefined || trailers === undefined || name === undefined || email === undefined) {
    throw new GitError('git log gives a line of an unknown form', null);
  }
  return {
    commit,
    isRoot: parents === '',
    committedAt: Number(time),
    authoredOn: parseCalendarDate(day ?? ''),
    author: { name, email },
    coAuthors: trailers.split('\x03').flatMap(parseIdentity),
    path,
    change,
  };
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

/** Whose history, and from where. */
export interface HistoryRequest {
  /** Where to begin, a full sha or `HEAD`. */
  readonly commit: string;
  readonly path: string;
  /**
   * Only the branch's own line counts, a merge as one step: what was on the branch when. Else every commit
   * counts, as who wrote what wants it.
   */
  readonly isBaseBranch: boolean;
}

/**
 * Reads the history of one document, followed through renames.
 *
 * @throws {GitError} when git cannot read the history
 */
export async function readHistory(
  directory: string,
  { commit, path, isBaseBranch }: HistoryRequest,
): Promise<DocumentHistory> {
  const format = `--format=%x01${FORMAT.join('%x02')}`;
  const line = isBaseBranch ? ['--first-parent', '--diff-merges=first-parent'] : [];
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
