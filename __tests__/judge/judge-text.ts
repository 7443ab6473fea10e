import type { Facts } from '../../src/domain/report/facts.ts';
import type { DocumentReport, Report } from '../../src/domain/report/report.ts';
import { EXAMPLE_PATH } from '../../src/domain/report/rule.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/default-settings.ts';
import type { Settings } from '../../src/domain/settings/settings.ts';
import type { Vep } from '../../src/domain/vep/vep.ts';
import type { VepChange } from '../../src/domain/vep/vep-change.ts';
import { judge } from '../../src/judge/judge.ts';
import { parseVep } from '../../src/parse/document/vep.ts';
import { buildFacts, say } from '../rules/facts-builder.ts';

/** A document as it is written. */
export function read(text: string, path = EXAMPLE_PATH): Vep {
  return parseVep(path, { kind: 'text', text }, DEFAULT_SETTINGS.vepsRoot);
}

/** What differs from the usual facts and settings. */
export interface JudgeTrial {
  readonly facts?: Partial<Facts>;
  readonly settings?: Partial<Settings>;
}

export function judgeAll(changes: readonly VepChange[], { facts, settings }: JudgeTrial = {}): Report {
  return judge(changes, buildFacts(facts), { ...DEFAULT_SETTINGS, ...settings });
}

export function judgeOne(change: VepChange, trial: JudgeTrial = {}): DocumentReport {
  const [document] = judgeAll([change], trial).documents;
  if (document === undefined) {
    throw new Error('There is nothing to say about the document.');
  }
  return document;
}

/** The findings about a document, each in one line that begins with the rule. */
export function findingLines({ findings }: DocumentReport): readonly string[] {
  return findings.map((finding) => `${finding.rule} ${say(finding)}`);
}

/** Rule and severity of each finding. */
export function outline({ findings }: DocumentReport): readonly string[] {
  return findings.map(({ rule, severity, field }) => [rule, severity, field].filter((part) => part !== null).join(' '));
}
