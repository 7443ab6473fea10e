import { dayAt, startOfDay } from '../../domain/calendar/zoned-day.ts';
import type { Message } from '../../domain/finding/message.ts';
import type { Exception } from '../../domain/freeze/exception.ts';
import type { Facts } from '../../domain/report/facts.ts';
import { pathBefore, type VepChange } from '../../domain/vep/vep-change.ts';
import { readCalendar } from '../../github/calendar/calendar.ts';
import type { Tree } from '../../github/content/tree.ts';
import { openTree } from '../../github/content/tree-source.ts';
import { readPriorTargets } from '../../github/history/prior-targets.ts';
import { readIssueKinds } from '../../github/pull-request/issue-kinds.ts';
import type { Base } from '../../github/pull-request/pull-request-context.ts';
import type { FactNeeds } from '../../judge/fact-needs.ts';
import { priorNumbers, priorTargetNeeds } from '../../judge/prior-target-needs.ts';
import { listSigs, readBaseVeps } from '../../sources/documents.ts';
import { readSigOwners } from '../../sources/policy.ts';
import type { Session } from '../session/session.ts';

/** The base branch as a judgment sees it. */
export interface FactContext extends Base {
  /** The files below the root of the VEPs at the base branch's tip. */
  readonly tree: Tree;
  /** Settings that point nowhere. */
  readonly settingFaults: readonly Message[];
}

/** Facts without those that depend on the calendar or on who put a label on. */
type FirstFacts = Omit<Facts, 'exception' | 'priorTargets'>;

/** Changes and what their judgment depends on. */
export interface FactQuestion {
  readonly changes: readonly VepChange[];
  readonly needs: FactNeeds;
}

/** Asks, side by side, for everything outside the documents that their judgment needs. */
export async function readFirstFacts(
  session: Session,
  context: FactContext,
  { changes, needs }: FactQuestion,
): Promise<FirstFacts> {
  const { client, settings, now } = session;
  const { tree, policy } = context;
  const root = settings.vepsRoot;
  const source = openTree(client, tree);
  const [issues, calendar, baseVeps, sigs] = await Promise.all([
    readIssueKinds(client, needs.issueNumbers),
    readCalendar(client, context.calendar, needs),
    readBaseVeps(source, { root, numbers: needs.referencedNumbers, judged: new Set(changes.map(pathBefore)) }),
    readSigOwners(source, { root, sigs: needs.sigs, aliases: policy.aliases }),
  ]);
  return {
    today: dayAt(now().getTime(), settings.timeZone),
    sigs: listSigs(source.paths, root, settings.sigs),
    expectedSections: policy.expectedSections,
    issues,
    calendar,
    settingFaults: context.settingFaults,
    baseVeps,
    owners: { root: policy, sigs },
  };
}

/** Changes with what is known of their surroundings, and the base branch's tip. */
interface PriorQuestion<First> {
  readonly changes: readonly VepChange[];
  readonly first: First;
  readonly tip: string;
}

/** Adds what can be asked only once the calendar is known: what prose said before a freeze, and under which number. */
export async function withPriorTargets<First extends Pick<Facts, 'calendar' | 'today' | 'issues'>>(
  { client, settings }: Session,
  { changes, first, tip }: PriorQuestion<First>,
): Promise<First & Pick<Facts, 'priorTargets'>> {
  const questions = priorTargetNeeds(changes, first, settings).map(({ path, before }) => ({
    path,
    before: startOfDay(before, settings.timeZone),
  }));
  const priorTargets = await readPriorTargets(client, { tip, root: settings.vepsRoot }, questions);
  const numbers = priorNumbers(changes, priorTargets, settings).filter((number) => !first.issues.has(number));
  const issues = new Map([...first.issues, ...(await readIssueKinds(client, numbers))]);
  return { ...first, issues, priorTargets };
}

/** Adds what can be asked only later, and the exception. */
export async function completeFacts(
  session: Session,
  question: PriorQuestion<FirstFacts>,
  exception: Exception,
): Promise<Facts> {
  return { ...(await withPriorTargets(session, question)), exception };
}

/** True if every question of `needs` is among those that were asked. */
export function areAsked(needs: FactNeeds, asked: FactNeeds): boolean {
  const isWithin = <Item>(some: readonly Item[], all: readonly Item[]) => some.every((item) => all.includes(item));
  return (
    isWithin(needs.issueNumbers, asked.issueNumbers) &&
    isWithin(needs.releases, asked.releases) &&
    (asked.needsOpenRelease || !needs.needsOpenRelease) &&
    isWithin(needs.sigs, asked.sigs) &&
    isWithin(needs.referencedNumbers, asked.referencedNumbers)
  );
}
