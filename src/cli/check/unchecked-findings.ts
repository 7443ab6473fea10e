import type { Finding } from '../../domain/finding/finding.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import type { Report } from '../../domain/report/report.ts';

/** The one notice of its rule: that nobody was asked about the tracking issue. */
function isUnchecked({ rule, severity }: Finding): boolean {
  return rule === 'vep-number' && severity === 'notice';
}

/**
 * A report for people says once, and not for every document, that tracking issues were not looked up. Other
 * formats keep the notices, each at its place. With a token whoever asked has said why there was no answer.
 */
export function withoutUnchecked(
  report: Report,
  hasToken: boolean,
): { readonly report: Report; readonly notes: readonly Message[] } {
  const unasked = report.documents.flatMap(({ findings }) => findings.filter(isUnchecked)).length;
  if (unasked === 0) {
    return { report, notes: [] };
  }
  const documents = report.documents.map((document) => {
    return { ...document, findings: document.findings.filter((finding) => !isUnchecked(finding)) };
  });
  const counts = { ...report.counts, notices: report.counts.notices - unasked };
  const note = message`Tracking issues were not looked up, for that takes a token in ${'GITHUB_TOKEN'}.`;
  return { report: { ...report, documents, counts }, notes: hasToken ? [] : [note] };
}
