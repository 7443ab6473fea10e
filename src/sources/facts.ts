import type { CalendarDate } from '../domain/calendar/calendar-date.ts';
import type { Calendar } from '../domain/calendar/schedule.ts';
import { startOfDay } from '../domain/calendar/zoned-day.ts';
import type { Known } from '../domain/finding/known.ts';
import type { Facts } from '../domain/report/facts.ts';
import type { Settings } from '../domain/settings/settings.ts';
import { pathBefore, type VepChange } from '../domain/vep/vep-change.ts';
import type { FactNeeds } from '../judge/fact-needs.ts';
import { priorNumbers, priorTargetNeeds } from '../judge/prior-target-needs.ts';
import { listSigs, readBaseVeps } from './documents.ts';
import { type Policy, readSigOwners } from './policy.ts';
import { readPriorProse } from './prior-prose.ts';
import type { Source } from './source.ts';

/** Where the facts of a judgment come from: from GitHub, or from a clone and whatever helps it. */
export interface FactSources {
  readonly settings: Settings;
  readonly today: CalendarDate;
  /** The base branch. */
  readonly base: Source;
  readonly policy: Policy;
  readCalendar(needs: FactNeeds): Promise<Known<Calendar>>;
  readIssues(numbers: readonly number[]): Promise<Facts['issues']>;
}

/** Changes and what their judgment depends on. */
export interface FactQuestion {
  readonly changes: readonly VepChange[];
  /** Documents that change with them but are not judged. */
  readonly otherChanges?: readonly VepChange[];
  readonly needs: FactNeeds;
}

/** Facts without those that depend on the calendar or on who put a label on. */
export type FirstFacts = Omit<Facts, 'exception' | 'priorTargets'>;

/** Asks, side by side, for everything outside the documents that their judgment needs. */
export async function readFirstFacts(
  { settings, today, base, policy, readCalendar, readIssues }: FactSources,
  { changes, otherChanges = [], needs }: FactQuestion,
): Promise<FirstFacts> {
  const root = settings.vepsRoot;
  const judged = new Set([...changes, ...otherChanges].map(pathBefore));
  const [issues, calendar, baseVeps, sigs] = await Promise.all([
    readIssues(needs.issueNumbers),
    readCalendar(needs),
    readBaseVeps(base, { root, numbers: needs.referencedNumbers, judged }),
    readSigOwners(base, { root, sigs: needs.sigs, aliases: policy.aliases }),
  ]);
  return {
    today,
    sigs: listSigs(base.paths, root, settings.sigs),
    expectedSections: policy.expectedSections,
    issues,
    calendar,
    baseVeps,
    owners: { root: policy, sigs },
  };
}

/** Adds what can be asked only once the calendar is known: what prose said before a freeze, and under which number. */
export async function withPriorTargets<First extends Pick<Facts, 'calendar' | 'today' | 'issues'>>(
  { settings, base, readIssues }: Pick<FactSources, 'settings' | 'base' | 'readIssues'>,
  changes: readonly VepChange[],
  first: First,
): Promise<First & Pick<Facts, 'priorTargets'>> {
  const questions = priorTargetNeeds(changes, first, settings).map(({ path, before }) => ({
    path,
    before: startOfDay(before, settings.timeZone),
  }));
  const priorTargets = await readPriorProse({ base, root: settings.vepsRoot }, questions);
  const numbers = priorNumbers(changes, priorTargets, settings).filter((number) => !first.issues.has(number));
  const issues = new Map([...first.issues, ...(await readIssues(numbers))]);
  return { ...first, issues, priorTargets };
}
