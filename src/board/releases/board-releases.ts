import type { BoardRelease } from '../../domain/board/board-release.ts';
import { type BoardTarget, type BoardVep, numbersIn } from '../../domain/board/board-vep.ts';
import { compareReleases, type Release } from '../../domain/calendar/release.ts';
import { startOfDay } from '../../domain/calendar/zoned-day.ts';
import { isStageAtOrAfter } from '../../domain/vep/stage.ts';
import type { BoardDocument } from '../documents/board-document.ts';
import { versionBefore } from '../history/history-entries.ts';
import { commitmentOfVersion, promisedFor } from '../history/promises.ts';
import { isOver, type ReleaseDates } from './release-dates.ts';

/** Every release that the calendar has or a document names, ascending. */
export function releasesOf(documents: readonly BoardDocument[], scheduled: readonly Release[]): readonly Release[] {
  const named = documents.flatMap(({ fields }) => Object.values(fields.milestone));
  return [...new Set([...scheduled, ...named])].sort(compareReleases);
}

/** What a document says now of a release; of an earlier stage only if it really was committed to, as far as is known. */
function promises({ fields, versions, shown }: BoardDocument, release: Release) {
  const stages = shown.isMeta ? [] : promisedFor(fields, release);
  return stages.filter(
    (stage) =>
      shown.commitment?.stage === stage ||
      versions === null ||
      versions.some((version) => {
        const made = commitmentOfVersion(version.fields);
        return made?.stage === stage && made.release === release;
      }),
  );
}

/** What it said on the day of the GA: it stays committed, whatever became of it. */
function wasCommittedAtRelease({ versions, shown }: BoardDocument, dates: ReleaseDates, timeZone: string): boolean {
  if (versions === null || shown.isMeta || dates.ga === null || !isOver(dates)) {
    return false;
  }
  const then = versionBefore(versions, startOfDay(dates.ga, timeZone));
  return then !== null && promisedFor(then.fields, dates.release).length > 0;
}

function isCommitted(document: BoardDocument, dates: ReleaseDates, timeZone: string): boolean {
  return promises(document, dates.release).length > 0 || wasCommittedAtRelease(document, dates, timeZone);
}

/** The document records it: it is implemented, or a later stage has been committed since. */
function isDelivered(document: BoardDocument, { release }: ReleaseDates): boolean {
  const { status, commitment } = document.shown;
  const stages = promises(document, release);
  const isBeyond = stages.some(
    (stage) => commitment !== null && commitment.stage !== stage && isStageAtOrAfter(commitment.stage, stage),
  );
  return stages.length > 0 && (status === 'implemented' || isBeyond);
}

/** What a document has to do with a release; it may be committed to one stage in it and planned for another. */
function targetsIn(document: BoardDocument, dates: ReleaseDates, timeZone: string): readonly BoardTarget[] {
  const { release } = dates;
  const { fields, planned, shown } = document;
  const isNamed = shown.form === 'legacy' && !shown.isMeta && Object.values(fields.milestone).includes(release);
  const isDone = isOver(dates) && isDelivered(document, dates);
  return [
    ...(isCommitted(document, dates, timeZone) ? [{ release, kind: 'committed', isDelivered: isDone } as const] : []),
    ...(planned.some((plan) => plan.release === release)
      ? [{ release, kind: 'planned', isDelivered: false } as const]
      : []),
    ...(isNamed ? [{ release, kind: 'named', isDelivered: false } as const] : []),
  ];
}

/** What a document has to do with each release, in the order of the releases. */
export function targetsOf(
  document: BoardDocument,
  releases: Iterable<ReleaseDates>,
  timeZone: string,
): readonly BoardTarget[] {
  return [...releases].flatMap((dates) => targetsIn(document, dates, timeZone));
}

/** A release with the VEPs that commit to it, are planned for it, name it in prose, or were delivered in it. */
export function boardRelease(dates: ReleaseDates, veps: readonly BoardVep[]): BoardRelease {
  const { isUnscheduled: _isUnscheduled, unknown: _unknown, frozenFrom: _frozenFrom, ...shown } = dates;
  const numbers = (isWanted: (target: BoardTarget) => boolean) => numbersIn(veps, dates.release, isWanted);
  const isCommittedOnly = ({ kind, isDelivered: isDone }: BoardTarget) => kind === 'committed' && !isDone;
  return {
    ...shown,
    committed: numbers(({ kind }) => kind === 'committed'),
    planned: numbers(({ kind }) => kind === 'planned'),
    named: numbers(({ kind }) => kind === 'named'),
    delivered: numbers((target) => target.isDelivered),
    outcomeUnknown: isOver(dates) ? numbers(isCommittedOnly) : [],
  };
}
