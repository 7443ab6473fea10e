import { dayAt } from '../../domain/calendar/zoned-day.ts';
import { readCalendar } from '../../github/calendar/calendar.ts';
import type { Tree } from '../../github/content/tree.ts';
import { openBranch } from '../../github/history/branch-source.ts';
import { readIssueKinds } from '../../github/pull-request/issue-kinds.ts';
import type { Base } from '../../github/pull-request/pull-request-context.ts';
import type { FactSources } from '../../sources/facts.ts';
import type { Session } from '../session/session.ts';

/**
 * GitHub as the source of a judgment's facts.
 *
 * @param tree the files below the root of the VEPs at the base branch's tip
 */
export function factSources(
  { client, settings, now }: Session,
  { policy, calendar }: Pick<Base, 'policy' | 'calendar'>,
  tree: Tree,
): FactSources {
  return {
    settings,
    today: dayAt(now().getTime(), settings.timeZone),
    base: openBranch(client, { tip: policy.tip, root: settings.vepsRoot }, tree.entries),
    policy,
    readCalendar: (needs) => readCalendar(client, calendar, needs),
    readIssues: (numbers) => readIssueKinds(client, numbers),
  };
}
