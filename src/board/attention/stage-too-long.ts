import { compareReleases } from '../../domain/calendar/release.ts';
import { message } from '../../domain/finding/message.ts';
import { committed } from '../context/examples.ts';
import { mayBeUnreleased } from '../context/release-lookup.ts';
import { since } from '../context/since.ts';
import { isOver } from '../releases/release-dates.ts';
import type { AttentionRule } from './attention-rule.ts';

/** How many releases a stage may last: the project's feature lifecycle. */
const LIMITS = { alpha: 2, beta: 3 } as const;

/** ([board §2](../../../docs/specification/board.md#2-what-needs-attention)) */
export const stageTooLongRule: AttentionRule = {
  id: 'stage-too-long',
  title: 'Too long in one stage',
  when: 'An `implementable` VEP has been at alpha for more than two released releases, or at beta for more than three, and no later stage is planned.',
  why: 'The feature lifecycle limits how long a feature may stay at one stage, so that it is finished or removed.',
  howToFix:
    'Plan the next stage, or ask the maintainers for an extension and have it noted under `attention-accepted`.',
  appliesTo: ['front-matter'],
  isAboutFinished: false,
  isBySig: false,
  good: {
    says: 'alpha was in v1.8 and v1.9',
    today: '2026-10-05',
    versions: [committed('2025-12-01', { milestone: '{alpha: "v1.8"}' })],
  },
  bad: {
    says: 'alpha was in v1.7, v1.8 and v1.9',
    today: '2026-10-05',
    versions: [committed('2025-08-01', { milestone: '{alpha: "v1.7"}' })],
  },
  check(document, context) {
    const { status, stage, milestone, authors } = document.shown;
    const first = stage === null ? undefined : milestone[stage];
    if (status !== 'implementable' || stage === null || stage === 'ga' || first === undefined) {
      return [];
    }
    const released = [...context.releases.values()].filter(
      (dates) => isOver(dates) && dates.ga !== null && compareReleases(dates.release, first) >= 0,
    );
    const limit = LIMITS[stage];
    const isPlanned = document.planned.some((plan) => plan.stage !== stage && mayBeUnreleased(plan.release, context));
    if (released.length <= limit || isPlanned) {
      return [];
    }
    const opening = released[limit]?.ga ?? null;
    return [
      {
        since: since(document, ['status', 'stage', `milestone.${stage}`], opening),
        date: opening,
        message: message`It has been at ${stage} for ${released.length} releases, since ${first}. The limit is ${limit}.`,
        todo: message`Plan the next stage under ${'milestone'}, or ask the maintainers for an extension.`,
        who: authors,
      },
    ];
  },
};
