import { type CalendarDate, parseCalendarDate } from '../../domain/calendar/calendar-date.ts';
import type { Repository } from '../repository.ts';
import { GitError, runGit, splitRecords } from '../run-git.ts';
import { COAUTHORS, type Identity, parseIdentity } from './identities.ts';

/** One commit of a document's history. */
export interface DocumentCommit {
  readonly commit: string;
  readonly subject: string;
  /** The day on which the author wrote it, in the author's own time zone. */
  readonly authoredOn: CalendarDate | null;
  readonly author: Identity;
  /** From `Co-authored-by` trailers. */
  readonly coAuthors: readonly Identity[];
  /** It moved the document and changed nothing in it. */
  readonly isMove: boolean;
}

/** Why a history may not reach back to where the document began. */
export type HistoryGap = 'none' | 'not-committed' | 'shallow' | 'missing-objects';

/** A document's commits, newest first. */
export interface DocumentHistory {
  readonly commits: readonly DocumentCommit[];
  /** `none`: the last commit is where the document began. */
  readonly gap: HistoryGap;
}

/** Gives the history of a document by its path in the commit that the reading began with. */
export type HistoryOf = (path: string) => DocumentHistory;

interface Change {
  /** `A`, `M`, `D`, `T`, or `R` with the similarity in percent. */
  readonly kind: string;
  readonly path: string;
  /** Where a renamed file was before. */
  readonly previousPath: string | null;
}

interface LoggedCommit extends Omit<DocumentCommit, 'isMove'> {
  readonly isRoot: boolean;
  readonly changes: Change[];
}

const FORMAT = ['%H', '%P', '%as', '%an', '%ae', COAUTHORS, '%s'];

function parseHeader(header: string): LoggedCommit {
  const [commit, parents, day, name, email, trailers, ...subject] = header.slice(1).split('\x02');
  if (commit === undefined || name === undefined || email === undefined || trailers === undefined) {
    throw new GitError('git log gives a line of an unknown form', null);
  }
  return {
    commit,
    isRoot: parents === '',
    authoredOn: parseCalendarDate(day ?? ''),
    author: { name, email },
    coAuthors: trailers.split('\x03').flatMap(parseIdentity),
    subject: subject.join(' '),
    changes: [],
  };
}

/** Reads `git log -z --name-status`: after a header, for each file a letter and one path, or two for a rename. */
function parseLog(output: string): readonly LoggedCommit[] {
  const records = splitRecords(output);
  const commits: LoggedCommit[] = [];
  let index = 0;
  while (index < records.length) {
    const [first = '', second = '', third = ''] = records.slice(index, index + 3);
    if (first.startsWith('\x01')) {
      commits.push(parseHeader(first));
      index += 1;
    } else {
      const kind = first.trim();
      const isRename = kind.startsWith('R');
      const [path, previousPath] = isRename ? [third, second] : [second, null];
      commits.at(-1)?.changes.push({ kind, path, previousPath });
      index += isRename ? 3 : 2;
    }
  }
  return commits;
}

interface Step {
  readonly commit: LoggedCommit;
  readonly change: Change;
}

/** Follows one document back through renames, until its path was another document's. */
function follow(commits: readonly LoggedCommit[], path: string): readonly Step[] {
  const steps: Step[] = [];
  let place = path;
  for (const commit of commits) {
    const change = commit.changes.find((one) => one.path === place);
    if (change !== undefined) {
      steps.push({ commit, change });
      place = change.previousPath ?? place;
    } else if (commit.changes.some(({ previousPath }) => previousPath === place)) {
      break;
    }
  }
  return steps;
}

/** Which renames git can see: edited files only where their blobs can be read, which a partial clone may lack. */
type RenameSearch = 'similar' | 'identical';

function historyFrom(steps: readonly Step[], search: RenameSearch, isShallow: boolean): DocumentHistory {
  // What was removed and came back, as by a revert of the revert, began with its first addition.
  const beginning = steps.findLastIndex(({ change }) => change.kind === 'A');
  const own = beginning < 0 ? steps : steps.slice(0, beginning + 1);
  const first = steps[beginning]?.commit;
  const commits = own.map(({ commit: { changes: _changes, isRoot: _isRoot, ...commit }, change }) => ({
    ...commit,
    isMove: change.kind === 'R100',
  }));
  if (first === undefined) {
    return { commits, gap: 'not-committed' };
  }
  if (isShallow && first.isRoot) {
    // Where a shallow clone ends, every file looks newly added by a commit without parents.
    return { commits, gap: 'shallow' };
  }
  const mayBeRenamed = search === 'identical' && first.changes.some(({ kind }) => kind === 'D');
  return { commits, gap: mayBeRenamed ? 'missing-objects' : 'none' };
}

/**
 * Reads the history of every Markdown file below a folder at once. Nothing outside is looked at, so that a clone
 * without its blobs has to fetch no more than these documents.
 *
 * @param commit where to begin, a full sha or `HEAD`
 * @throws {GitError} when git cannot read the history, not even without comparing contents
 */
export async function readDocumentHistories(
  { directory, isShallow }: Repository,
  { commit, root }: { readonly commit: string; readonly root: string },
): Promise<HistoryOf> {
  const files = `:(top,glob)${root.replace(/[\\*?[\]]/g, '\\$&')}/**/*.md`;
  const format = `--format=%x01${FORMAT.join('%x02')}`;
  const log = async (renames: string) =>
    parseLog(
      await runGit(directory, [
        '--no-literal-pathspecs',
        ...['log', '--topo-order', '-z', '--name-status', renames, format, commit, '--', files],
      ]),
    );
  let search: RenameSearch = 'similar';
  let commits: readonly LoggedCommit[];
  try {
    commits = await log('--find-renames');
  } catch (error) {
    if (!(error instanceof GitError)) {
      throw error;
    }
    // Blobs are missing and cannot be fetched. Identical files are told by their ids.
    search = 'identical';
    commits = await log('--find-renames=100%');
  }
  return (path) => historyFrom(follow(commits, path), search, isShallow);
}
