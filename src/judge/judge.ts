import type { Severity } from '../domain/finding/finding.ts';
import { type Message, message, plainText } from '../domain/finding/message.ts';
import { changeCommitment } from '../domain/freeze/change-commitment.ts';
import type { DocumentCommitment } from '../domain/freeze/commitment.ts';
import type { Facts } from '../domain/report/facts.ts';
import type { DocumentReport, Report, Verdict } from '../domain/report/report.ts';
import type { Settings } from '../domain/settings/settings.ts';
import { judgedFrontMatter, type VepChange } from '../domain/vep/vep-change.ts';
import { parseVepPath } from '../domain/vep/vep-path.ts';
import { decideFreeze, type FreezeDecision } from '../rules/freeze/freeze-decision.ts';
import { reportException } from './exception/exception-report.ts';
import { factNeeds } from './fact-needs.ts';
import { buildRegistry } from './registry.ts';
import { type RuleInputs, runRules } from './run-rules.ts';
import { withWrittenFix } from './written-fix.ts';

/** One document's judgment. */
interface JudgedDocument {
  /** Null for an attachment about which there is nothing to say. */
  readonly report: DocumentReport | null;
  readonly undetermined: readonly Message[];
  /** The commitment that the change makes and that was not made before. */
  readonly made: DocumentCommitment | null;
}

type Identity = Pick<DocumentReport, 'path' | 'previousPath' | 'change' | 'number' | 'title' | 'participatingSigs'>;

/**
 * A legacy document that is moved is called so
 * ([governance §4](../../docs/specification/governance.md#4-what-a-change-may-do)).
 */
function kindShown({ kind, before, previousPath }: VepChange): DocumentReport['change'] {
  if (kind === 'attachment') {
    return before === null ? 'added' : 'legacy';
  }
  return kind === 'legacy' && previousPath !== null ? 'moved' : kind;
}

function identify(change: VepChange, root: string): Identity {
  const frontMatter = change.kind === 'removed' ? change.before.frontMatter : judgedFrontMatter(change);
  return {
    path: change.path,
    previousPath: change.previousPath,
    change: kindShown(change),
    number: frontMatter?.number?.value ?? parseVepPath(change.path, root)?.folderNumber ?? null,
    title: frontMatter?.title?.value ?? null,
    participatingSigs: (frontMatter?.participatingSigs ?? []).map(({ value }) => value),
  };
}

function stepOf(change: VepChange): DocumentReport['status'] {
  const before = change.kind === 'attachment' ? null : change.before;
  return {
    before: before?.frontMatter?.status?.value ?? null,
    after: judgedFrontMatter(change)?.status?.value ?? null,
  };
}

function reportFreeze({ commitment, freeze, state }: FreezeDecision): DocumentReport['freeze'] {
  return { release: commitment.release, date: freeze?.date ?? null, state, source: freeze?.schedule?.source ?? null };
}

/** Judges one document and puts together what there is to say about it. */
function judgeDocument(change: VepChange, inputs: RuleInputs): JudgedDocument {
  const { facts, settings } = inputs;
  const { results, findings, undetermined, isWellFormed } = runRules(change, inputs);
  const decision = decideFreeze(change, facts, settings);
  const { before, after, isNew } = changeCommitment(change, settings.vepsRoot);
  const hasNothingToSay = change.kind === 'attachment' && findings.length === 0;
  const report: DocumentReport = {
    ...identify(change, settings.vepsRoot),
    status: stepOf(change),
    commitment: { before, after },
    freeze: decision === null ? null : reportFreeze(decision),
    isExcepted: decision?.ruling.kind === 'excepted',
    hasValidFrontMatter: judgedFrontMatter(change) !== null && isWellFormed,
    results,
    findings: findings.map((finding) => withWrittenFix(finding, change.after?.lines ?? [])),
  };
  return { report: hasNothingToSay ? null : report, undetermined, made: isNew ? (decision?.commitment ?? null) : null };
}

/** How many documents there are, and how many findings of each severity. */
export function countFindings(documents: readonly DocumentReport[]): Report['counts'] {
  const severities = documents.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const count = (severity: Severity) => severities.filter((other) => other === severity).length;
  return {
    documents: documents.length,
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
  };
}

/** The same release missing from the calendar concerns many documents and is said once. */
function sayOnce(reasons: readonly Message[]): readonly Message[] {
  return [...new Map(reasons.map((reason) => [plainText(reason), reason])).values()];
}

/** Says of an input `veps-root` that it names no folder. */
export function missingRoot({ vepsRoot }: Pick<Settings, 'vepsRoot'>): Message {
  return message`The input ${'veps-root'} is ${vepsRoot}, and neither the base branch nor the head has such a folder. Check its spelling.`;
}

/**
 * The settings that point nowhere and that the changes depend on
 * ([action §2](../../docs/specification/action.md#2-inputs)).
 */
function settingFaults(changes: readonly VepChange[], facts: Facts, settings: Settings): readonly Message[] {
  const { calendar } = facts;
  const isMissing = calendar.state === 'undetermined' && calendar.isSettingFault === true;
  const isAsked = isMissing && factNeeds(changes, settings).releases.length > 0;
  return [...(facts.isRootMissing === true ? [missingRoot(settings)] : []), ...(isAsked ? [calendar.reason] : [])];
}

interface Weighed {
  readonly errors: number;
  readonly isUndetermined: boolean;
  readonly hasSettingFault: boolean;
}

/**
 * [Governance §6](../../docs/specification/governance.md#6-severity-and-verdict). What could not be found out outweighs
 * what was found: the verdict may still change.
 */
function verdictOf({ errors, isUndetermined, hasSettingFault }: Weighed, settings: Settings): Verdict {
  const isOpen = hasSettingFault || (isUndetermined && settings.onUndetermined === 'fail');
  if (isOpen && settings.enforcement === 'enforce') {
    return 'error';
  }
  return errors > 0 ? 'failure' : 'success';
}

/**
 * Judges what a pull request does to the VEP documents
 * ([governance §6](../../docs/specification/governance.md#6-severity-and-verdict)). Pure and synchronous: the same
 * changes, facts and settings always give the same report.
 */
export function judge(changes: readonly VepChange[], facts: Facts, settings: Settings): Report {
  const registry = buildRegistry([...changes, ...(facts.otherChanges ?? [])], facts, settings.vepsRoot);
  const judged = changes.map((change) => judgeDocument(change, { facts: { ...facts, registry }, settings }));
  const documents = judged.flatMap(({ report }) => (report === null ? [] : [report]));
  const faults = settingFaults(changes, facts, settings);
  const undetermined = sayOnce([...faults, ...judged.flatMap((document) => document.undetermined)]);
  const made = judged.flatMap((document) => (document.made === null ? [] : [document.made]));
  const counts = countFindings(documents);
  const hasSettingFault = faults.length > 0;
  return {
    verdict: verdictOf({ errors: counts.errors, isUndetermined: undetermined.length > 0, hasSettingFault }, settings),
    enforcement: settings.enforcement,
    today: facts.today,
    timeZone: settings.timeZone,
    counts,
    exception: reportException(facts.exception, settings.exceptionLabel, made),
    documents,
    undetermined,
    hasSettingFault,
  };
}
