import type { Report } from '../../domain/report/report.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { link } from '../text/link.ts';
import { joinMarkdown, type Markdown, markdown, trustedMarkdown } from '../text/markdown.ts';
import { quantity } from '../text/quantity.ts';
import type { Detail, DetailStages } from './detail.ts';
import { type DocumentSection, renderSection } from './document-section.ts';
import { renderException } from './exception-section.ts';
import { renderFreezes } from './freeze-section.ts';
import { renderHeadline } from './headline.ts';
import { overviewDocuments, renderLegacy, renderOverview } from './overview.ts';
import { renderPassingChecks } from './passing-checks.ts';
import type { RenderContext } from './render-context.ts';
import { renderNotes, renderSignOff, renderUndetermined } from './report-sections.ts';
import { findShared, renderShared, wordsOf } from './shared-findings.ts';
import { shownFindings } from './shown-finding.ts';

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

/** A text in pieces: what comes before and after its parts, of which some may have to go. */
interface TextPieces {
  readonly head: Markdown;
  /** What documents share, then one part a document, worst first. */
  readonly parts: readonly Markdown[];
  readonly tail: Markdown;
}

/** More documents with findings of their own than this are folded. */
const OPEN_SECTIONS = 3;

function join(pieces: readonly Markdown[]): Markdown {
  return joinMarkdown(pieces, '\n\n');
}

/** Says how much is missing and where it is. */
function cutNote(omitted: number, { runUrl }: RenderContext): Markdown {
  const summary = link(markdown`summary of the run`, runUrl);
  return omitted === 0
    ? markdown``
    : markdown`**${trustedMarkdown(quantity(omitted, 'more document'))}** with findings did not fit here. See the ${summary}.`;
}

/** The documents with findings that no other document shares, worst first. */
function ownSections({ documents }: Report, shared: ReadonlySet<string>, detail: Detail): readonly DocumentSection[] {
  return overviewDocuments(documents, detail)
    .map((document) => ({
      document,
      findings: shownFindings(document, detail).filter((finding) => !shared.has(wordsOf(finding))),
    }))
    .filter(({ findings }) => findings.length > 0);
}

function renderPieces({ report, context, settings }: TextSource, detail: Detail): TextPieces {
  const { documents } = report;
  const { title, intro } = renderHeadline(report, settings);
  const shared = findShared(documents, detail);
  const sharedWords = new Set(shared.map(([{ finding }]) => wordsOf(finding)));
  const sections = ownSections(report, sharedWords, detail);
  const isFolded = sections.length > OPEN_SECTIONS;
  const isOneSection = documents.length === 1 && sections.length === 1;
  return {
    head: join([
      markdown`### ${title}`,
      intro,
      renderUndetermined(report),
      isOneSection ? markdown`` : renderOverview(documents, context, detail),
      renderLegacy(documents, context),
    ]),
    parts: [
      ...shared.slice(0, detail.findings).map((found) => renderShared(found, context, detail)),
      ...sections.map((section) => renderSection(section, { context, detail, isFolded })),
    ],
    tail: join([
      renderFreezes(report, settings, detail),
      renderException(report, settings),
      renderSignOff(report),
      detail.hasPasses ? renderPassingChecks(overviewDocuments(documents, detail), detail) : markdown``,
      renderNotes(context.notes),
    ]),
  };
}

/** As many parts as fit with the least detail; where not even the rest fits, the verdict alone. */
function cutText(source: TextSource, detail: Detail, { limit, measure }: TextLimit): Markdown {
  const { head, parts, tail } = renderPieces(source, detail);
  let left = limit - measure(join([head, cutNote(parts.length, source.context), tail]));
  const shown = parts.filter((part) => {
    left -= measure(part) + 2;
    return left >= 0;
  });
  const note = cutNote(parts.length - shown.length, source.context);
  const text = join([head, ...shown, note, tail]);
  return measure(text) <= limit
    ? text
    : join([
        markdown`### ${renderHeadline(source.report, source.settings).title}`,
        cutNote(parts.length, source.context),
      ]);
}

/**
 * The report as Markdown, cut to a limit in stages: first with fewer findings a document and without the checks that
 * passed, at last with fewer documents and a count of the rest.
 */
export function renderReportText(source: TextSource, { stages, least }: DetailStages, limit: TextLimit): Markdown {
  for (const detail of [...stages, least]) {
    const { head, parts, tail } = renderPieces(source, detail);
    const text = join([head, ...parts, tail]);
    if (limit.measure(text) <= limit.limit) {
      return text;
    }
  }
  return cutText(source, least, limit);
}
