import type { Finding } from '../../domain/finding/finding.ts';
import { plainText } from '../../domain/finding/message.ts';
import type { DocumentReport } from '../../domain/report/report.ts';
import { link } from '../text/link.ts';
import { joinMarkdown, type Markdown, markdown } from '../text/markdown.ts';
import type { Detail } from './detail.ts';
import { documentName } from './document-name.ts';
import { lineUrl, renderFinding } from './finding-text.ts';
import type { RenderContext } from './render-context.ts';
import { SEVERITIES, shownFindings, shownSeverity } from './shown-finding.ts';

/** A finding in one of the documents. */
interface PlacedFinding {
  readonly finding: Finding;
  readonly document: DocumentReport;
}

/** The same words in several documents. */
export type SharedFinding = readonly [PlacedFinding, ...PlacedFinding[]];

/** More names than this are folded away. */
const OPEN_NAMES = 10;

/** Equal for findings that read the same. */
export function wordsOf(finding: Finding): string {
  const { rule, message, remedy, fix } = finding;
  return JSON.stringify([rule, shownSeverity(finding), plainText(message), plainText(remedy ?? []), fix]);
}

function severityRank([{ finding }]: SharedFinding): number {
  return SEVERITIES.indexOf(shownSeverity(finding));
}

/** What several documents have in common, so that it is said once: errors first, then what most documents share. */
export function findShared(documents: readonly DocumentReport[], detail: Detail): readonly SharedFinding[] {
  const byWords = new Map<string, [PlacedFinding, ...PlacedFinding[]]>();
  for (const document of documents) {
    for (const finding of shownFindings(document, detail)) {
      const same = byWords.get(wordsOf(finding));
      if (same === undefined) {
        byWords.set(wordsOf(finding), [{ finding, document }]);
      } else {
        same.push({ finding, document });
      }
    }
  }
  return [...byWords.values()]
    .filter((found) => new Set(found.map(({ document }) => document)).size > 1)
    .toSorted((left, right) => severityRank(left) - severityRank(right) || right.length - left.length);
}

function renderNames(shared: SharedFinding, context: RenderContext, limit: number): Markdown {
  const names = shared
    .slice(0, limit)
    .map(({ finding, document }) => link(documentName(document), lineUrl(finding, document, context)));
  const more = shared.length - names.length;
  const list = joinMarkdown([...names, more > 0 ? markdown`and ${more} more` : markdown``], ', ');
  return shared.length <= OPEN_NAMES
    ? list
    : markdown`<details><summary>The ${shared.length} documents</summary>\n\n${list}\n\n</details>`;
}

/** A finding that several documents share, and in which they are. */
export function renderShared(shared: SharedFinding, context: RenderContext, detail: Detail): Markdown {
  const [{ finding, document }] = shared;
  const count = new Set(shared.map((found) => found.document)).size;
  const text = renderFinding(finding, document, { place: markdown`${count} documents`, context });
  return joinMarkdown([text, renderNames(shared, context, detail.documents)], '\n\n');
}
