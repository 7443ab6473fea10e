import { message } from '../../domain/finding/message.ts';
import { committed } from '../context/examples.ts';
import { datesOf, mayBeUnreleased } from '../context/release-lookup.ts';
import { since } from '../context/since.ts';
import { isOver } from '../releases/release-dates.ts';
import type { AttentionRule } from './attention-rule.ts';

/** ([board §2](../../../docs/specification/board.md#2-what-needs-attention)) */
export const nextStageRule: AttentionRule = {
  id: 'next-stage',
  title: 'Next stage not planned',
  when: 'A release is in design, and a VEP is committed at alpha or beta to a release that is released, and plans nothing for one that is not.',
  why: 'A stage is a step and no end: users cannot rely on what nobody means to finish.',
  howToFix:
    'Name the release of the next stage under `milestone`, or say by the status that nothing more is planned (`deferred`, `withdrawn`).',
  appliesTo: ['front-matter'],
  isAboutFinished: false,
  isBySig: true,
  good: {
    says: 'beta is planned for v1.11',
    today: '2026-11-20',
    versions: [committed('2026-08-01', { milestone: '{alpha: "v1.10", beta: "v1.11"}' })],
  },
  bad: {
    says: 'alpha is in v1.10, which is released, and nothing else is planned',
    today: '2026-11-20',
    versions: [committed('2026-08-01', { milestone: '{alpha: "v1.10"}' })],
  },
  check(document, context) {
    const { commitment, authors } = document.shown;
    const design = [...context.releases.values()].find(({ phase }) => phase === 'design');
    const dates = commitment && datesOf(commitment.release, context);
    if (design === undefined || !commitment || !dates || !isOver(dates) || commitment.stage === 'ga') {
      return [];
    }
    if (document.planned.some(({ release }) => mayBeUnreleased(release, context))) {
      return [];
    }
    const { stage, release } = commitment;
    return [
      {
        since: since(
          document,
          ['status', 'stage', 'milestone.alpha', 'milestone.beta', 'milestone.ga'],
          design.designFrom,
        ),
        date: design.vepFreeze,
        message: message`${stage} was committed to ${release}, which is released, and nothing is planned for a later release.`,
        todo: message`Name the release of the next stage under ${'milestone'}, before the VEP Freeze of ${design.release} on ${design.vepFreeze ?? ''} for that one, or set the status that says what became of it.`,
        who: authors,
      },
    ];
  },
};
