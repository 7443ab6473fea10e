import type { Activity } from '../domain/board/activity.ts';
import type { Board } from '../domain/board/board.ts';
import { type BoardVep, numbersOf } from '../domain/board/board-vep.ts';
import type { Release } from '../domain/calendar/release.ts';
import { codeList, type Message, message } from '../domain/finding/message.ts';
import { unchangedDocument } from '../domain/vep/vep-change.ts';
import { judge } from '../judge/judge.ts';
import type { AttentionContext } from './attention/attention-rule.ts';
import { attentionOf, attentionRows } from './attention-list.ts';
import type { BoardInputs } from './board-inputs.ts';
import { peopleOf, sigsOf } from './capacity.ts';
import { seesOtherRepositories } from './context/referring.ts';
import type { BoardDocument } from './documents/board-document.ts';
import { createDocument } from './documents/create-document.ts';
import { withLiveParts } from './documents/live-parts.ts';
import { nextStep } from './documents/next-step.ts';
import { boardRelease, releasesOf, targetsOf } from './releases/board-releases.ts';
import { type ReleaseDates, releaseDates } from './releases/release-dates.ts';

function createDocuments(inputs: BoardInputs): readonly BoardDocument[] {
  const { documents, facts, settings } = inputs;
  const report = judge(documents.map(unchangedDocument), facts, { ...settings, enforcement: 'enforce' });
  const reports = new Map(report.documents.map((one) => [one.path, one]));
  return documents.map((vep) => withLiveParts(createDocument(vep, reports.get(vep.path), inputs), inputs));
}

function datesByRelease(
  documents: readonly BoardDocument[],
  { facts, settings }: BoardInputs,
): ReadonlyMap<Release, ReleaseDates> {
  const { calendar, today } = facts;
  const scheduled = calendar.state === 'known' ? calendar.value.scheduled : [];
  const day = { today, boundary: settings.freezeBoundary };
  return new Map(releasesOf(documents, scheduled).map((release) => [release, releaseDates(release, calendar, day)]));
}

/** Of what GitHub lists only in part, absence is not known. */
function unreadParts(documents: readonly BoardDocument[], { pullRequests }: Activity): readonly Message[] {
  const cut = pullRequests.state === 'known' ? pullRequests.value.unread : [];
  const busy = documents.filter(({ hasMoreReferring }) => hasMoreReferring);
  const numbers = numbersOf(busy.map(({ shown }) => shown));
  return [
    ...cut.map((number) => message`Not all files of ${`#${number}`} could be read: it may change more VEPs.`),
    ...(numbers.length === 0
      ? []
      : [message`More pull requests refer to ${codeList(numbers.map(String))} than were read: some may be missing.`]),
  ];
}

/** What could not be read is said, and never counted as fine. */
function unknownOf(
  documents: readonly BoardDocument[],
  dates: Iterable<ReleaseDates>,
  { facts, history, activity }: BoardInputs,
): readonly Message[] {
  const sources = [facts.calendar, history, activity].flatMap((source) =>
    source.state === 'undetermined' ? [source.reason] : [],
  );
  const parts = activity.state === 'known' ? Object.values(activity.value) : [];
  const unread = activity.state === 'known' ? unreadParts(documents, activity.value) : [];
  const open = parts.flatMap((part) => (part.state === 'undetermined' ? [part.reason] : []));
  const unsigned = documents.flatMap(
    ({ shown }) => shown.signOffs?.sigs.filter(({ state }) => state === 'unknown') ?? [],
  );
  const sigs = [...new Set(unsigned.map(({ sig }) => sig))].map(
    (sig) =>
      message`Whether ${sig} has signed off is not known: its OWNERS file names no approver, or the pull request could not be read whole.`,
  );
  const isBlind =
    activity.state === 'known' && activity.value.issues.state === 'known' && !seesOtherRepositories(activity);
  const blind = isBlind
    ? [message`No tracking issue shows a pull request of another repository: implementation is not known.`]
    : [];
  const numberless = documents
    .filter(({ shown }) => shown.number === null)
    .map(({ shown }) => message`${shown.path} has no number: no list of numbers names it.`);
  return [
    ...sources,
    ...open,
    ...[...dates].flatMap(({ unknown }) => unknown),
    ...sigs,
    ...blind,
    ...unread,
    ...numberless,
  ];
}

function byNumber(left: BoardVep, right: BoardVep): number {
  return (left.number ?? Infinity) - (right.number ?? Infinity) || (left.path < right.path ? -1 : 1);
}

/**
 * Every proposal at a glance ([board §1](../../docs/specification/board.md#1-the-model)): a pure function of the documents, the
 * calendar, the history and what GitHub shows of pull requests and issues. Nothing is decided in a view.
 */
export function board(inputs: BoardInputs): Board {
  const { facts, settings, boardSettings, activity, commit, repository } = inputs;
  const documents = createDocuments(inputs);
  const dates = datesByRelease(documents, inputs);
  const context: AttentionContext = {
    today: facts.today,
    releases: dates,
    facts,
    activity,
    settings,
    boardSettings,
  };
  const veps = documents
    .map((document) => ({
      ...document.shown,
      targets: targetsOf(document, dates.values(), settings.timeZone),
      nextStep: nextStep(document, context),
      attention: attentionOf(document, context),
    }))
    .sort(byNumber);
  const releases = [...dates.values()].map((one) => boardRelease(one, veps));
  return {
    today: facts.today,
    timeZone: settings.timeZone,
    commit: commit.sha,
    committedAt: new Date(commit.committedAt).toISOString().replace('.000Z', 'Z'),
    repository,
    unknown: unknownOf(documents, dates.values(), inputs),
    releases,
    veps,
    people: peopleOf(veps, releases),
    sigs: sigsOf(veps, releases),
    attention: attentionRows(veps),
  };
}
