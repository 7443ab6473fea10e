import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import { dayAt } from '../../domain/calendar/zoned-day.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import type { Facts } from '../../domain/report/facts.ts';
import { pathBefore } from '../../domain/vep/vep-change.ts';
import { readPolicy } from '../../git/policy-files.ts';
import type { Workspace } from '../../git/workspace.ts';
import { type FactNeeds, factNeeds } from '../../judge/fact-needs.ts';
import { priorNumbers, priorTargetNeeds } from '../../judge/prior-target-needs.ts';
import { listSigs, readBaseVeps } from '../../sources/documents.ts';
import { readSigOwners } from '../../sources/policy.ts';
import type { World } from '../world.ts';
import { type CalendarReading, readCalendarFrom } from './calendar.ts';
import type { CheckRequest } from './check-request.ts';
import { readIssues } from './issues.ts';
import { readPriorTargets } from './prior-targets.ts';
import type { Subject } from './subject.ts';

/** The facts of a judgment, and what to say about how they were found. */
export interface Gathered {
  readonly facts: Facts;
  readonly notes: readonly Message[];
}

/** What the facts are gathered for. */
export interface Occasion {
  readonly subject: Subject;
  readonly request: CheckRequest;
  readonly workspace: Workspace;
  readonly world: World;
}

/** Documents as they are make no new commitment, so the network is not asked for dates that decide nothing. */
async function readDates(
  { request, subject, world }: Occasion,
  { releases, needsOpenRelease }: FactNeeds,
): Promise<CalendarReading> {
  const { calendar, settings } = request;
  if (subject.baseTip === null && calendar === null) {
    const reason = message`The freeze calendar was not read, because nothing that is new is judged.`;
    return { calendar: { state: 'undetermined', reason }, notes: [] };
  }
  return releases.length === 0 && !needsOpenRelease
    ? { calendar: { state: 'known', value: { scheduled: [], schedules: new Map() } }, notes: [] }
    : await readCalendarFrom(calendar, releases, { settings, world });
}

async function readPromises(
  { subject, request, workspace }: Occasion,
  facts: Pick<Facts, 'calendar' | 'today'>,
): Promise<Facts['priorTargets']> {
  const { changes, baseTip } = subject;
  const needs = baseTip === null ? [] : priorTargetNeeds(changes, facts, request.settings);
  const { timeZone, vepsRoot: root } = request.settings;
  const context = { directory: workspace.directory, root, tip: baseTip ?? '', timeZone };
  const targets = needs.map(async ({ path, before }) => [path, await readPriorTargets(path, before, context)] as const);
  return new Map(await Promise.all(targets));
}

function dayOf({ request, world }: Occasion): CalendarDate {
  return request.today ?? dayAt(world.now().getTime(), request.settings.timeZone);
}

async function readPolicyFacts(
  { subject, request }: Occasion,
  { sigs, referencedNumbers: numbers }: FactNeeds,
): Promise<Pick<Facts, 'sigs' | 'baseVeps' | 'expectedSections' | 'owners'>> {
  const { policy: source, changes, otherChanges } = subject;
  const { vepsRoot: root, sigs: knownSigs } = request.settings;
  const judged = new Set([...changes, ...otherChanges].map(pathBefore));
  const [policy, baseVeps] = await Promise.all([
    readPolicy(source, root),
    readBaseVeps(source, { root, numbers, judged }),
  ]);
  const owners = { root: policy, sigs: await readSigOwners(source, { root, sigs, aliases: policy.aliases }) };
  return {
    sigs: listSigs(source.paths, root, knownSigs),
    baseVeps,
    expectedSections: policy.expectedSections,
    owners,
  };
}

/** Finds out everything that the judgment of a subject depends on. */
export async function gatherFacts(occasion: Occasion): Promise<Gathered> {
  const { subject, request, workspace, world } = occasion;
  const { settings } = request;
  const needs = factNeeds(subject.changes, settings);
  const day = dayOf(occasion);
  const [policy, dates, issues] = await Promise.all([
    readPolicyFacts(occasion, needs),
    readDates(occasion, needs),
    readIssues(needs.issueNumbers, workspace.repository, world),
  ]);
  const priorTargets = await readPromises(occasion, { calendar: dates.calendar, today: day });
  const numbers = priorNumbers(subject.changes, priorTargets, settings).filter((number) => !issues.issues.has(number));
  const older = await readIssues(numbers, workspace.repository, world);
  return {
    facts: {
      ...policy,
      today: day,
      issues: new Map([...issues.issues, ...older.issues]),
      calendar: dates.calendar,
      exception: { state: 'absent' },
      priorTargets,
      otherChanges: subject.otherChanges,
    },
    notes: [...dates.notes, ...issues.notes, ...older.notes],
  };
}
