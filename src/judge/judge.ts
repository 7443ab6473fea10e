import type { Severity } from '../domain/finding/finding.ts';
import { type Message, plainText } from '../domain/finding/message.ts';
import type { Facts } from '../domain/report/facts.ts';
import type { DocumentReport, Report, Verdict } from '../domain/report/report.ts';
import type { Settings } from '../domain/settings/settings.ts';
import type { VepChange } from '../domain/vep/vep-change.ts';
import { reportException } from './exception/exception-report.ts';
import { factNeeds } from './fact-needs.ts';
import { judgeDocument } from './judge-document.ts';
import { buildRegistry } from './registry.ts';

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

/**
 * The settings that point nowhere and that the changes depend on
 * ([action §2](../../docs/specification/action.md#2-inputs)).
 */
function settingFaults(changes: readonly VepChange[], facts: Facts, settings: Settings): readonly Message[] {
  const { calendar } = facts;
  const isMissing = calendar.state === 'undetermined' && calendar.isSettingFault === true;
  const isAsked = isMissing && factNeeds(changes, settings).releases.length > 0;
  return [...(facts.settingFaults ?? []), ...(isAsked ? [calendar.reason] : [])];
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
