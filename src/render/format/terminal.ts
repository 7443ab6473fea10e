import stringWidth from 'string-width';
import type { Finding } from '../../domain/finding/finding.ts';
import type { Message } from '../../domain/finding/message.ts';
import { type DocumentReport, type Report, ruleTitle } from '../../domain/report/report.ts';
import { renderPlain } from '../text/message-text.ts';
import { quantity } from '../text/quantity.ts';
import { cutText, visibleLines, visibleText } from '../text/visible-text.ts';
import { createPaint, type Paint, type Style } from './paint.ts';

/** What the command line knows besides the report. */
export interface TerminalContext {
  /** A document's text as it was judged, for the line at fault; null where it is not at hand. */
  readonly sourceOf: (path: string) => string | null;
  readonly hasColors: boolean;
  /** `quiet`: errors only. `verbose`: everything in full. */
  readonly detail: 'quiet' | 'usual' | 'verbose';
}

const SEVERITY_STYLES = { error: 'red', warning: 'yellow', notice: 'blue' } as const satisfies Record<
  Finding['severity'],
  Style
>;

/** So many documents that wait for the same are named, the others counted. */
const MAX_NAMED = 20;

/** How much of a long line is shown on either side of the caret. */
const LINE_WINDOW = 60;

/** The place itself, or the one before it where it would part the halves of a character. */
function wholeCharacter(line: string, offset: number): number {
  return /^[\udc00-\udfff]/.test(line.slice(offset)) ? offset - 1 : offset;
}

/** The source line with a caret below the column; nothing where there is no line. */
function excerpt({ span }: Finding, readSource: () => string | null, paint: Paint): readonly string[] {
  // Only a line feed ends a line, as the locator counts.
  const line = span === null ? undefined : readSource()?.split('\n')[span.line - 1]?.replace(/\r$/, '');
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
  const paint = createPaint(context.hasColors);
  const { rule, severity, span, message } = finding;
  const place = [visibleText(document.path), ...(span === null ? [] : [span.line, span.column])].join(':');
  const kind = paint(SEVERITY_STYLES[severity], severity);
  return [
    `${paint('bold', place)}: ${kind}: ${renderPlain(message)} ${paint('dim', `[${ruleTitle(document, rule)}]`)}`,
    ...excerpt(finding, () => context.sourceOf(document.path), paint),
    ...fixLines(finding, paint),
  ].join('\n');
}

/** What could not be found out, and where it was read: a terminal has no links. */
function renderUnknown(reason: Message, paint: Paint): string {
  const sources = reason.flatMap((part) => (part.kind === 'code' && part.source !== undefined ? [part.source] : []));
  const places = sources.map((source) => ` ${paint('dim', `(${cutText(visibleText(source), 500)})`)}`);
  return `${paint('yellow', 'not known')}: ${cutText(renderPlain(reason), 500)}${places.join('')}`;
}

/** Findings in the order of their lines, those about a whole file first. */
function byLine(left: Finding, right: Finding): number {
  const [first, second] = [left, right].map(({ span }) => span ?? { line: 0, column: 0 });
  return (first?.line ?? 0) - (second?.line ?? 0) || (first?.column ?? 0) - (second?.column ?? 0);
}

function waitsForMigration({ code }: Finding): boolean {
  return code === 'front-matter/not-migrated';
}

/** Documents without front matter all wait for the same: it is said once. */
function renderLegacy(documents: readonly DocumentReport[], paint: Paint): readonly string[] {
  const legacy = documents.filter(({ findings }) => findings.some(waitsForMigration));
  const [first] = legacy;
  if (first === undefined) {
    return [];
  }
  const named = legacy.slice(0, MAX_NAMED).map(({ path }) => `  ${visibleText(path)}`);
  const more = legacy.length - named.length;
  return [
    [
      `${paint('yellow', 'warning')}: ${quantity(legacy.length, 'document')} without front matter. ${paint('dim', `[${ruleTitle(first, 'front-matter')}]`)}`,
      ...named,
      ...(more > 0 ? [`  and ${more} more (\`--verbose\` lists them)`] : []),
      '  To add it, run `vep-governance migrate` on them.',
    ].join('\n'),
  ];
}

/** The report for a terminal: each finding with its place, the source line, and what to write instead. */
export function renderTerminal({ documents, undetermined }: Report, context: TerminalContext): string {
  const paint = createPaint(context.hasColors);
  const { detail } = context;
  const isShown = (finding: Finding) =>
    (detail !== 'quiet' || finding.severity === 'error') && (detail === 'verbose' || !waitsForMigration(finding));
  const findings = documents.flatMap((document) =>
    document.findings
      .filter(isShown)
      .toSorted(byLine)
      .map((finding) => renderFinding(finding, document, context)),
  );
  const legacy = detail === 'usual' ? renderLegacy(documents, paint) : [];
  const open = undetermined.map((reason) => renderUnknown(reason, paint));
  return [...findings, ...legacy, ...open].map((text) => `${text}\n\n`).join('');
}
