import type { Board } from '../../domain/board/board.ts';
import type { BoardVep } from '../../domain/board/board-vep.ts';
import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import { compareReleases, type Release } from '../../domain/calendar/release.ts';
import { isSameHandle } from '../../domain/vep/handle.ts';
import { STATUSES } from '../../domain/vep/status.ts';
import type { ListFilter } from './list-question.ts';

function isForRelease({ milestone, targets }: BoardVep, { release, isAnyStage }: ListFilter): boolean {
  if (release === null) {
    return true;
  }
  return isAnyStage
    ? Object.values(milestone).includes(release)
    : targets.some((target) => target.release === release && target.kind !== 'named');
}

function isOfSig({ sig, participatingSigs }: BoardVep, filter: ListFilter): boolean {
  return (
    filter.sig === null ||
    sig === filter.sig ||
    (filter.includesParticipating && participatingSigs.includes(filter.sig))
  );
}

function concerns({ authors, reviewers, approvers }: BoardVep, person: string | null): boolean {
  return person === null || [...authors, ...reviewers, ...approvers].some((handle) => isSameHandle(handle, person));
}

function needsAttention({ attention }: BoardVep, wanted: ListFilter['attention']): boolean {
  return wanted === null || attention.some(({ id, isAccepted }) => !isAccepted && (wanted === 'any' || id === wanted));
}

function hasChanged({ history }: BoardVep, since: CalendarDate | null): boolean {
  return since === null || (history ?? []).some(({ date }) => date >= since);
}

function compareText(left: string, right: string): number {
  if (left === right) {
    return 0;
  }
  return left < right ? -1 : 1;
}

function latest({ commitment, milestone }: BoardVep): Release | null {
  return commitment?.release ?? Object.values(milestone).sort(compareReleases).at(-1) ?? null;
}

function lastChange({ history }: BoardVep): string {
  return history?.at(-1)?.date ?? '';
}

function compareTargets(left: BoardVep, right: BoardVep): number {
  const [one, other] = [latest(left), latest(right)];
  // What targets nothing comes last.
  return one === null || other === null ? Number(one === null) - Number(other === null) : compareReleases(one, other);
}

function placeOf({ status }: BoardVep): number {
  return status === null ? STATUSES.length : STATUSES.indexOf(status);
}

/** Within equals the order of the board, which is by number. */
const ORDERS: Readonly<Record<ListFilter['sort'], (left: BoardVep, right: BoardVep) => number>> = {
  number: () => 0,
  sig: (left, right) => compareText(left.sig, right.sig),
  status: (left, right) => placeOf(left) - placeOf(right),
  release: compareTargets,
  changed: (left, right) => compareText(lastChange(right), lastChange(left)),
};

/** The VEPs that fit every part of a filter, sorted. */
export function filterVeps(board: Board, filter: ListFilter): readonly BoardVep[] {
  const { status, stage, person, attention, changedSince, sort } = filter;
  return board.veps
    .filter(
      (vep) =>
        isForRelease(vep, filter) &&
        isOfSig(vep, filter) &&
        (status === null || vep.status === status) &&
        (stage === null || vep.stage === stage) &&
        concerns(vep, person) &&
        needsAttention(vep, attention) &&
        hasChanged(vep, changedSince),
    )
    .toSorted(ORDERS[sort]);
}
