import { openRoles } from '../../domain/board/open-roles.ts';
import { addDays } from '../../domain/calendar/calendar-date.ts';
import { codeList, message } from '../../domain/finding/message.ts';
import { provisional } from '../context/examples.ts';
import { datesOf } from '../context/release-lookup.ts';
import { since } from '../context/since.ts';
import { isOver } from '../releases/release-dates.ts';
import type { AttentionRule } from './attention-rule.ts';

/** ([board §2](../../../docs/specification/board.md#2-what-needs-attention)) */
export const noPeopleRule: AttentionRule = {
  id: 'no-people',
  title: 'Reviewers or approvers missing',
  when: 'A VEP is planned for a release or committed to it, the VEP Freeze is at most 42 days away (`no-people-days`) or past, the release is not released, and reviewers or approvers are `TBD` or absent.',
  why: 'Without people who agreed to review and approve it a VEP stalls, and a SIG cannot tell whether it has the capacity.',
  howToFix: 'Ask the people that the `OWNERS` file of the owning SIG lists, and name those who agree.',
  appliesTo: ['front-matter'],
  isAboutFinished: false,
  isBySig: false,
  good: {
    says: 'both are named',
    today: '2026-12-01',
    versions: [provisional('2026-11-01', { reviewers: '["@bob"]', approvers: '["@carol"]' })],
  },
  bad: {
    says: 'the VEP Freeze of v1.11 is in 36 days, and nobody is named',
    today: '2026-12-01',
    versions: [provisional('2026-11-01')],
  },
  check(document, context) {
    const { noPeopleDays: days } = context.boardSettings;
    const { commitment, sig } = document.shown;
    const roles = openRoles(document.shown);
    const targets = [...(commitment === null ? [] : [commitment]), ...document.planned].flatMap(
      ({ stage, release }) => {
        const dates = datesOf(release, context);
        return dates === null || dates.vepFreeze === null || isOver(dates)
          ? []
          : [{ stage, release, freeze: dates.vepFreeze }];
      },
    );
    const [first] = targets.toSorted((left, right) => (left.freeze < right.freeze ? -1 : 1));
    if (roles.length === 0 || first === undefined || context.today < addDays(first.freeze, -days)) {
      return [];
    }
    const verb = context.today < first.freeze ? message`is` : message`was`;
    return [
      {
        since: since(document, [...roles, 'status', 'stage', `milestone.${first.stage}`], addDays(first.freeze, -days)),
        date: first.freeze,
        message: message`Its ${codeList(roles, ' and ')} are not named. The VEP Freeze of ${first.release} ${verb} on ${first.freeze}.`,
        todo: message`Ask the people listed in ${`${context.settings.vepsRoot}/${sig}/OWNERS`}, and name those who agree.`,
        who: [sig].filter((name) => name !== ''),
      },
    ];
  },
};
