import { board as makeBoard } from '../../board/board.ts';
import type { BoardInputs } from '../../board/board-inputs.ts';
import type { Board } from '../../domain/board/board.ts';
import type { Calendar } from '../../domain/calendar/schedule.ts';
import { dayAt } from '../../domain/calendar/zoned-day.ts';
import type { Known } from '../../domain/finding/known.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import type { Facts } from '../../domain/report/facts.ts';
import { SettingsError } from '../../domain/settings/settings.ts';
import type { Vep } from '../../domain/vep/vep.ts';
import { leavesDocument, unchangedDocument } from '../../domain/vep/vep-change.ts';
import { readCommitTime } from '../../git/history/branch-log.ts';
import { readDocumentVersions } from '../../git/history/document-versions.ts';
import { readPolicy } from '../../git/policy-files.ts';
import { GitError } from '../../git/run-git.ts';
import { openCommit } from '../../git/snapshot.ts';
import type { RepositoryName } from '../../github/client/client.ts';
import { factNeeds } from '../../judge/fact-needs.ts';
import { renderPlain } from '../../render/text/message-text.ts';
import { findLinks, hasFilesBelow, listDocuments, listSigs } from '../../sources/documents.ts';
import { readFirstFacts } from '../../sources/facts.ts';
import { type Source, SourceError } from '../../sources/source.ts';
import { readCalendarFrom } from '../check/calendar.ts';
import { readExistingDocuments } from '../check/existing-documents.ts';
import { findRepositoryName } from '../check/issues.ts';
import { writeNotes } from '../notes.ts';
import { startProgress } from '../progress.ts';
import { tokenOf, type World } from '../world.ts';
import type { BoardPlace } from './board-place.ts';
import type { BoardQuestion } from './board-question.ts';
import { repositoryAddress } from './repository-address.ts';

async function readDocuments(source: Source, root: string, world: World): Promise<readonly Vep[]> {
  if (!hasFilesBelow(source.paths, root)) {
    throw new SettingsError(
      `There is nothing in a folder \`${root}\` of this commit. Name the folder of the proposals by \`--veps-root\`.`,
    );
  }
  const paths = [...listDocuments(source.paths, root), ...(await findLinks(source, root))];
  const progress = startProgress('Reading documents', paths.length, world);
  const changes = await readExistingDocuments(source.read, { paths, root, advance: progress.advance });
  progress.finish();
  return changes.filter(leavesDocument).map(({ after }) => after);
}

async function readHistories(
  { repository, commit, settings }: BoardPlace,
  documents: readonly Vep[],
): Promise<BoardInputs['history']> {
  if (repository.isShallow) {
    const reason = message`The history is not known: this clone is shallow. Fetch it with ${'git fetch --unshallow'}.`;
    return { state: 'undetermined', reason };
  }
  try {
    const question = { commit, root: settings.vepsRoot, paths: documents.map(({ path }) => path) };
    return { state: 'known', value: await readDocumentVersions(repository.directory, question) };
  } catch (error) {
    if (error instanceof GitError) {
      return { state: 'undetermined', reason: message`The history could not be read: ${error.message}` };
    }
    throw error;
  }
}

/** Reads the schedules of all releases. */
export async function readAllSchedules(
  { settings }: BoardPlace,
  question: BoardQuestion,
  world: World,
): Promise<Known<Calendar>> {
  const needs = { releases: 'all', needsOpenRelease: false } as const;
  const { calendar, notes } = await readCalendarFrom(question.calendar, needs, { settings, world });
  writeNotes(notes, world);
  return calendar;
}

/** Where a board comes from, besides the repository. */
interface BoardSources {
  readonly world: World;
  readCalendar(): Promise<Known<Calendar>>;
  withActivity(inputs: BoardInputs, asking: Asking): Promise<BoardInputs>;
}

