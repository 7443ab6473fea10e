import type { Finding } from '../../domain/finding/finding.ts';
import { EXAMPLE_PATH, type Rule, type RuleExample } from '../../domain/report/rule.ts';
import { DEFAULT_SETTINGS } from '../../domain/settings/default-settings.ts';
import type { VepChange } from '../../domain/vep/vep-change.ts';
import { buildRegistry } from '../../judge/registry.ts';
import { parseVep } from '../../parse/document/vep.ts';
import { EXAMPLE_FACTS } from './example-facts.ts';

/** The change that an example makes: it adds its document, or edits the one on the base branch. */
export function changeOf({ path = EXAMPLE_PATH, before, after }: RuleExample): VepChange {
  const read = (text: string) => parseVep(path, { kind: 'text', text }, DEFAULT_SETTINGS.vepsRoot);
  const common = { path, previousPath: null, after: read(after) };
  return before === undefined
    ? { ...common, kind: 'added', before: null }
    : { ...common, kind: 'modified', before: read(before) };
}

/** What a rule finds in an example. */
export function judgeExample(rule: Rule, example: RuleExample): readonly Finding[] {
  const change = changeOf(example);
  const registry = buildRegistry([change], EXAMPLE_FACTS, DEFAULT_SETTINGS.vepsRoot);
  const outcome = rule.check(change, { ...EXAMPLE_FACTS, registry }, DEFAULT_SETTINGS);
  return outcome.state === 'checked' ? outcome.findings : [];
}
