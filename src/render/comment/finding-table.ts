import type { Finding } from '../../domain/finding/finding.ts';
import type { RuleId } from '../../domain/finding/finding-code.ts';
import type { DocumentReport } from '../../domain/report/report.ts';
import { codeBlock, codeSpan } from '../text/code.ts';
import { link } from '../text/link.ts';
import { joinMarkdown, type Markdown, markdown } from '../text/markdown.ts';
import { renderMessage, renderWords } from '../text/message-text.ts';
import { renderTable } from '../text/table.ts';
import type { Detail } from './detail.ts';
import type { RenderContext } from './render-context.ts';

/** A longer fix, or one of several lines, is below the table. */
const INLINE_FIX_LIMIT = 160;

const FIX_LIMIT = 2000;

const SEVERITIES = ['error', 'warning', 'notice'] as const satisfies readonly Finding['severity'][];

const MARKS = {
  error: markdown`❌`,
  warning: markdown`⚠️`,
  notice: markdown`ℹ️`,
} as const satisfies Record<Finding['severity'], Markdown>;

const COLUMNS = [
  { heading: markdown`Check` },
  { heading: markdown`Result`, isCentred: true },
  { heading: markdown`What is wrong` },
  { heading: markdown`How to fix it` },
];

/** The rule's name as a link to its section in the documentation. */
export function ruleLink(rule: RuleId, { results }: DocumentReport, { rulesUrl }: RenderContext): Markdown {
  const title = results.find((result) => result.rule === rule)?.title ?? rule;
  return link(renderWords(title), `${rulesUrl}#${rule}`);
}

/** "line 9", linked to that line of the source. */
function lineLink({ span }: Finding, { path }: DocumentReport, context: RenderContext): Markdown {
  if (span === null) {
    return markdown``;
  }
  // GitHub shows Markdown rendered, without lines, unless it is asked for the plain text.
  const url = context.documentUrl(path);
  return link(markdown`line\u00a0${span.line}`, url === null ? null : `${url}?plain=1#L${span.line}`);
}

function isInline(fix: string): boolean {
  return fix.length <= INLINE_FIX_LIMIT && !/[\r\n]/.test(fix);
}

function howToFix({ remedy, fix }: Finding): Markdown {
  const sentence = remedy === null ? markdown`` : renderMessage(remedy);
  if (fix === null) {
    return sentence;
  }
  return joinMarkdown([sentence, isInline(fix) ? codeSpan(fix) : markdown`See below the table.`], '<br>');
}

function longFix(finding: Finding, document: DocumentReport, context: RenderContext): Markdown {
  if (finding.fix === null || isInline(finding.fix)) {
    return markdown``;
  }
  const place = joinMarkdown([ruleLink(finding.rule, document, context), lineLink(finding, document, context)], ', ');
  return finding.fix.length > FIX_LIMIT
    ? markdown`${place}: the text to write is too long to be shown here.`
    : markdown`${place}, the text to write:\n\n${codeBlock(finding.fix)}`;
}

/** The fact with its line. A document whose rows follow one another under one check names the check once. */
function findingRow(finding: Finding, check: Markdown, place: Markdown): readonly Markdown[] {
  const fact = renderMessage(finding.message);
  return [check, MARKS[finding.severity], place === '' ? fact : markdown`${fact} (${place})`, howToFix(finding)];
}

/** The findings that are worth a row. */
export function shownFindings({ findings }: DocumentReport, detail: Detail): readonly Finding[] {
  return findings.filter(({ severity }) => detail.isSummary || severity !== 'notice');
}

/** The findings that are shown, and how many are not: all, or where that is too many the gravest. */
function selectFindings(document: DocumentReport, detail: Detail): { shown: readonly Finding[]; omitted: number } {
  const wanted = shownFindings(document, detail);
  if (wanted.length <= detail.findings) {
    return { shown: wanted, omitted: 0 };
  }
  const gravest = SEVERITIES.flatMap((severity) => wanted.filter((finding) => finding.severity === severity));
  return { shown: gravest.slice(0, detail.findings), omitted: wanted.length - detail.findings };
}

/** The findings of a document as a table, one row each, with the longer fixes below it; empty if there are none. */
export function renderFindings(document: DocumentReport, context: RenderContext, detail: Detail): Markdown {
  const { shown, omitted } = selectFindings(document, detail);
  if (shown.length === 0) {
    return markdown``;
  }
  const rows = shown.map((finding, index) => {
    const isFirst = shown[index - 1]?.rule !== finding.rule;
    const check = isFirst ? ruleLink(finding.rule, document, context) : markdown``;
    return findingRow(finding, check, lineLink(finding, document, context));
  });
  const more = link(markdown`the run`, context.runUrl);
  return joinMarkdown(
    [
      renderTable(COLUMNS, rows),
      omitted === 0 ? markdown`` : markdown`${omitted} more in this document: ${more} lists them all.`,
      ...shown.map((finding) => longFix(finding, document, context)),
    ],
    '\n\n',
  );
}
