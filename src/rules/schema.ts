import type { RuleFacts } from '../domain/facts.ts';
import type { Finding } from '../domain/finding.ts';
import type { FrontMatter, FrontMatterKey } from '../domain/front-matter.ts';
import { checked, type Rule } from '../domain/rule.ts';
import type { Settings } from '../domain/settings.ts';
import { judgedFrontMatter, type VepChange } from '../domain/vep-change.ts';
import { exampleDocument } from './examples/example-document.ts';
import { featureGateRule } from './feature-gate.ts';
import { milestoneRule } from './milestone.ts';
import { isExplainedByGate } from './people/missing-people.ts';
import { misspeltKey } from './schema/misspelt-key.ts';
import { successionRule } from './succession.ts';

/** The fields that only some statuses require, with the rules that ask for them. */
const REQUIRED_ELSEWHERE = {
  'feature-gate': featureGateRule,
  stage: milestoneRule,
  milestone: milestoneRule,
  'superseded-by': successionRule,
} as const satisfies Partial<Record<FrontMatterKey, Rule>>;

type RequiredElsewhere = keyof typeof REQUIRED_ELSEWHERE;

const KEYS = Object.keys(REQUIRED_ELSEWHERE) as readonly RequiredElsewhere[];

/**
 * The unknown keys that another rule already calls the misspelling of the field it misses: these two are shown
 * together, not twice (governance §2).
 */
function explainedKeys(
  change: VepChange,
  frontMatter: FrontMatter,
  grounds: { readonly facts: RuleFacts; readonly settings: Settings },
): ReadonlySet<string> {
  const misspelt = KEYS.flatMap((key) => {
    const field = misspeltKey(frontMatter, key);
    return field === null ? [] : [{ key, typed: field.value }];
  });
  const explained = misspelt.filter(({ key }) => {
    const outcome = REQUIRED_ELSEWHERE[key].check(change, grounds.facts, grounds.settings);
    const isMissing = ({ field, value }: Finding) => value === '' && field?.split('.')[0] === key;
    return outcome.state === 'checked' && outcome.findings.some(isMissing);
  });
  return new Set(explained.map(({ typed }) => typed));
}

/**
 * Every field's presence and form, unknown keys (governance §2). Reading the document finds them; what only a status
 * requires is the business of the field's own rule.
 */
export const schemaRule: Rule = {
  id: 'schema',
  title: 'Fields',
  decides: "Every field's presence and form, and unknown keys.",
  why: 'Every field has one meaning and one form, so that a release can be planned from the front matter without asking anybody.',
  howToFix:
    'Write each field as the finding shows it. Releases are quoted (`"v1.10"`), because YAML reads an unquoted `1.10` as the number 1.1; `vep-number` is written in digits without quotes; dates are `YYYY-MM-DD`. An unknown key is most often a misspelt one.',
  good: { after: exampleDocument() },
  bad: { after: exampleDocument({ status: 'implementible', milestone: '{alpha: 1.10}' }) },
  check(change, facts, settings) {
    const frontMatter = judgedFrontMatter(change);
    if (change.kind === 'removed' || frontMatter === null) {
      return { state: 'not-applicable' };
    }
    const explained = explainedKeys(change, frontMatter, { facts, settings });
    const problems = change.after.problems.filter(({ rule, severity, field }) => {
      const isExplained = severity === 'warning' && field !== null && explained.has(field);
      return rule === 'schema' && !isExplained;
    });
    return checked(problems.filter((problem) => !isExplainedByGate(problem, change.after)));
  },
};