/** Everything that the judgment of all documents needs, and the OWNERS files of every SIG. */
async function readFacts(
  place: BoardPlace,
  { source, documents }: { readonly source: Source; readonly documents: readonly Vep[] },
  { question, world, readCalendar }: { readonly question: BoardQuestion } & Omit<BoardSources, 'withActivity'>,
): Promise<Facts> {
  const { settings } = place;
  const changes = documents.map(unchangedDocument);
  const sources = {
    settings,
    today: question.today ?? dayAt(world.now().getTime(), settings.timeZone),
    base: source,
    policy: await readPolicy(source, settings.vepsRoot),
    readCalendar,
    readIssues: (numbers: readonly number[]): Promise<Facts['issues']> =>
      Promise.resolve(new Map(numbers.map((number) => [number, { state: 'known', value: 'not-asked' }]))),
  };
  const needs = { ...factNeeds(changes, settings), sigs: listSigs(source.paths, settings.vepsRoot, settings.sigs) };
  const facts = await readFirstFacts(sources, { changes, needs });
  return { ...facts, exception: { state: 'absent' }, priorTargets: new Map() };
}

const NOT_READ = message`Pull requests, sign-offs and implementation were not read`;

function withoutActivity(inputs: BoardInputs, why: Message): BoardInputs {
  return { ...inputs, activity: { state: 'undetermined', reason: message`${NOT_READ}: ${why}` } };
}

/** Without a token nothing is asked of GitHub, and the board says so. */
async function withActivity(inputs: BoardInputs, { name, source, world }: Asking): Promise<BoardInputs> {
  if (tokenOf(world) === '') {
    return withoutActivity(inputs, message`no token.`);
  }
  if (name === null) {
    return withoutActivity(inputs, message`no remote names a repository on GitHub.`);
  }
  try {
    // Loaded only here, for GitHub's client takes longer to start than a list takes altogether.
    const { askGitHub } = await import('./board-activity.ts');
    return await askGitHub(inputs, { name, source, world });
  } catch (error) {
    return withoutActivity(inputs, error instanceof SourceError ? error.reason : message`${String(error)}`);
  }
}

interface Asking {
  /** Null where it is not known. */
  readonly name: RepositoryName | null;
  readonly source: Source;
  readonly world: World;
}

/** Reads and makes a board. */
async function readFrom(place: BoardPlace, question: BoardQuestion, sources: BoardSources): Promise<Board> {
  const { repository, commit, settings } = place;
  const { world } = sources;
  const source = await openCommit(repository.directory, commit, settings.vepsRoot);
  try {
    const documents = await readDocuments(source, settings.vepsRoot, world);
    const [facts, history, name, committedAt] = await Promise.all([
      readFacts(place, { source, documents }, { question, ...sources }),
      readHistories(place, documents),
      findRepositoryName(repository, world),
      readCommitTime(repository.directory, commit),
    ]);
    if (question.needsHistory && history.state === 'undetermined') {
      throw new SettingsError(`What changed is not known. ${renderPlain(history.reason)}`);
    }
    const inputs: BoardInputs = {
      commit: { sha: commit, committedAt },
      repository: name && repositoryAddress(name, world),
      documents,
      facts,
      history,
      activity: { state: 'undetermined', reason: NOT_READ },
      settings,
      boardSettings: question.boardSettings,
    };
    return makeBoard(await sources.withActivity(inputs, { name, source, world }));
  } finally {
    source.close();
  }
}

/** Reads and makes a board. */
export async function readBoard(place: BoardPlace, question: BoardQuestion, world: World): Promise<Board> {
  const readCalendar = () => readAllSchedules(place, question, world);
  return await readFrom(place, question, { world, readCalendar, withActivity });
}

/** The board as the documents alone make it, for what needs nothing of GitHub. */
export async function readBoardOfDocuments(
  place: BoardPlace,
  { question, calendar }: { readonly question: BoardQuestion; readonly calendar: Known<Calendar> },
  world: World,
): Promise<Board> {
  return await readFrom(place, question, {
    world,
    readCalendar: () => Promise.resolve(calendar),
    withActivity: (inputs) => Promise.resolve(withoutActivity(inputs, message`none of it is needed here.`)),
  });
}
