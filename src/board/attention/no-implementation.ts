import { type CalendarDate, daysBetween } from '../../domain/calendar/calendar-date.ts';
import { startOfDay } from '../../domain/calendar/zoned-day.ts';
import { message } from '../../domain/finding/message.ts';
import { committed } from '../context/examples.ts';
import { datesOf } from '../context/release-lookup.ts';
import type { AttentionContext, AttentionRule } from './attention-rule.ts';

const VERSIONS = [committed('2026-08-01', { milestone: '{alpha: "v1.10"}' })];

function isPastHalf(from: CalendarDate, until: CalendarDate, { today }: AttentionContext): boolean {
  return 2 * daysBetween(from, today) > daysBetween(from, until);
}

/** ([board §2](../../../docs/specification/board.md#2-what-needs-attention)) */
export const noImplementationRule: AttentionRule = {
  id: 'no-implementation',
  title: 'No implementation yet',
  when: 'The time from VEP Freeze to Code Freeze is more than half over, and no pull request of an implementation repository that refers to the VEP was created or merged since the release before was frozen.',
  why: 'The release counts on it. If nobody works on it, better say so early.',
  howToFix: 'Refer to the tracking issue from the pull requests that implement it, or retarget the VEP.',
  appliesTo: ['front-matter'],
  isAboutFinished: false,
  isBySig: false,
  good: {
    says: 'a pull request was opened in September',
    today: '2026-09-27',
    versions: VERSIONS,
    activity: { implementation: [{ openedOn: '2026-09-10' }] },
  },
  bad: {
    says: 'it is 25 of 49 days from VEP Freeze to Code Freeze, and the last pull request was merged in May',
    today: '2026-09-27',
    versions: VERSIONS,
    activity: { implementation: [{ openedOn: '2026-05-01', mergedOn: '2026-05-20' }] },
  },
  check(document, context) {
    const { commitment, implementation, authors } = document.shown;
    const dates = commitment && datesOf(commitment.release, context);
    if (!commitment || dates?.phase !== 'implementation' || dates.frozenFrom === null || dates.codeFreeze === null) {
      return [];
    }
    const { frozenFrom, codeFreeze, designFrom } = dates;
    if (!isPastHalf(frozenFrom, codeFreeze, context) || implementation === null || designFrom === null) {
      return [];
    }
    const start = startOfDay(designFrom, context.settings.timeZone);
    const isRecent = (at: string | null) => at !== null && Date.parse(at) >= start;
    const isThere = implementation.some(({ createdAt, mergedAt }) => isRecent(createdAt) || isRecent(mergedAt));
    if (isThere || document.hasMoreReferring) {
      return [];
    }
    return [
      {
        since: null,
        date: codeFreeze,
        message: message`No pull request of an implementation repository that refers to it was opened or merged since ${designFrom}. The Code Freeze of ${commitment.release} is on ${codeFreeze}.`,
        todo: message`Refer to ${`#${document.shown.number ?? ''}`} from the pull requests that implement it, or retarget the VEP.`,
        who: authors,
      },
    ];
  },
};
