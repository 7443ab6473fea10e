import { board as makeBoard } from '../board/board.ts';
import type { BoardInputs } from '../board/board-inputs.ts';
import type { Board } from '../domain/board/board.ts';
import { message } from '../domain/finding/message.ts';
import type { Facts } from '../domain/report/facts.ts';
import { SettingsError } from '../domain/settings/settings.ts';
import type { Vep } from '../domain/vep/vep.ts';
import { leavesDocument, unchangedDocument } from '../domain/vep/vep-change.ts';
import { readCommitTime } from '../git/history/branch-log.ts';
import { readDocumentVersions } from '../git/history/document-versions.ts';
import { readPolicy } from '../git/policy-files.ts';
import { GitError } from '../git/run-git.ts';
import { openCommit } from '../git/snapshot.ts';
import { factNeeds } from '../judge/fact-needs.ts';
import { renderPlain } from '../render/text/message-text.ts';
import { hasFilesBelow, listJudged, listSigs } from '../sources/documents.ts';
import { readExistingDocuments } from '../sources/existing-documents.ts';
import { readFirstFacts } from '../sources/facts.ts';
import { type Source, SourceError } from '../sources/source.ts';
import type { BoardPlace } from './board-place.ts';
import { type Asking, type BoardSources, NOT_READ, repositoryAddress, withoutActivity } from './board-sources.ts';

async function readDocuments(source: Source, root: string, { startProgress }: BoardSources): Promise<readonly Vep[]> {
  if (!hasFilesBelow(source.paths, root)) {
    throw new SettingsError(
      `There is nothing in a folder \`${root}\` of this commit. Name the folder of the proposals by \`veps-root\`.`,
    );
  }
  const paths = await listJudged(source, root);
  const progress = startProgress(paths.length);
  const changes = await readExistingDocuments(source.read, {
    paths,
    root,
    needsTargets: true,
    advance: progress.advance,
  });
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

/** Everything that the judgment of all documents needs, and the OWNERS files of every SIG. */
async function readFacts(
  { settings }: BoardPlace,
  { source, documents }: { readonly source: Source; readonly documents: readonly Vep[] },
  { today, readCalendar }: BoardSources,
): Promise<Facts> {
  const changes = documents.map(unchangedDocument);
  const sources = {
    settings,
    today,
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

async function addActivity(inputs: BoardInputs, asking: Asking, { withActivity }: BoardSources): Promise<BoardInputs> {
  try {
    return await withActivity(inputs, asking);
  } catch (error) {
    if (error instanceof SourceError) {
      return withoutActivity(inputs, error.reason);
    }
    throw error;
  }
}

/**
 * Reads and makes a board.
 *
 * @throws {SettingsError} where there are no proposals, or no history for what needs it
 */
export async function readBoard(place: BoardPlace, sources: BoardSources): Promise<Board> {
  const { repository, commit, settings } = place;
  const source = await openCommit(repository, commit, settings.vepsRoot);
  const documents = await readDocuments(source, settings.vepsRoot, sources);
  const [facts, history, name, committedAt] = await Promise.all([
    readFacts(place, { source, documents }, sources),
    readHistories(place, documents),
    sources.findName(),
    readCommitTime(repository.directory, commit),
  ]);
  if (sources.needsHistory && history.state === 'undetermined') {
    throw new SettingsError(`What changed is not known. ${renderPlain(history.reason)}`);
  }
  const inputs: BoardInputs = {
    commit: { sha: commit, committedAt },
    repository: name && repositoryAddress(name, sources.serverUrl),
    documents,
    facts,
    history,
    activity: { state: 'undetermined', reason: NOT_READ },
    settings,
    boardSettings: sources.boardSettings,
  };
  return makeBoard(await addActivity(inputs, { name, source }, sources));
}
