import type { ReferringPullRequest } from '../../domain/board/activity.ts';
import { addDays } from '../../domain/calendar/calendar-date.ts';
import { startOfDay } from '../../domain/calendar/zoned-day.ts';
import { codeList, message } from '../../domain/finding/message.ts';
import { committed } from '../context/examples.ts';
import { datesOf } from '../context/release-lookup.ts';
import { isOver } from '../releases/release-dates.ts';
import type { AttentionRule } from './attention-rule.ts';

const VERSIONS = [committed('2026-04-01', { milestone: '{alpha: "v1.9"}' })];

/** ([board §2](../../../docs/specification/board.md#2-what-needs-attention)) */
export const missedRule: AttentionRule = {
  id: 'missed',
  title: 'Missed the release',
  when: 'The release that a VEP is committed to is released, and a pull request that implements it was still open on the day of its GA.',
  why: 'The document says that the release has it, and it may not.',
  howToFix: 'Retarget the VEP to the release that will have it, if something was missing.',
  appliesTo: ['front-matter'],
  isAboutFinished: false,
  isBySig: false,
  good: {
    says: 'the pull request was merged before the GA of v1.9',
    today: '2026-08-01',
    versions: VERSIONS,
    activity: { implementation: [{ openedOn: '2026-05-01', mergedOn: '2026-06-20' }] },
  },
  bad: {
    says: 'the pull request was merged a week after the GA of v1.9',
    today: '2026-08-01',
    versions: VERSIONS,
    activity: { implementation: [{ openedOn: '2026-05-01', mergedOn: '2026-07-29' }] },
  },
  check(document, context) {
    const { commitment, implementation, authors } = document.shown;
    const dates = commitment && datesOf(commitment.release, context);
    const ga = dates && isOver(dates) ? dates.ga : null;
    if (!commitment || !ga) {
      return [];
    }
    const { timeZone } = context.settings;
    const wasOpen = ({ createdAt, closedAt, isToDefaultBranch, state }: ReferringPullRequest) =>
      isToDefaultBranch &&
      state !== 'draft' &&
      Date.parse(createdAt) < startOfDay(ga, timeZone) &&
      (closedAt === null || Date.parse(closedAt) >= startOfDay(addDays(ga, 1), timeZone));
    const open = (implementation ?? []).filter(wasOpen).map(({ repository, number }) => `${repository}#${number}`);
    return open.length === 0
      ? []
      : [
          {
            since: null,
            date: ga,
            message: message`${codeList(open)} ${open.length === 1 ? message`was` : message`were`} still open when ${commitment.release} was released on ${ga}.`,
            todo: message`Retarget it to the release that will have it, if something was missing.`,
            who: authors,
          },
        ];
  },
};
