import type { DocumentReport, Report } from '../../domain/report/report.ts';
import { quantity } from '../text/quantity.ts';
import { createPaint } from './paint.ts';

/** What the last line says besides the counts. */
export interface SummaryContext {
  /** How many problems `fix` corrects. */
  readonly fixable: number;
  readonly hasColors: boolean;
}

/** A document whose front matter cannot be read has had none of its fields checked. */
function isUnreadable({ change, findings, results }: DocumentReport): boolean {
  const isSkipped = results.some(({ result }) => result === 'skipped');
  return change !== 'legacy' && isSkipped && findings.some(({ rule }) => rule === 'front-matter');
}

function countProblems({ counts }: Report): string {
  const problems = counts.errors + counts.warnings;
  const errors = counts.errors === 0 ? 'no errors' : quantity(counts.errors, 'error');
  return problems === 0 ? 'No problems' : `${quantity(problems, 'problem')} (${errors})`;
}

/** What could not be found out must not look like a clean run. */
function sayCounts(report: Report): string {
  const { undetermined, counts, verdict } = report;
  const found = countProblems(report);
  const unreadable = report.documents.filter(isUnreadable).length;
  if (undetermined.length === 0 && unreadable > 0) {
    return `${found} so far: the fields of ${quantity(unreadable, 'document')} cannot be read yet.`;
  }
  if (undetermined.length === 0) {
    return counts.errors + counts.warnings === 0
      ? `${found} in ${quantity(counts.documents, 'document')}.`
      : `${found}.`;
  }
  const open = `${quantity(undetermined.length, 'question')} could not be answered (see "not known")`;
  return verdict === 'error' ? `Not judged: ${open}. ${found} so far.` : `${found}, and ${open}.`;
}

/** The last line of a report: how many problems there are, and what corrects them. */
export function renderSummary(report: Report, { fixable, hasColors }: SummaryContext): string {
  const style = { success: 'green', failure: 'red', error: 'yellow' } as const;
  const remedy = fixable === 0 ? '' : ` ${fixable} can be fixed with \`vep-governance fix\`.`;
  return `${createPaint(hasColors)(style[report.verdict], sayCounts(report))}${remedy}\n`;
}
