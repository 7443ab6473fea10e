import { checked, type Rule } from '../domain/rule.ts';
import { judgedFrontMatter } from '../domain/vep-change.ts';
import { exampleDocument } from './examples/example-document.ts';
import { isExplainedByGate } from './people/missing-people.ts';

/**
 * Every field's presence and form, unknown keys (governance §2). Reading the document finds them; what only a status
 * requires is the business of the field's own rule.
 */
export const schemaRule: Rule = {
  id: 'schema',
  title: 'Fields',
  isAboutDocument: true,
  decides: "Every field's presence and form, and unknown keys.",
  why: 'Every field has one meaning and one form, so that a release can be planned from the front matter without asking anybody.',
  howToFix:
    'Write each field as the finding shows it. Releases are quoted (`"v1.10"`), because YAML reads an unquoted `1.10` as the number 1.1; `vep-number` is written in digits without quotes; dates are `YYYY-MM-DD`. An unknown key is most often a misspelt one.',
  good: { after: exampleDocument() },
  bad: { after: exampleDocument({ status: 'provisonal', milestone: '{alpha: 1.11}' }) },
  check(change) {
    if (change.kind === 'removed' || judgedFrontMatter(change) === null) {
      return { state: 'not-applicable' };
    }
    const problems = change.after.problems.filter(({ rule }) => rule === 'schema');
    return checked(problems.filter((problem) => !isExplainedByGate(problem, change.after)));
  },
};
