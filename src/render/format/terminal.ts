import stringWidth from 'string-width';
import type { Finding } from '../../domain/finding/finding.ts';
import type { Message } from '../../domain/finding/message.ts';
import type { DocumentReport, Report } from '../../domain/report/report.ts';
import { renderPlain } from '../text/message-text.ts';
import { quantity } from '../text/quantity.ts';
import { cutText, visibleLines, visibleText } from '../text/visible-text.ts';

/** What the command line knows besides the report. */
export interface TerminalContext {
  /** A document's text as it was judged, for the line at fault; null where it is not at hand. */
  readonly sourceOf: (path: string) => string | null;
  readonly hasColours: boolean;
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green';

type Paint = (style: Style, text: string) => string;

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 } as const satisfies Record<Style, number>;

const SEVERITY_STYLES = { error: 'red', warning: 'yellow', notice: 'blue' } as const satisfies Record<
  Finding['severity'],
  Style
>;

/** How much of a long line is shown on either side of the caret. */
const LINE_WINDOW = 60;

function createPaint(hasColours: boolean): Paint {
  return (style, text) => (hasColours ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}

/** The place itself, or the one before it where it would part the halves of a character. */
function wholeCharacter(line: string, offset: number): number {
  return /^[\udc00-\udfff]/.test(line.slice(offset)) ? offset - 1 : offset;
}

/** The source line with a caret below the column; nothing where there is no line. */
function excerpt({ span }: Finding, source: string | null, paint: Paint): readonly string[] {
  // Only a line feed ends a line, as the locator counts.
  const line = span === null ? undefined : source?.split('\n')[span.line - 1]?.replace(/\r$/, '');
  if (span === null || line === undefined) {
    return [];
  }
  const fault = span.column - 1;
  const start = wholeCharacter(line, Math.max(0, fault - LINE_WINDOW));
  const end = wholeCharacter(line, fault + LINE_WINDOW);
  const before = (start > 0 ? '\u2026' : '') + visibleText(line.slice(start, fault));
  const after = visibleText(line.slice(fault, end)) + (end < line.length ? '\u2026' : '');
  const gutter = `${span.line}`.padStart(5);
  return [
    `${paint('dim', `${gutter} |`)} ${before}${after}`,
    `${paint('dim', `${' '.repeat(gutter.length)} |`)} ${' '.repeat(stringWidth(before))}${paint('red', '^')}`,
  ];
}

function fixLines({ remedy, fix }: Finding, paint: Paint): readonly string[] {
  const sentence = remedy === null ? [] : [`  ${renderPlain(remedy)}`];
  const text = fix === null ? [] : visibleLines(fix).split('\n');
  return [...sentence, ...text.map((line) => `    ${paint('green', line)}`)];
}

function renderFinding(finding: Finding, document: DocumentReport, context: TerminalContext): string {
  const paint = createPaint(context.hasColours);
  const { rule, severity, span, message } = finding;
  const place = [visibleText(document.path), ...(span === null ? [] : [span.line, span.column])].join(':');
  const kind = paint(SEVERITY_STYLES[severity], severity);
  return [
    `${paint('bold', place)}: ${kind}: ${renderPlain(message)} ${paint('dim', `[${rule}]`)}`,
    ...excerpt(finding, context.sourceOf(document.path), paint),
    ...fixLines(finding, paint),
  ].join('\n');
}

function renderCounts({ counts, verdict }: Report, paint: Paint): string {
  const { documents, errors, warnings, notices } = counts;
  const found = [quantity(errors, 'error'), quantity(warnings, 'warning'), quantity(notices, 'notice')].join(', ');
  const style = { success: 'green', failure: 'red', error: 'yellow' } as const;
  return paint(style[verdict], `${found} in ${quantity(documents, 'document')}`);
}

/** What could not be found out, and where it was read: a terminal has no links. */
function renderUnknown(reason: Message, paint: Paint): string {
  const sources = reason.flatMap((part) => (part.kind === 'code' && part.source !== undefined ? [part.source] : []));
  const places = sources.map((source) => ` ${paint('dim', `(${cutText(visibleText(source), 500)})`)}`);
  return `${paint('yellow', 'not known')}: ${cutText(renderPlain(reason), 500)}${places.join('')}`;
}

/** The report for a terminal: each finding with its place, the source line, and what to write instead. */
export function renderTerminal(report: Report, context: TerminalContext): string {
  const paint = createPaint(context.hasColours);
  const findings = report.documents.flatMap((document) =>
    document.findings.map((finding) => renderFinding(finding, document, context)),
  );
  const open = report.undetermined.map((reason) => renderUnknown(reason, paint));
  return `${[...findings, ...open, renderCounts(report, paint)].join('\n\n')}\n`;
}
