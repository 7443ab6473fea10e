import { daysBetween } from '../../domain/calendar/calendar-date.ts';
import { codeList, message } from '../../domain/finding/message.ts';
import { changeCommitment } from '../../domain/freeze/change-commitment.ts';
import { committed, provisional } from '../context/examples.ts';
import { changeOf, pullRequestsFor } from '../context/open-pull-requests.ts';
import { datesOf } from '../context/release-lookup.ts';
import { makesCommitment, sigSignOffs } from '../documents/sign-offs.ts';
import type { AttentionRule } from './attention-rule.ts';

const PROPOSAL = { openedOn: '2026-12-20', text: committed('').text };

/** ([board §2](../../../docs/specification/board.md#2-what-needs-attention)) */
export const signOffMissingRule: AttentionRule = {
  id: 'sign-off-missing',
  title: 'Sign-off of a SIG missing',
  when: 'The VEP Freeze is at most 14 days away (`sign-off-days`), an open pull request commits the VEP, and a SIG among the owning and the participating ones has not signed it off: no approver of its `OWNERS` file has approved it or said `/lgtm` since the last push to the document.',
  why: 'Every SIG that a VEP concerns has to agree, and the last days are when a missing answer is noticed too late.',
  howToFix: 'Ask an approver of the SIG to look at the pull request.',
  appliesTo: ['front-matter'],
  isAboutFinished: false,
  isBySig: false,
  good: {
    says: 'an approver of sig-compute has approved the pull request',
    today: '2026-12-23',
    versions: [provisional('2026-11-01')],
    activity: { proposal: { ...PROPOSAL, approvals: [{ who: 'erin', on: '2026-12-21' }] } },
  },
  bad: {
    says: 'the VEP Freeze of v1.11 is in 14 days, and nobody has approved the pull request',
    today: '2026-12-23',
    versions: [provisional('2026-11-01')],
    activity: { proposal: PROPOSAL },
  },
  check(document, context) {
    const { boardSettings, settings, facts, today } = context;
    return (pullRequestsFor(document, context) ?? []).flatMap((pullRequest) => {
      const proposed = changeOf(pullRequest, document);
      const target = proposed && changeCommitment(proposed.change, settings.vepsRoot).after;
      const dates = target && datesOf(target.release, context);
      const freeze = dates?.phase === 'design' ? dates.vepFreeze : null;
      const isMade = makesCommitment(pullRequest, document, settings.vepsRoot);
      if (!target || !isMade || freeze === null || daysBetween(today, freeze) > boardSettings.signOffDays) {
        return [];
      }
      const states = sigSignOffs(pullRequest, document, { facts });
      const missing = states.filter(({ state }) => state === 'missing').map(({ sig }) => sig);
      return missing.length === 0
        ? []
        : [
            {
              since: null,
              date: freeze,
              message: message`${`#${pullRequest.number}`} commits it to ${target.stage} in ${target.release}, and ${codeList(missing, ' and ')} ${missing.length === 1 ? message`has` : message`have`} not signed it off. The VEP Freeze is on ${freeze}.`,
              todo: message`Ask an approver of ${codeList(missing, ' and ')} to approve ${`#${pullRequest.number}`}.`,
              who: missing,
            },
          ];
    });
  },
};
