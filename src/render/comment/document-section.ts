import type { DocumentReport, RuleResult } from '../../domain/report/report.ts';
import { joinMarkdown, type Markdown, markdown, trustedMarkdown } from '../text/markdown.ts';
import { quantity } from '../text/quantity.ts';
import { renderTable } from '../text/table.ts';
import type { Detail } from './detail.ts';
import { documentLink, documentState, documentTitle } from './document-name.ts';
import { renderFindings, ruleLink, shownFindings } from './finding-table.ts';
import type { RenderContext } from './render-context.ts';

const PASS_COLUMNS = [{ heading: markdown`Check` }, { heading: markdown`Result`, isCentred: true }];

function isQuiet({ result }: RuleResult): boolean {
  return result === 'passed' || result === 'skipped';
}

/** "9 checks passed, 2 checks not run yet": what is skipped waits for another finding or for a fact. */
function foldedTitle(results: readonly RuleResult[]): Markdown {
  const skipped = results.filter(({ result }) => result === 'skipped').length;
  const passed = results.length - skipped;
  const pieces = [
    passed === 0 ? '' : `${quantity(passed, 'check')} passed`,
    skipped === 0 ? '' : `${quantity(skipped, 'check')} not run yet`,
  ];
  return joinMarkdown(pieces.map(trustedMarkdown), ', ');
}

/** The checks of which the table above says nothing, folded away. */
function renderPasses(document: DocumentReport, context: RenderContext, detail: Detail): Markdown {
  const shown = new Set(shownFindings(document, detail).map(({ rule }) => rule));
  const quiet = document.results.filter((row) => isQuiet(row) && !shown.has(row.rule));
  if (quiet.length === 0) {
    return markdown``;
  }
  const rows = quiet.map(({ rule, result }) => [
    ruleLink(rule, document, context),
    result === 'passed' ? markdown`✅` : markdown`⏭️`,
  ]);
  const table = renderTable(PASS_COLUMNS, rows);
  return markdown`<details><summary>${foldedTitle(quiet)}</summary>\n\n${table}\n\n</details>`;
}

/** A document with findings: what it is, its table, the fixes, the checks that passed. */
export function renderDocument(document: DocumentReport, context: RenderContext, detail: Detail): Markdown {
  const title = documentTitle(document);
  const place = documentLink(document.path, context);
  const state = documentState(document);
  return joinMarkdown(
    [
      markdown`#### ${title === '' ? place : title}`,
      title === '' ? state : joinMarkdown([place, state], ' · '),
      renderFindings(document, context, detail),
      detail.hasPasses ? renderPasses(document, context, detail) : markdown``,
    ],
    '\n\n',
  );
}

/** A document without findings, on one line. */
export function renderPassingDocument(document: DocumentReport, context: RenderContext): Markdown {
  const title = documentTitle(document);
  const name = title === '' ? title : markdown`**${title}**`;
  const isComplete = document.results.every(({ result }) => result !== 'skipped');
  const pieces = [
    name,
    documentLink(document.path, context),
    documentState(document),
    isComplete ? markdown`` : markdown`not everything could be checked`,
  ];
  return markdown`- ${isComplete ? markdown`✅` : markdown`⏭️`} ${joinMarkdown(pieces, ' · ')}`;
}
