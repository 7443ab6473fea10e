import type { Finding } from '../../domain/finding/finding.ts';
import type { DocumentReport } from '../../domain/report/report.ts';
import { htmlCode } from '../text/code.ts';
import { link } from '../text/link.ts';
import { joinMarkdown, type Markdown, markdown } from '../text/markdown.ts';
import type { Detail } from './detail.ts';
import { documentLink, documentState, documentTitle } from './document-name.ts';
import { lineLink, renderFinding } from './finding-text.ts';
import { documentCount, documentMark } from './overview.ts';
import type { RenderContext } from './render-context.ts';
import { SEVERITIES, shownSeverity } from './shown-finding.ts';

/** A document with the findings that no other shares. */
export interface DocumentSection {
  readonly document: DocumentReport;
  readonly findings: readonly Finding[];
}

/** The findings that are shown, and how many are not: all, or where that is too many the gravest. */
function selectFindings(findings: readonly Finding[], limit: number): { shown: readonly Finding[]; omitted: number } {
  if (findings.length <= limit) {
    return { shown: findings, omitted: 0 };
  }
  const gravest = SEVERITIES.flatMap((severity) => findings.filter((finding) => shownSeverity(finding) === severity));
  const kept = new Set(gravest.slice(0, limit));
  return { shown: findings.filter((finding) => kept.has(finding)), omitted: findings.length - limit };
}

function renderFindings({ document, findings }: DocumentSection, context: RenderContext, detail: Detail): Markdown {
  const { shown, omitted } = selectFindings(findings, detail.findings);
  const texts = shown.map((finding) =>
    renderFinding(finding, document, { place: lineLink(finding, document, context), context }),
  );
  const more = link(markdown`The run`, context.runUrl);
  return joinMarkdown(
    [...texts, omitted === 0 ? markdown`` : markdown`${omitted} more in this document. ${more} lists them all.`],
    '\n\n',
  );
}

/** `<b>VEP 123</b> <code>Fast restart</code>`: Markdown does not reach into the title of a folded part. */
function foldedName({ number, title, path }: DocumentReport): Markdown {
  if (number === null) {
    return htmlCode(path);
  }
  return joinMarkdown([markdown`<b>VEP ${number}</b>`, title === null ? markdown`` : htmlCode(title)], ' ');
}

/** A document with findings: its name, the status step and the commitment in one line, then its findings by line. */
export function renderSection(
  section: DocumentSection,
  {
    context,
    detail,
    isFolded,
  }: { readonly context: RenderContext; readonly detail: Detail; readonly isFolded: boolean },
): Markdown {
  const { document } = section;
  const mark = documentMark(document, detail);
  const title = documentTitle(document);
  const place = documentLink(document.path, context);
  const hasHeading = title !== '' && !isFolded;
  const state = joinMarkdown([isFolded || hasHeading ? place : markdown``, documentState(document)], ' · ');
  const body = joinMarkdown([state, renderFindings(section, context, detail)], '\n\n');
  if (isFolded) {
    const count = documentCount(document, detail);
    return markdown`<details><summary>${mark} ${foldedName(document)}: ${count}</summary>\n\n${body}\n\n</details>`;
  }
  return joinMarkdown([markdown`#### ${title === '' ? place : title}`, body], '\n\n');
}
