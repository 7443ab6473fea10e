import { compareReleases } from '../../domain/calendar/release.ts';
import { message } from '../../domain/finding/message.ts';
import { STAGES } from '../../domain/vep/stage.ts';
import { legacy, provisional } from '../context/examples.ts';
import { datesOf, isUnreleased } from '../context/release-lookup.ts';
import { since } from '../context/since.ts';
import type { AttentionRule } from './attention-rule.ts';

/** ([board §2](../../../docs/specification/board.md#2-what-needs-attention)) */
export const notMigratedRule: AttentionRule = {
  id: 'not-migrated',
  title: 'No front matter yet',
  when: 'A document without front matter targets a release that is not released yet.',
  why: 'What is in prose alone is checked by nobody: whether it is approved, by whom, and for which release.',
  howToFix: 'Run `vep-governance migrate` on it and read what it drafts.',
  appliesTo: ['legacy'],
  isAboutFinished: false,
  isBySig: true,
  good: { says: 'it has front matter', today: '2026-10-05', versions: [provisional('2026-09-01')] },
  bad: {
    says: 'its text targets beta for v1.11',
    today: '2026-10-05',
    versions: [legacy('2026-09-01', 'beta for version: v1.11')],
  },
  check(document, context) {
    const { milestone, path, sig } = document.shown;
    const targets = STAGES.flatMap((stage) => {
      const release = milestone[stage];
      return release !== undefined && isUnreleased(release, context) ? [{ stage, release }] : [];
    });
    const [first] = targets.toSorted((left, right) => compareReleases(left.release, right.release));
    if (first === undefined) {
      return [];
    }
    const { stage, release } = first;
    return [
      {
        since: since(document, [`milestone.${stage}`], null),
        date: datesOf(release, context)?.vepFreeze ?? null,
        message: message`It has no front matter, and its text targets ${stage} for ${release}.`,
        todo: message`Run ${`vep-governance migrate ${path}`} and read what it drafts.`,
        who: [sig].filter((name) => name !== ''),
      },
    ];
  },
};
