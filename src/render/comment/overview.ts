import type { DocumentReport } from '../../domain/report/report.ts';
import { link } from '../text/link.ts';
import { joinMarkdown, type Markdown, markdown } from '../text/markdown.ts';
import type { Detail } from './detail.ts';
import { documentLink, documentName, documentState, documentTitle } from './document-name.ts';
import { isLate } from './late-document.ts';
import type { RenderContext } from './render-context.ts';
import { countText, isNotMigrated, MARKS, SEVERITIES, shownFindings, worstOf } from './shown-finding.ts';

/** More documents than this are folded away. */
const OPEN_DOCUMENTS = 10;

/** Names in the line about documents without front matter. */
const LEGACY_NAMES = 20;

function isIncomplete({ results }: DocumentReport): boolean {
  return results.some(({ result }) => result === 'skipped');
}

/** "frozen, 2 errors": what counts about a document with findings. */
export function documentCount(document: DocumentReport, detail: Detail): Markdown {
  const findings = shownFindings(document, detail);
  if (!isLate(document)) {
    return countText(findings);
  }
  const state = document.freeze?.state === 'released' ? markdown`already released` : markdown`frozen`;
  return joinMarkdown([state, countText(findings.filter(({ rule }) => rule !== 'freeze'))], ', ');
}

/** The gravest mark of a document: ⏭️ where something could not be checked. */
export function documentMark(document: DocumentReport, detail: Detail): Markdown {
  const worst = worstOf(shownFindings(document, detail));
  if (worst === 'error' || worst === 'warning') {
    return MARKS[worst];
  }
  return isIncomplete(document) ? markdown`⏭️` : markdown`✅`;
}

/** One line about a document: its name as a link, and what counts. */
function overviewLine(document: DocumentReport, context: RenderContext, detail: Detail): Markdown {
  const title = documentTitle(document);
  const url = context.documentUrl(document.path);
  const name = title === '' ? documentLink(document.path, context) : link(title, url);
  const count = documentCount(document, detail);
  const open = count === '' && isIncomplete(document) ? markdown`not everything could be checked` : markdown``;
  const what = count === '' ? [documentState(document), open] : [count];
  return markdown`- ${documentMark(document, detail)} ${joinMarkdown([name, ...what], ' · ')}`;
}

function isOnlyLegacy(document: DocumentReport, detail: Detail): boolean {
  return document.findings.some(isNotMigrated) && shownFindings(document, detail).length === 0;
}

function rank(document: DocumentReport, detail: Detail): number {
  const worst = worstOf(shownFindings(document, detail));
  return worst === null ? SEVERITIES.length : SEVERITIES.indexOf(worst);
}

/** The documents that have a line of their own, worst first. */
export function overviewDocuments(documents: readonly DocumentReport[], detail: Detail): readonly DocumentReport[] {
  return documents
    .filter((document) => !isOnlyLegacy(document, detail))
    .toSorted((left, right) => rank(left, detail) - rank(right, detail));
}

/** "3 with errors, 41 with warnings, 16 without findings". */
function foldTitle(documents: readonly DocumentReport[], detail: Detail): Markdown {
  const worst = documents.map((document) => worstOf(shownFindings(document, detail)));
  const count = (wanted: (typeof worst)[number]) => worst.filter((found) => found === wanted).length;
  const quiet = count(null) + count('notice');
  const pieces = [
    count('error') === 0 ? markdown`` : markdown`${count('error')} with errors`,
    count('warning') === 0 ? markdown`` : markdown`${count('warning')} with warnings`,
    quiet === 0 ? markdown`` : markdown`${quiet} without findings`,
  ];
  return markdown`All ${documents.length} documents: ${joinMarkdown(pieces, ', ')}`;
}

/** One line a document, worst first ([action §3](../../../docs/specification/action.md#3-what-it-publishes)). */
export function renderOverview(documents: readonly DocumentReport[], context: RenderContext, detail: Detail): Markdown {
  const listed = overviewDocuments(documents, detail);
  const lines = listed.slice(0, detail.documents).map((document) => overviewLine(document, context, detail));
  const more = listed.length - lines.length;
  const list = joinMarkdown([...lines, more > 0 ? markdown`- and ${more} more` : markdown``], '\n');
  return listed.length <= OPEN_DOCUMENTS
    ? list
    : markdown`<details><summary>${foldTitle(listed, detail)}</summary>\n\n${list}\n\n</details>`;
}

/** The documents without front matter, in one line together; empty if there are none. */
export function renderLegacy(documents: readonly DocumentReport[], context: RenderContext): Markdown {
  const legacy = documents.filter(({ findings }) => findings.some(isNotMigrated));
  const names = legacy
    .slice(0, LEGACY_NAMES)
    .map((document) => link(documentName(document), context.documentUrl(document.path)));
  const more = legacy.length - names.length;
  const list = joinMarkdown([...names, more > 0 ? markdown`and ${more} more` : markdown``], ', ');
  const what =
    legacy.length === 1
      ? markdown`1 document has no front matter yet`
      : markdown`${legacy.length} documents have no front matter yet`;
  const how = link(markdown`How to migrate a document`, context.migrationUrl);
  return legacy.length === 0
    ? markdown``
    : markdown`⚠️ **${what}**: ${list}. This does not block. Only releases that their text newly names are checked. ${how}.`;
}
