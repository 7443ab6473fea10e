import type { Report } from '../../domain/report/report.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { link } from '../text/link.ts';
import { joinMarkdown, type Markdown, markdown } from '../text/markdown.ts';
import type { Detail, DetailStages } from './detail.ts';
import { cutGroups, type DocumentGroup, groupDocuments, renderGroups } from './document-groups.ts';
import { renderException } from './exception-section.ts';
import { renderFreezes } from './freeze-section.ts';
import { renderHeadline } from './headline.ts';
import type { RenderContext } from './render-context.ts';
import { renderNotes, renderSignOff, renderTrial, renderUndetermined } from './report-sections.ts';

/** How long a text may be, in the unit that counts for its medium. */
export interface TextLimit {
  readonly limit: number;
  readonly measure: (text: string) => number;
}

/** What a text is made from. */
export interface TextSource {
  readonly report: Report;
  readonly context: RenderContext;
  readonly settings: Settings;
}

function countItems(groups: readonly DocumentGroup[]): number {
  return groups.reduce((count, { items }) => count + items.length, 0);
}

/** Says how many documents are missing and where they are. */
function cutNote(omitted: number, { runUrl }: RenderContext): Markdown {
  const summary = link(markdown`summary of the run`, runUrl);
  return omitted === 0
    ? markdown``
    : markdown`**${omitted} more document${omitted === 1 ? markdown`` : markdown`s`}** are judged, but not shown here: there is no room. The ${summary} shows more.`;
}

function head({ report, settings }: TextSource): Markdown {
  const { title, intro } = renderHeadline(report, settings);
  return joinMarkdown([markdown`### ${title}`, renderTrial(report), renderUndetermined(report), intro], '\n\n');
}

function tail({ report, context, settings }: TextSource, detail: Detail): Markdown {
  return joinMarkdown(
    [
      renderFreezes(report, settings, detail),
      renderException(report, settings),
      renderSignOff(report),
      renderNotes(context.notes),
    ],
    '\n\n',
  );
}

/** As many documents as fit with the least detail; where not even the rest fits, the verdict alone. */
function cutText(source: TextSource, detail: Detail, { limit, measure }: TextLimit): Markdown {
  const groups = groupDocuments(source.report.documents, source.context, detail);
  const first = head(source);
  const last = tail(source, detail);
  const frame = joinMarkdown([first, cutNote(countItems(groups), source.context), last], '\n\n');
  const shown = cutGroups(groups, limit - measure(frame), measure);
  const note = cutNote(countItems(groups) - countItems(shown), source.context);
  const text = joinMarkdown([first, renderGroups(shown), note, last], '\n\n');
  return measure(text) <= limit
    ? text
    : markdown`### ${renderHeadline(source.report, source.settings).title}\n\n${note}`;
}

/**
 * The report as Markdown, cut to a limit in stages: first without the checks that passed, then with fewer findings
 * a document, at last with fewer documents and a count of the rest.
 */
export function renderReportText(source: TextSource, { stages, least }: DetailStages, limit: TextLimit): Markdown {
  for (const detail of [...stages, least]) {
    const groups = groupDocuments(source.report.documents, source.context, detail);
    const text = joinMarkdown([head(source), renderGroups(groups), tail(source, detail)], '\n\n');
    if (limit.measure(text) <= limit.limit) {
      return text;
    }
  }
  return cutText(source, least, limit);
}
