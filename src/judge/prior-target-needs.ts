import type { CalendarDate } from '../domain/calendar/calendar-date.ts';
import { changeCommitment } from '../domain/freeze/change-commitment.ts';
import { firstFrozenDay, freezeOf } from '../domain/freeze/freeze.ts';
import type { Facts } from '../domain/report/facts.ts';
import type { Settings } from '../domain/settings/settings.ts';
import { oldNumbers } from '../domain/vep/replaced-number.ts';
import { pathBefore, type VepChange } from '../domain/vep/vep-change.ts';

/** A document whose prose is wanted as it was in the last commit of the base branch before a day. */
export interface PriorTargetNeed {
  /** On the base branch. */
  readonly path: string;
  /** The first frozen day of the release that the migrated document commits to. */
  readonly before: CalendarDate;
}

/**
 * Says which migrated documents commit to a release that is frozen but not out
 * ([governance §5.4](../../docs/specification/governance.md#54-legacy-documents)).
 */
export function priorTargetNeeds(
  changes: readonly VepChange[],
  { calendar, today }: Pick<Facts, 'calendar' | 'today'>,
  settings: Settings,
): readonly PriorTargetNeed[] {
  const day = { today, boundary: settings.freezeBoundary };
  return changes.flatMap((change) => {
    const { after } = changeCommitment(change, settings.vepsRoot);
    const freeze = change.kind !== 'migrated' || after === null ? null : freezeOf(after.release, calendar, day);
    if (freeze?.state !== 'known') {
      return [];
    }
    const { state, isReleased, date } = freeze.value;
    return state === 'frozen' && !isReleased && date !== null
      ? [{ path: pathBefore(change), before: firstFrozenDay(date, settings) }]
      : [];
  });
}

/**
 * The old numbers of changed documents, those from before the freeze included: whether they are issues matters
 * ([governance §2.3](../../docs/specification/governance.md#23-facts-outside-the-document)).
 */
export function priorNumbers(
  changes: readonly VepChange[],
  priorTargets: Facts['priorTargets'],
  { vepsRoot }: Settings,
): readonly number[] {
  const asked = changes.filter((change) => priorTargets.has(pathBefore(change)));
  return asked.flatMap((change) => oldNumbers(change, priorTargets.get(pathBefore(change)), vepsRoot));
}
