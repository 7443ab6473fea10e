import { addDays, daysBetween } from '../../domain/calendar/calendar-date.ts';
import { codeList, type Message, message } from '../../domain/finding/message.ts';
import type { Commitment } from '../../domain/freeze/commitment.ts';
import { committed, provisional } from '../context/examples.ts';
import { missingAtGate } from '../context/gate.ts';
import { bringsCommitment, mayHideChanges, pullRequestsFor } from '../context/open-pull-requests.ts';
import { datesOf } from '../context/release-lookup.ts';
import { since } from '../context/since.ts';
import type { BoardDocument } from '../documents/board-document.ts';
import type { AttentionContext, AttentionRule } from './attention-rule.ts';

function sayMissing(fields: readonly string[]): Message {
  return fields.length === 0 ? message`Nothing else is missing.` : message`Still missing: ${codeList(fields)}.`;
}

function sayPullRequest(document: BoardDocument, target: Commitment, context: AttentionContext): Message {
  const open = pullRequestsFor(document, context);
  const bringing = (open ?? []).filter((one) => bringsCommitment(one, document, { target, context }));
  if (bringing.length > 0) {
    return message`${codeList(bringing.map(({ number }) => `#${number}`))} would commit it.`;
  }
  return mayHideChanges(context)
    ? message`Whether an open pull request commits it is not known.`
    : message`No open pull request commits it.`;
}

/** ([board §2](../../../docs/specification/board.md#2-what-needs-attention)) */
export const notCommittedRule: AttentionRule = {
  id: 'not-committed',
  title: 'Not committed yet',
  when: 'A VEP is planned for a release whose VEP Freeze is at most 21 days away (`not-committed-days`), and is not committed to it.',
  why: 'A commitment takes a review, and a review takes days. The release misses what is not merged before the freeze.',
  howToFix:
    'Set `status: implementable` in a pull request, with everything that the gate asks for, or retarget the VEP.',
  appliesTo: ['front-matter'],
  isAboutFinished: false,
  isBySig: false,
  good: { says: 'the VEP is committed to v1.11', today: '2026-12-30', versions: [committed('2026-11-01')] },
  bad: {
    says: 'the VEP Freeze of v1.11 is in three weeks, and the VEP has no reviewers yet',
    today: '2026-12-16',
    versions: [provisional('2026-11-01')],
  },
  check(document, context) {
    const { notCommittedDays: days } = context.boardSettings;
    return document.planned.flatMap((target) => {
      const { stage, release } = target;
      const dates = datesOf(release, context);
      const freeze = dates?.phase === 'design' ? dates.vepFreeze : null;
      if (freeze === null || daysBetween(context.today, freeze) > days) {
        return [];
      }
      const missing = missingAtGate(document, stage, context);
      return [
        {
          since: since(document, ['status', 'stage', `milestone.${stage}`], addDays(freeze, -days)),
          date: freeze,
          message: message`It is planned for ${stage} in ${release} but not committed. The VEP Freeze is on ${freeze}. ${sayMissing(missing)} ${sayPullRequest(document, target, context)}`,
          todo: message`Merge ${'status: implementable'} with ${`stage: ${stage}`} before ${freeze}, or retarget it.`,
          who: document.shown.authors,
        },
      ];
    });
  },
};
