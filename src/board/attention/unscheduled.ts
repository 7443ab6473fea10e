import { codeList, message } from '../../domain/finding/message.ts';
import { committed } from '../context/examples.ts';
import { datesOf } from '../context/release-lookup.ts';
import { since } from '../context/since.ts';
import type { AttentionRule } from './attention-rule.ts';

/** ([board §2](../../../docs/specification/board.md#2-what-needs-attention)) */
export const unscheduledRule: AttentionRule = {
  id: 'unscheduled',
  title: 'Target without a schedule',
  when: 'An active VEP targets a release that has no schedule yet: a notice, for its freeze date is not known.',
  why: 'Nobody can be reminded of a date that does not exist.',
  howToFix: 'Nothing, while the release is far away. Look again once it is scheduled.',
  appliesTo: ['front-matter'],
  isAboutFinished: false,
  isBySig: false,
  good: { says: 'v1.11 has a schedule', today: '2026-10-05', versions: [committed('2026-09-01')] },
  bad: {
    says: 'v1.12 has none',
    today: '2026-10-05',
    versions: [committed('2026-09-01', { milestone: '{alpha: "v1.12"}' })],
  },
  check(document, context) {
    const { commitment, authors } = document.shown;
    const targets = [...(commitment === null ? [] : [commitment]), ...document.planned];
    const releases = [...new Set(targets.map(({ release }) => release))].filter(
      (release) => datesOf(release, context)?.isUnscheduled === true,
    );
    if (releases.length === 0) {
      return [];
    }
    return [
      {
        since: since(document, ['status', 'stage', 'milestone.alpha', 'milestone.beta', 'milestone.ga'], null),
        date: null,
        message: message`It targets ${codeList(releases, ' and ')}, which ${releases.length === 1 ? message`has` : message`have`} no schedule yet.`,
        todo: message`Nothing to do until its VEP Freeze is known.`,
        who: authors,
      },
    ];
  },
};
