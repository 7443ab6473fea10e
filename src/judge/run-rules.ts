import { createFinding, type Finding, type Severity } from '../domain/finding/finding.ts';
import { UNDETERMINED } from '../domain/finding/finding-code.ts';
import type { Message } from '../domain/finding/message.ts';
import type { RuleFacts } from '../domain/report/facts.ts';
import type { RuleResult } from '../domain/report/report.ts';
import type { Rule, RuleOutcome } from '../domain/report/rule.ts';
import type { Settings } from '../domain/settings/settings.ts';
import { leavesDocument, type VepChange } from '../domain/vep/vep-change.ts';
import { RULES } from '../rules/index.ts';
import { downgradeExisting } from './existing-findings.ts';
import { withoutNeedless } from './suppression.ts';

/** What one judgment rests on, the same for every document. */
export interface RuleInputs {
  readonly facts: RuleFacts;
  readonly settings: Settings;
}

/** What the rules say about one document. */
export interface RulesOutcome {
  /** One row per rule that applies. */
  readonly results: readonly RuleResult[];
  /** In the order of the rules, errors first within a rule. */
  readonly findings: readonly Finding[];
  readonly undetermined: readonly Message[];
  /** The front matter can be read and every field has its form, a trial period aside. */
  readonly isWellFormed: boolean;
}

interface RuleRun {
  readonly rule: Rule;
  readonly outcome: RuleOutcome;
}

const BY_SEVERITY = { error: 0, warning: 1, notice: 2 } as const satisfies Record<Severity, number>;

/** Without readable front matter the rules about it have nothing to check, and the table shows that. */
function runEach(change: VepChange, { facts, settings }: RuleInputs): readonly RuleRun[] {
  const isUnreadable = leavesDocument(change) && change.kind !== 'legacy' && change.after.frontMatter === null;
  return RULES.map((rule) => {
    const outcome = rule.check(change, facts, settings);
    const isMuted = isUnreadable && outcome.state === 'not-applicable';
    return { rule, outcome: isMuted ? { state: 'skipped' } : outcome };
  });
}

/** Where the repository chose to pass what is undetermined, it passes with a warning. */
function findingsOf({ rule, outcome }: RuleRun, { settings }: RuleInputs): readonly Finding[] {
  if (outcome.state !== 'checked') {
    return [];
  }
  const passes = settings.onUndetermined === 'warn' || settings.enforcement === 'warn';
  const warnings = passes
    ? outcome.undetermined.map((reason) =>
        createFinding({ rule: rule.id, code: `${rule.id}/${UNDETERMINED}`, severity: 'warning', message: reason }),
      )
    : [];
  return [...outcome.findings, ...warnings];
}

function resultOf(outcome: RuleOutcome, findings: readonly Finding[]): RuleResult['result'] {
  if (findings.some(({ severity }) => severity === 'error')) {
    return 'failed';
  }
  if (findings.some(({ severity }) => severity === 'warning')) {
    return 'warned';
  }
  return outcome.state === 'checked' && outcome.undetermined.length === 0 ? 'passed' : 'skipped';
}

function isAboutForm({ rule, severity }: Finding): boolean {
  return severity === 'error' && (rule === 'front-matter' || rule === 'schema');
}

/**
 * A trial period turns every error into a warning
 * ([governance §6](../../docs/specification/governance.md#6-severity-and-verdict)).
 */
function enforce(finding: Finding, { settings }: RuleInputs): Finding {
  return settings.enforcement === 'warn' && finding.severity === 'error'
    ? { ...finding, severity: 'warning', wouldBlock: true }
    : finding;
}

/**
 * Runs every rule on one change and weighs what they found
 * ([governance §3](../../docs/specification/governance.md#3-the-statuses-and-their-transitions), "Only what the change
 * brings", §6).
 */
export function runRules(change: VepChange, inputs: RuleInputs): RulesOutcome {
  const runs = runEach(change, inputs).filter(({ outcome }) => outcome.state !== 'not-applicable');
  const found = runs.flatMap((run) => findingsOf(run, inputs));
  const downgraded = downgradeExisting(withoutNeedless(found, change), change, inputs);
  const weighed = runs.map(({ rule, outcome }) => {
    const own = downgraded.filter((finding) => finding.rule === rule.id);
    const sorted = own.toSorted((left, right) => BY_SEVERITY[left.severity] - BY_SEVERITY[right.severity]);
    const findings = sorted.map((finding) => enforce(finding, inputs));
    return { row: { rule: rule.id, title: rule.title, result: resultOf(outcome, findings) }, findings };
  });
  return {
    results: weighed.map(({ row }) => row),
    findings: weighed.flatMap(({ findings }) => findings),
    undetermined: runs.flatMap(({ outcome }) => (outcome.state === 'checked' ? outcome.undetermined : [])),
    isWellFormed: !downgraded.some(isAboutForm),
  };
}
