import type { Finding } from '../domain/finding/finding.ts';
import type { RuleId } from '../domain/finding/finding-code.ts';
import { message } from '../domain/finding/message.ts';
import { promisedStage } from '../domain/freeze/commitment.ts';
import type { RuleFacts } from '../domain/report/facts.ts';
import type { Settings } from '../domain/settings/settings.ts';
import { STAGES, type Stage } from '../domain/vep/stage.ts';
import type { Vep } from '../domain/vep/vep.ts';
import {
  isStepToImplementable,
  isUnchanged,
  judgedFrontMatter,
  leavesDocument,
  pathBefore,
  type VepChange,
} from '../domain/vep/vep-change.ts';
import { isMetaPath } from '../domain/vep/vep-path.ts';
import { RULES } from '../rules/index.ts';
import { downgradingKey } from './downgrading.ts';

const DOCUMENT_RULES = RULES.filter(({ isAboutDocument }) => isAboutDocument);

const DOCUMENT_RULE_IDS: ReadonlySet<RuleId> = new Set(DOCUMENT_RULES.map(({ id }) => id));

/** What the gate to `implementable` asks for; the milestone only of the current stage. */
const GATE_FIELDS: readonly string[] = ['reviewers', 'approvers', 'feature-gate', 'stage', 'milestone'];

/** In a front matter that cannot be read, what seems to be missing may be what is broken: that excuses nothing. */
function isWritten({ field }: Finding, { form, frontMatter }: Vep): boolean {
  const [key] = field?.split('.') ?? [];
  return form !== 'unreadable' || key === undefined || frontMatter?.keys.some(({ value }) => value === key) === true;
}

/** The errors that the document has on the base branch, judged in its own status as if it were touched there. */
function errorsBefore(change: VepChange, facts: RuleFacts, settings: Settings): ReadonlySet<string> {
  if (!leavesDocument(change) || change.before === null || change.before.form === 'legacy' || isUnchanged(change)) {
    return new Set();
  }
  const { before } = change;
  const unchanged: VepChange = {
    kind: 'modified',
    path: pathBefore(change),
    previousPath: null,
    before,
    after: before,
  };
  const factsBefore = { ...facts, registry: { before: facts.registry.before, after: facts.registry.before } };
  const errors = DOCUMENT_RULES.flatMap((rule) => {
    const outcome = rule.check(unchanged, factsBefore, settings);
    return outcome.state === 'checked' ? outcome.findings.filter(({ severity }) => severity === 'error') : [];
  });
  return new Set(errors.filter((error) => isWritten(error, before)).map(downgradingKey));
}

/** The stages whose target the gate asks for: the current one, for a meta-VEP any as long as none has a release. */
function gatedStages(change: VepChange, root: string): readonly Stage[] {
  const { stage, milestone } = judgedFrontMatter(change) ?? { stage: null, milestone: {} };
  if (!isMetaPath(change.path, root)) {
    return stage === null ? [] : [stage.value];
  }
  return STAGES.some((name) => milestone[name]?.value.kind === 'release') ? [] : STAGES;
}

function gateFields(change: VepChange, root: string): readonly string[] {
  return [...GATE_FIELDS, ...gatedStages(change, root).map((stage) => `milestone.${stage}`)];
}

/**
 * What a document must name for the stage that it promises newly, or in another status. On the base branch, where nothing
 * asked for it yet, a malformed target was no more than a mistake; here it is what the promise consists of.
 */
function promisedFields(change: VepChange, root: string): readonly string[] {
  const [before, after] = [change.before?.frontMatter ?? null, judgedFrontMatter(change)];
  const stage = promisedStage(after, isMetaPath(change.path, root));
  const isOld =
    before?.status?.value === after?.status?.value &&
    stage === promisedStage(before, isMetaPath(pathBefore(change), root));
  return stage === null || isOld ? [] : ['stage', `milestone.${stage}`];
}

/**
 * Only what the change brings is an error
 * ([governance §3](../../docs/specification/governance.md#3-the-statuses-and-their-transitions)): a finding of §2 that
 * the document on the base branch already has as an error becomes a warning. Nothing of the gate is downgraded on the
 * step to `implementable`, and nothing that the new status or stage asks of `stage` and its `milestone`.
 *
 * @param findings all findings about the change, at full severity
 */
export function downgradeExisting(
  findings: readonly Finding[],
  change: VepChange,
  { facts, settings }: { readonly facts: RuleFacts; readonly settings: Settings },
): readonly Finding[] {
  const { vepsRoot } = settings;
  const gated = isStepToImplementable(change) ? gateFields(change, vepsRoot) : promisedFields(change, vepsRoot);
  const canBeDowngraded = ({ severity, rule, field }: Finding) =>
    severity === 'error' && DOCUMENT_RULE_IDS.has(rule) && !(field !== null && gated.includes(field));
  if (!findings.some(canBeDowngraded)) {
    return findings;
  }
  const known = errorsBefore(change, facts, settings);
  return findings.map((finding) =>
    canBeDowngraded(finding) && known.has(downgradingKey(finding))
      ? { ...finding, severity: 'warning', message: message`${finding.message} The base branch already has this.` }
      : finding,
  );
}
