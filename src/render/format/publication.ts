import type { Publication } from '../../domain/report/publication.ts';
import type { DocumentReport, Report } from '../../domain/report/report.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { renderComment } from '../comment/comment.ts';
import { type RenderContext, withNotes } from '../comment/render-context.ts';
import { renderStatus } from '../comment/status-line.ts';
import { renderSummary } from '../post/summary.ts';
import { renderAnnotations } from './annotations.ts';
import { renderOutputs } from './outputs.ts';
import { renderReport } from './report-json.ts';

function renderLabels(documents: readonly DocumentReport[], settings: Settings): Publication['labels'] {
  const { vepLabel, statusLabelPrefix, targetLabelPrefix } = settings;
  const hasVep = vepLabel !== '' && documents.some(({ hasValidFrontMatter }) => hasValidFrontMatter);
  const statuses = statusLabelPrefix === '' ? [] : documents.flatMap(({ status }) => status.after ?? []);
  const statusLabels = [...new Set(statuses)].map((status) => statusLabelPrefix + status);
  const releases =
    targetLabelPrefix === '' ? [] : documents.flatMap(({ commitment }) => commitment.after?.release ?? []);
  const targetLabels = [...new Set(releases)].map((release) => targetLabelPrefix + release);
  return {
    add: [...(hasVep ? [vepLabel] : []), ...statusLabels, ...targetLabels],
    exclusivePrefix: statusLabelPrefix,
    targetPrefix: targetLabelPrefix,
  };
}

/**
 * Puts a judgment into words: everything that a run shows, cut to GitHub's limits
 * ([action §3](../../../docs/specification/action.md#3-what-it-publishes)).
 */
export function renderPublication(report: Report, context: RenderContext, settings: Settings): Publication {
  const source = { report, context, settings };
  return {
    comment: renderComment(source),
    status: renderStatus(report, settings),
    annotations: renderAnnotations(report.documents),
    summary: (troubles) => renderSummary({ ...source, context: withNotes(context, troubles) }),
    labels: renderLabels(report.documents, settings),
    report: JSON.stringify(renderReport(report)),
    outputs: renderOutputs(report, context.reportFile),
  };
}
