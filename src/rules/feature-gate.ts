import { createFinding } from '../domain/finding/finding.ts';
import { message } from '../domain/finding/message.ts';
import { checked, type Rule } from '../domain/report/rule.ts';
import { keyField } from '../domain/vep/front-matter.ts';
import { refusedValue } from '../domain/vep/refused-value.ts';
import { leavesDocument } from '../domain/vep/vep-change.ts';
import { isMetaPath } from '../domain/vep/vep-path.ts';
import { EXAMPLE_BODY, exampleDocument } from './examples/example-document.ts';
import { meantStatus } from './schema/meant-status.ts';
import { sayMissing } from './schema/missing-key.ts';

const JUSTIFICATION = `
## No feature gate

The change is a refactoring that no user can observe.
`;

/** Named or justified ([governance §2](../../docs/specification/governance.md#2-the-front-matter), §2.2). */
export const featureGateRule: Rule = {
  id: 'feature-gate',
  title: 'Feature gate',
  isAboutDocument: true,
  decides: 'The feature gate is named, or its absence is explained.',
  why: 'It must be possible to turn off a feature that is not ready. Where that makes no sense, the document explains why.',
  howToFix:
    'Name the gate (`feature-gate: FastRestart`), or a list of gates. Or omit the field and explain why in the document: in a section whose heading contains `feature gate`, or in a line that starts with `Feature gate:` and explains it in at least 20 characters.',
  good: { after: exampleDocument({ 'feature-gate': null }, EXAMPLE_BODY + JUSTIFICATION) },
  bad: { after: exampleDocument({ 'feature-gate': null }) },
  check(change, _facts, settings) {
    if (!leavesDocument(change) || change.after.frontMatter === null || isMetaPath(change.path, settings.vepsRoot)) {
      return { state: 'not-applicable' };
    }
    const { frontMatter, body } = change.after;
    if (refusedValue(change.after, 'feature-gate') !== null) {
      return { state: 'skipped' };
    }
    if (frontMatter === null || frontMatter.featureGates.length > 0 || body.justifiesMissingGate) {
      return checked([]);
    }
    const status = meantStatus(change.after);
    const isWritten = keyField(frontMatter, 'feature-gate') !== null;
    const finding = createFinding({
      rule: 'feature-gate',
      code: 'feature-gate/missing',
      severity: status === 'implementable' || status === 'provisional' ? 'error' : 'warning',
      ...sayMissing({ ...change.after, frontMatter }, 'feature-gate', {
        message: isWritten
          ? message`${'feature-gate'} names no gate, and the document does not explain why.`
          : message`${'feature-gate'} is missing, and the document does not explain why.`,
        remedy: message`Name the gate, or add a line ${'Feature gate: none, because …'} (at least 20 characters).`,
        // A name to paste would be taken for the gate's.
        fix: null,
      }),
      field: 'feature-gate',
    });
    return checked([finding]);
  },
};
