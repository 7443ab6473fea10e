import { type CalendarDate, parseCalendarDate } from '../../src/domain/calendar/calendar-date.ts';
import { parseRelease, type Release } from '../../src/domain/calendar/release.ts';
import type { Calendar, Schedule } from '../../src/domain/calendar/schedule.ts';
import type { Finding } from '../../src/domain/finding/finding.ts';
import type { Known } from '../../src/domain/finding/known.ts';
import { plainText } from '../../src/domain/finding/message.ts';
import type { Facts, RuleFacts } from '../../src/domain/report/facts.ts';
import type { Rule } from '../../src/domain/report/rule.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/default-settings.ts';
import type { Settings } from '../../src/domain/settings/settings.ts';
import type { VepChange } from '../../src/domain/vep/vep-change.ts';
import type { VepIdentity } from '../../src/domain/vep/vep-identity.ts';
import { buildRegistry } from '../../src/judge/registry.ts';

export function day(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) {
    throw new Error(`${text} is no day`);
  }
  return date;
}

export function release(text: string): Release {
  const parsed = parseRelease(text);
  if (parsed === null) {
    throw new Error(`${text} is no release`);
  }
  return parsed;
}

/** A schedule by its two days; null where it has none. */
export function schedule(name: string, freeze: string | null, out: string | null): Schedule {
  return {
    release: release(name),
    freeze: freeze === null ? null : day(freeze),
    out: out === null ? null : day(out),
    begins: null,
    codeFreeze: null,
    hasSeveralFreezes: false,
    source: `releases/${name}/schedule.yaml`,
  };
}

export function calendar(...schedules: readonly (Schedule | readonly [string, Known<Schedule>])[]): Known<Calendar> {
  const entries = schedules.map((entry): readonly [Release, Known<Schedule>] =>
    'release' in entry ? [entry.release, { state: 'known', value: entry }] : [release(entry[0]), entry[1]],
  );
  return {
    state: 'known',
    value: { scheduled: entries.map(([name]) => name), schedules: new Map(entries) },
  };
}

/** v1.9 is released, v1.10 is frozen, v1.11 is open on the day of {@link buildFacts}. */
export const CALENDAR = calendar(
  schedule('v1.9', '2026-04-30', '2026-07-29'),
  schedule('v1.10', '2026-09-02', '2026-11-18'),
  schedule('v1.11', '2027-01-06', '2027-03-24'),
);

const ISSUES: Facts['issues'] = new Map([123, 124, 125].map((number) => [number, { state: 'known', value: 'issue' }]));

export function buildFacts(parts: Partial<Facts> = {}): Facts {
  return {
    today: day('2026-09-15'),
    sigs: ['sig-compute', 'sig-network', 'sig-storage', 'sig-release'],
    baseVeps: [],
    issues: ISSUES,
    calendar: CALENDAR,
    exception: { state: 'absent' },
    expectedSections: ['Overview', 'Design'],
    owners: { root: { approvers: [], reviewers: [] }, sigs: new Map() },
    priorTargets: new Map(),
    ...parts,
  };
}

export function identity(path: string, number: number, succession: VepIdentity['succession'] = null): VepIdentity {
  return { path, number, succession };
}

/** What else a rule is tried with. */
export interface RuleTrial {
  readonly facts?: Partial<Facts>;
  readonly settings?: Partial<Settings>;
  /** Changes of the same pull request. */
  readonly beside?: readonly VepChange[];
}

/** The facts and settings as the judge would hand them to a rule. */
export function ruleInputsOf(change: VepChange, trial: RuleTrial = {}): { facts: RuleFacts; settings: Settings } {
  const settings = { ...DEFAULT_SETTINGS, ...trial.settings };
  const facts = buildFacts(trial.facts);
  const registry = buildRegistry([change, ...(trial.beside ?? [])], facts, settings.vepsRoot);
  return { facts: { ...facts, registry }, settings };
}

/** What a rule finds in a change; throws where the rule does not speak about it. */
export function findingsOf(rule: Rule, change: VepChange, trial: RuleTrial = {}): readonly Finding[] {
  const { facts, settings } = ruleInputsOf(change, trial);
  const outcome = rule.check(change, facts, settings);
  if (outcome.state !== 'checked') {
    throw new Error(`${rule.id} is ${outcome.state}`);
  }
  return outcome.findings;
}

/** What a rule could not find out about a change. */
export function undeterminedOf(rule: Rule, change: VepChange, trial: RuleTrial = {}): readonly string[] {
  const { facts, settings } = ruleInputsOf(change, trial);
  const outcome = rule.check(change, facts, settings);
  return outcome.state === 'checked' ? outcome.undetermined.map(plainText) : [];
}

/** Whether and why a rule does not speak about a change. */
export function stateOf(rule: Rule, change: VepChange, trial: RuleTrial = {}): string {
  const { facts, settings } = ruleInputsOf(change, trial);
  return rule.check(change, facts, settings).state;
}

/** A finding in one line, as a table shows it: severity, message, remedy. */
export function say({ severity, message, remedy }: Finding): string {
  return `${severity}: ${plainText(message)}${remedy === null ? '' : ` ${plainText(remedy)}`}`;
}

/** Everything a rule finds in a change, each finding in one line. */
export function sayAll(rule: Rule, change: VepChange, trial: RuleTrial = {}): readonly string[] {
  return findingsOf(rule, change, trial).map(say);
}

/** What to write, by every finding that has a fix. */
export function fixesOf(rule: Rule, change: VepChange, trial: RuleTrial = {}): readonly string[] {
  return findingsOf(rule, change, trial).flatMap(({ fix }) => (fix === null ? [] : [fix]));
}
