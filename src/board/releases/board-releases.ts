import type { BoardRelease } from '../../domain/board/board-release.ts';
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

function numbersOf(documents: readonly BoardDocument[]): readonly number[] {
  return [...new Set(documents.flatMap(({ shown }) => shown.number ?? []))].sort((left, right) => left - right);
}

/** A release with the VEPs that commit to it, are planned for it, name it in prose, or were delivered in it. */
export function boardRelease(dates: ReleaseDates, documents: readonly BoardDocument[], timeZone: string): BoardRelease {
  const { isUnscheduled: _isUnscheduled, unknown: _unknown, frozenFrom: _frozenFrom, ...shown } = dates;
  const { release } = dates;
  const committed = documents.filter((document) => isCommitted(document, dates, timeZone));
  const delivered = isOver(dates) ? committed.filter((document) => isDelivered(document, dates)) : [];
  const names = ({ fields, shown: { form, isMeta } }: BoardDocument) =>
    form === 'legacy' && !isMeta && Object.values(fields.milestone).includes(release);
  return {
    ...shown,
    committed: numbersOf(committed),
    planned: numbersOf(documents.filter(({ planned }) => planned.some((plan) => plan.release === release))),
    named: numbersOf(documents.filter(names)),
    delivered: numbersOf(delivered),
    outcomeUnknown: isOver(dates) ? numbersOf(committed.filter((document) => !delivered.includes(document))) : [],
  };
}
