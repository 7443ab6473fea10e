import type { Finding } from '../../domain/finding/finding.ts';
import type { Annotation } from '../../domain/report/publication.ts';
import type { DocumentReport } from '../../domain/report/report.ts';
import { renderPlain } from '../text/message-text.ts';
import { quantity } from '../text/quantity.ts';
import { cutText, visibleLines, visibleText } from '../text/visible-text.ts';

/** GitHub keeps ten per kind and step. */
const PER_SEVERITY = 10;

/** The runner cuts a message at 4,096 characters. */
const FIX_LIMIT = 1500;

function annotate(finding: Finding, { path, results }: DocumentReport): Annotation {
  const { rule, severity, message, remedy, fix, span } = finding;
  const sentences = [message, ...(remedy === null ? [] : [remedy])].map((sentence) => renderPlain(sentence)).join(' ');
  return {
    severity,
    title: visibleText(results.find((result) => result.rule === rule)?.title ?? rule),
    message: fix === null ? sentences : `${sentences}\n${cutText(visibleLines(fix), FIX_LIMIT)}`,
    path: visibleText(path),
    line: span?.line ?? null,
    column: span?.column ?? null,
  };
}

/** Ten annotations at most: the last one counts those that do not fit, and says where they are. */
function fitAnnotations(annotations: readonly Annotation[], whereRest: string): readonly Annotation[] {
  const shown = annotations.slice(0, PER_SEVERITY - 1);
  const [next, ...others] = annotations.slice(PER_SEVERITY - 1);
  if (next === undefined || others.length === 0) {
    return annotations;
  }
  const count = quantity(others.length + 1, `more ${next.severity}`);
  const message = `${count}, the first of them here. ${whereRest}`;
  return [...shown, { ...next, title: 'VEP governance', message, line: next.line, column: next.column }];
}

/**
 * The annotations of a run, errors first. Notices are in the summary only.
 *
 * @param whereRest a sentence about where those are found that have no room
 */
export function renderAnnotations(
  documents: readonly DocumentReport[],
  whereRest = 'The summary of this run lists all.',
): readonly Annotation[] {
  const bySeverity = (severity: Finding['severity']) =>
    documents.flatMap((document) =>
      document.findings
        .filter((finding) => finding.severity === severity)
        .map((finding) => annotate(finding, document)),
    );
  return (['error', 'warning'] as const).flatMap((severity) => fitAnnotations(bySeverity(severity), whereRest));
}
