import { addDays } from '../../domain/calendar/calendar-date.ts';
import { codeList, message } from '../../domain/finding/message.ts';
import { committed } from '../context/examples.ts';
import { datesOf } from '../context/release-lookup.ts';
import { isOver } from '../releases/release-dates.ts';
import type { AttentionRule } from './attention-rule.ts';

/** Nobody reads more of them. */
const MAX_SHOWN = 5;
const VERSIONS = [committed('2026-08-01', { milestone: '{alpha: "v1.10"}' })];

/** ([board §2](../../../docs/specification/board.md#2-what-needs-attention)) */
export const implementationOpenRule: AttentionRule = {
  id: 'implementation-open',
  title: 'Implementation still open',
  when: 'The Code Freeze of the release that a VEP is committed to is at most 14 days away (`code-freeze-days`) or past, the release is not released, and a pull request of an implementation repository that refers to it is open, not a draft, against its default branch.',
  why: 'What is not merged by the Code Freeze is not in the release.',
  howToFix: 'Merge it, ask for an exception, or retarget the VEP.',
  appliesTo: ['front-matter'],
  isAboutFinished: false,
  isBySig: false,
  good: {
    says: 'the pull request is merged',
    today: '2026-10-10',
    versions: VERSIONS,
    activity: { implementation: [{ openedOn: '2026-09-10', mergedOn: '2026-10-01' }] },
  },
  bad: {
    says: 'the Code Freeze of v1.10 is in 14 days, and the pull request is open',
    today: '2026-10-07',
    versions: VERSIONS,
    activity: { implementation: [{ openedOn: '2026-09-10' }] },
  },
  check(document, context) {
    const { commitment, implementation, authors } = document.shown;
    const dates = commitment && datesOf(commitment.release, context);
    const codeFreeze = dates && !isOver(dates) ? dates.codeFreeze : null;
    const open = (implementation ?? []).filter(({ state, isToDefaultBranch }) => state === 'open' && isToDefaultBranch);
    const opening = codeFreeze && addDays(codeFreeze, -context.boardSettings.codeFreezeDays);
    if (!commitment || !codeFreeze || !opening || context.today < opening || open.length === 0) {
      return [];
    }
    const names = open.map(({ repository, number }) => `${repository}#${number}`);
    const more = names.length > MAX_SHOWN ? message` and ${names.length - MAX_SHOWN} more` : [];
    const verb = context.today < codeFreeze ? message`is` : message`was`;
    return [
      {
        since: null,
        date: codeFreeze,
        message: message`${codeList(names.slice(0, MAX_SHOWN))}${more} ${names.length === 1 ? message`is` : message`are`} open. The Code Freeze of ${commitment.release} ${verb} on ${codeFreeze}.`,
        todo: message`Merge what belongs to it, ask for an exception, or retarget the VEP.`,
        who: authors,
      },
    ];
  },
};
