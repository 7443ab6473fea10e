import { SUMMARY_STAGES } from '../comment/detail.ts';
import { renderReportText, type TextSource } from '../comment/report-text.ts';

/** GitHub drops a summary above 1 MiB; it counts bytes. */
const SUMMARY_LIMIT = 1_000_000;

/** The job summary: what the comment says, with notices and day counts. */
export function renderSummary(source: TextSource): string {
  const limit = { limit: SUMMARY_LIMIT, measure: (text: string) => Buffer.byteLength(text) };
  return `${renderReportText(source, SUMMARY_STAGES, limit)}\n`;
}
