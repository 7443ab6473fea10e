import { addDays, daysBetween } from '../../domain/calendar/calendar-date.ts';
import { message } from '../../domain/finding/message.ts';
import { provisional } from '../context/examples.ts';
import { mayHideChanges, pullRequestsFor } from '../context/open-pull-requests.ts';
import { dayOf, lastContent } from '../history/history-entries.ts';
import type { AttentionRule } from './attention-rule.ts';

/** ([board §2](../../../docs/specification/board.md#2-what-needs-attention)) */
export const stalledRule: AttentionRule = {
  id: 'stalled',
  title: 'Nobody works on it',
  when: 'A `provisional` VEP has not changed for 180 days (`stalled-days`), moves aside, and no pull request for it is open.',
  why: 'An open question that nobody works on takes the attention of those who look for what to review.',
  howToFix: 'Resume work on it, or set `status: deferred` or `withdrawn`.',
  appliesTo: ['front-matter', 'meta'],
  isAboutFinished: false,
  isBySig: false,
  good: { says: 'it changed 179 days ago', today: '2026-10-05', versions: [provisional('2026-04-09')] },
  bad: { says: 'it last changed 180 days ago', today: '2026-10-05', versions: [provisional('2026-04-08')] },
  check(document, context) {
    const { stalledDays: days } = context.boardSettings;
    const last = document.versions && lastContent(document.versions);
    const changed = last && dayOf(last, context.settings.timeZone);
    const open = pullRequestsFor(document, context);
    const isStalled = changed !== null && daysBetween(changed, context.today) >= days;
    if (document.shown.status !== 'provisional' || !isStalled || (open !== null && open.length > 0)) {
      return [];
    }
    const unknown = mayHideChanges(context) ? message` Open pull requests are unknown.` : [];
    return [
      {
        since: addDays(changed, days),
        date: changed,
        message: message`It is ${'provisional'} and has not changed since ${changed}.${unknown}`,
        todo: message`Resume work on it, or set ${'status: deferred'} or ${'status: withdrawn'}.`,
        who: document.shown.authors,
      },
    ];
  },
};
