import { type Message, message } from '../domain/message.ts';
import { detachText } from './detached-text.ts';
import { shorten } from './faults/fault.ts';
import { parseYamlTree, type TextRange } from './yaml-tree.ts';

/** A slip of the pen that explains why a text is no YAML, because undoing it lets the parser get further. */
export interface YamlSlip {
  readonly message: Message;
  readonly remedy: Message;
  /** The line, or lines, as they should be. */
  readonly fix: string;
  /** The line at fault, counted from 0 in the YAML. */
  readonly line: number;
}

interface Correction {
  /** Whoever made the slip in one line of a list made it in all of them. */
  readonly isRepeated: boolean;
  readonly remedy: Message;
  /** Says what is wrong with a line that `rewrite` changes. */
  describe(line: string): Message;
  rewrite(line: string): string;
}

/** Beyond this a text is no front matter that somebody wrote, and trying corrections would take long. */
const MAX_LENGTH = 64 * 1024;

const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

function splitValue(line: string): { readonly lead: string; readonly value: string } {
  const lead = /^\s*(?:- +)?(?:[A-Za-z][\w-]*: +)?/.exec(line)?.[0] ?? '';
  return { lead, value: line.slice(lead.length).trimEnd() };
}

function quoteHandles(line: string): string {
  const scalar = /^((?:authors|reviewers|approvers): +)(@[\w/@, -]*)$/.exec(line.trimEnd());
  if (scalar !== null) {
    const handles = (scalar[2] ?? '').split(/[, ]+/).filter((handle) => handle !== '');
    return `${scalar[1]}[${handles.map((handle) => JSON.stringify(handle)).join(', ')}]`;
  }
  return line.trimEnd().replace(/(^\s*- +|[[,] *)(@[A-Za-z0-9/-]+)/g, '$1"$2"');
}

/** What a line opens and does not close, innermost last; the quote that is still open excludes brackets. */
function openBrackets(value: string): readonly string[] {
  const open: string[] = [];
  for (const character of value) {
    const last = open.at(-1);
    const isQuoted = last === '"' || last === "'";
    if (last !== undefined && character === CLOSERS[last]) {
      open.pop();
    } else if (!isQuoted && character in CLOSERS) {
      open.push(character);
    }
  }
  return open;
}

function closeBrackets(line: string): string {
  const { lead, value } = splitValue(line);
  const open = (value[0] ?? '') in CLOSERS ? openBrackets(value) : [];
  const closers = open.map((bracket) => CLOSERS[bracket] ?? '').reverse();
  return lead + value + closers.join('');
}

function quoteValue(line: string): string {
  const { lead, value } = splitValue(line);
  const inner = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
  return value === '' || value.startsWith('&') || lead === '' ? line : lead + JSON.stringify(inner);
}

const CORRECTIONS: readonly Correction[] = [
  {
    isRepeated: true,
    remedy: message`Indent with spaces.`,
    describe: (line) => message`A tab indents ${line}, and YAML allows only spaces there.`,
    rewrite: (line) => line.replace(/^[ \t]*/, (indent) => indent.replaceAll('\t', '  ')),
  },
  {
    isRepeated: true,
    remedy: message`Put the handle in quotes.`,
    describe: (line) => message`A handle without quotes stands in ${line}, and YAML reserves ${'@'}.`,
    rewrite: quoteHandles,
  },
  {
    isRepeated: false,
    remedy: message`Put a blank after the colon.`,
    describe: (line) => message`The key in ${line} is not followed by a colon and a blank.`,
    rewrite: (line) => line.replace(/^(\s*[A-Za-z][\w-]*):(?=[^\s:/])/, '$1: '),
  },
  {
    isRepeated: false,
    remedy: message`Close it.`,
    describe: (line) => message`A bracket or quote is opened in ${line} and not closed.`,
    rewrite: closeBrackets,
  },
  {
    isRepeated: false,
    remedy: message`Put the value in quotes.`,
    describe: (line) => message`The value in ${line} contains what YAML takes for syntax.`,
    rewrite: quoteValue,
  },
  {
    isRepeated: true,
    remedy: message`Begin the field in the first column.`,
    describe: (line) => message`The field ${line} is indented, and the lines around it are not.`,
    rewrite: (line) => line.replace(/^ +(?=[A-Za-z][\w-]*:(?:\s|$))/, ''),
  },
];

function problemLine(yaml: string): number {
  const tree = parseYamlTree({ text: yaml, start: 0, end: yaml.length });
  return tree.state === 'read' ? Number.POSITIVE_INFINITY : yaml.slice(0, tree.problem.offset).split('\n').length - 1;
}

/** Corrects one line and, where the slip repeats, those after it that have it too. */
function correct(lines: readonly string[], line: number, correction: Correction): readonly string[] {
  const corrected: string[] = [];
  for (const before of lines.slice(line, correction.isRepeated ? lines.length : line + 1)) {
    const after = correction.rewrite(before);
    if (after === before.trimEnd()) {
      break;
    }
    corrected.push(after);
  }
  return corrected;
}

/** The slip, if it is one: with the line corrected the parser gets past the place where it stopped. */
function trySlip(lines: readonly string[], at: { readonly line: number; readonly stop: number }): YamlSlip | null {
  const before = lines[at.line] ?? '';
  for (const correction of CORRECTIONS) {
    const corrected = correct(lines, at.line, correction);
    const end = at.line + corrected.length;
    const yaml = [...lines.slice(0, at.line), ...corrected, ...lines.slice(end)].join('\n');
    if (corrected.length > 0 && problemLine(yaml) > Math.max(at.stop, end - 1)) {
      const fact = correction.describe(shorten(before.trim()));
      return { message: fact, remedy: correction.remedy, fix: corrected.join('\n'), line: at.line };
    }
  }
  return null;
}

/**
 * Looks for the slip behind a syntax error: the commonest are handles and titles that need quotes (governance §2).
 * What a line leaves open is noticed on a later one, so the line before is tried as well.
 *
 * @param line where the parser stopped, counted from 0 in the YAML
 */
export function findSlip({ text, start, end }: TextRange, line: number): YamlSlip | null {
  if (end - start > MAX_LENGTH) {
    return null;
  }
  const lines = detachText(text.slice(start, end)).replaceAll('\r\n', '\n').split('\n');
  const candidates = [line, line - 1].filter((index) => (lines[index] ?? '').trim() !== '');
  return (
    candidates.map((candidate) => trySlip(lines, { line: candidate, stop: line })).find((slip) => slip !== null) ?? null
  );
}
