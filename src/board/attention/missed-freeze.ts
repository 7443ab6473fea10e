import { message } from '../../domain/finding/message.ts';
import { provisional } from '../context/examples.ts';
import { datesOf, openRelease } from '../context/release-lookup.ts';
import { since } from '../context/since.ts';
import type { AttentionRule } from './attention-rule.ts';

const TARGET = { milestone: '{alpha: "v1.10"}' };

/** ([board §2](../../../docs/specification/board.md#2-what-needs-attention)) */
export const missedFreezeRule: AttentionRule = {
  id: 'missed-freeze',
  title: 'Missed the VEP Freeze',
  when: 'A VEP is planned for a release whose VEP Freeze has passed, and is not committed to it.',
  why: 'The document promises what cannot be merged any more. Whoever plans by it is misled.',
  howToFix: 'Retarget the VEP to a release that is open, or ask for a freeze exception.',
  appliesTo: ['front-matter'],
  isAboutFinished: false,
  isBySig: false,
  good: {
    says: 'the VEP Freeze of v1.10 is tomorrow',
    today: '2026-09-01',
    versions: [provisional('2026-06-01', TARGET)],
  },
  bad: {
    says: 'v1.10 is frozen, and the VEP is still provisional',
    today: '2026-09-02',
    versions: [provisional('2026-06-01', TARGET)],
  },
  check(document, context) {
    return document.planned.flatMap(({ stage, release }) => {
      const dates = datesOf(release, context);
      if (dates?.phase !== 'implementation' && dates?.phase !== 'stabilization') {
        return [];
      }
      const next = openRelease(context)?.release;
      const where = next === undefined ? message`a later release` : message`${next}`;
      return [
        {
          since: since(document, ['status', 'stage', `milestone.${stage}`], dates.frozenFrom),
          date: dates.vepFreeze,
          message: message`It is planned for ${stage} in ${release} but was not committed. The VEP Freeze was on ${dates.vepFreeze ?? ''}.`,
          todo: message`Retarget it to ${where}, or ask for a freeze exception.`,
          who: document.shown.authors,
        },
      ];
    });
  },
};
