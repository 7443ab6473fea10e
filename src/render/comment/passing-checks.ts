import type { DocumentReport, RuleResult } from '../../domain/report/report.ts';
import { joinMarkdown, type Markdown, markdown, trustedMarkdown } from '../text/markdown.ts';
import { renderWords } from '../text/message-text.ts';
import { quantity } from '../text/quantity.ts';
import type { Detail } from './detail.ts';
import { documentNames } from './document-name.ts';
import { shownFindings } from './shown-finding.ts';

function namesOf(results: readonly RuleResult[], wanted: RuleResult['result']): Markdown {
  const named = results.filter(({ result }) => result === wanted);
  return joinMarkdown(
    named.map(({ title }) => renderWords(title)),
    ' · ',
  );
}

/** The checks of a document of which nothing else is said: those that passed, and those that wait for another finding or a fact. */
function quietResults(document: DocumentReport, detail: Detail): readonly RuleResult[] {
  const shown = new Set(shownFindings(document, detail).map(({ rule }) => rule));
  return document.results.filter(
    ({ rule, result }) => (result === 'passed' || result === 'skipped') && !shown.has(rule),
  );
}

function renderLine(results: readonly RuleResult[]): Markdown {
  const passed = namesOf(results, 'passed');
  const skipped = namesOf(results, 'skipped');
  return joinMarkdown(
    [passed === '' ? passed : markdown`✅ ${passed}`, skipped === '' ? skipped : markdown`⏭️ not run yet: ${skipped}`],
    '\\\n',
  );
}

/** "9 checks passed, 2 checks not run yet". */
function countText(results: readonly RuleResult[]): Markdown {
  const skipped = results.filter(({ result }) => result === 'skipped').length;
  const passed = results.length - skipped;
  const pieces = [
    passed === 0 ? '' : `${quantity(passed, 'check')} passed`,
    skipped === 0 ? '' : `${quantity(skipped, 'check')} not run yet`,
  ];
  return joinMarkdown(pieces.map(trustedMarkdown), ', ');
}

/**
 * The checks that passed, folded away: each check of a document is shown as passed or not
 * ([action §3](../../../docs/specification/action.md#3-what-it-publishes)). Documents with the same ones share a line.
 */
export function renderPassingChecks(documents: readonly DocumentReport[], detail: Detail): Markdown {
  const byLine = new Map<Markdown, readonly DocumentReport[]>();
  for (const document of documents) {
    const line = renderLine(quietResults(document, detail));
    if (line !== '') {
      byLine.set(line, [...(byLine.get(line) ?? []), document]);
    }
  }
  const [only] = documents;
  const isOne = documents.length === 1 && only !== undefined;
  const title = isOne ? countText(quietResults(only, detail)) : markdown`Passing checks`;
  const lines = [...byLine].map(([line, sharing]) =>
    isOne ? line : markdown`**${documentNames(sharing)}**\\\n${line}`,
  );
  return lines.length === 0
    ? markdown``
    : markdown`<details><summary>${title}</summary>\n\n${joinMarkdown(lines, '\n\n')}\n\n</details>`;
}
