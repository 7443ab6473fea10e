import type { Report } from '../../domain/report/report.ts';
import { quantity } from '../text/quantity.ts';
import { createPaint } from './paint.ts';

/** What the last line says besides the counts. */
export interface SummaryContext {
  /** How many problems `fix` corrects. */
  readonly fixable: number;
  readonly hasColors: boolean;
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
