import type { Facts } from '../../../domain/report/facts.ts';
import type { Report } from '../../../domain/report/report.ts';
import type { Settings } from '../../../domain/settings/settings.ts';
import type { VepChange } from '../../../domain/vep/vep-change.ts';
import { explainDocument } from './explained-document.ts';
import { explainFacts } from './explained-facts.ts';
import { indented, notKnown } from './explained-text.ts';

const MAX_DOCUMENTS = 20;

/** A judgment with all that it rests on. */
export interface Explained {
  readonly changes: readonly VepChange[];
  readonly facts: Facts;
  readonly settings: Settings;
  readonly report: Report;
}

/**
 * Why a verdict is what it is: the facts, and of each document before, after and every rule's outcome
 * ([action §8](../../../../docs/specification/action.md#8-why-a-verdict-is-what-it-is)). Lines of plain text with a line
 * end each; whoever shows them keeps commands out.
 */
export function renderExplanation({ changes, facts, settings, report }: Explained): string {
  const documents = changes.slice(0, MAX_DOCUMENTS).flatMap((change) => {
    return ['', ...explainDocument(change, report.documents.find(({ path }) => path === change.path) ?? null)];
  });
  const more = changes.length - MAX_DOCUMENTS;
  return [
    'Facts:',
    ...indented(explainFacts(facts, settings)),
    ...documents,
    ...(more > 0 ? ['', `and ${more} more documents. Name one to have it explained.`] : []),
    '',
    `verdict: ${report.verdict}`,
    ...indented(report.undetermined.map(notKnown)),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
