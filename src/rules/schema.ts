import type { Finding } from '../domain/finding/finding.ts';
import { checked, type Rule } from '../domain/report/rule.ts';
import { judgedFrontMatter } from '../domain/vep/vep-change.ts';
import { exampleDocument } from './examples/example-document.ts';
import { isFreeNumber } from './vep-number/uniqueness.ts';

/** Reading cannot know that the folder's number, which it advises, is another document's. */
function withFreeNumber(problem: Finding, isTaken: (number: number) => boolean): Finding {
  const digits = /^vep-number: (\d+)$/.exec(problem.fix ?? '')?.[1];
  return digits !== undefined && isTaken(Number(digits)) ? { ...problem, fix: null } : problem;
}

/**
 * Every field's presence and form, unknown keys
 * ([governance §2](../../docs/specification/governance.md#2-the-front-matter)). Reading the document finds them; what
 * only a status requires is the business of the field's own rule.
 */
export const schemaRule: Rule = {
  id: 'schema',
  title: 'Fields',
  isAboutDocument: true,
  decides: 'Every required field is present and well formed, and no key is unknown.',
  why: 'Every field has one meaning and one form, so that a release can be planned from the front matter without asking anyone.',
  howToFix:
    'Write each field as the finding shows it. Releases are quoted (`"v1.10"`), because YAML reads an unquoted `1.10` as the number 1.1; `vep-number` is written in digits without quotes; dates are `YYYY-MM-DD`. An unknown key is usually a misspelled one.',
  good: { after: exampleDocument() },
  bad: { after: exampleDocument({ status: 'provisonal', milestone: '{alpha: 1.11}' }) },
  check(change, facts, settings) {
    if (change.kind === 'removed' || judgedFrontMatter(change) === null) {
      return { state: 'not-applicable' };
    }
    const { after, path } = change;
    const problems = after.problems.filter(({ rule }) => rule === 'schema');
    const isTaken = (number: number) =>
      !isFreeNumber(number, path, { registry: facts.registry, root: settings.vepsRoot });
    return checked(problems.map((problem) => withFreeNumber(problem, isTaken)));
  },
};
