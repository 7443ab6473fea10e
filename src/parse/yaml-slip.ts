import { type Message, message } from '../domain/message.ts';
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
  readonly message: Message;
  readonly remedy: Message;
  /** Whoever made the slip in one line of a list made it in all of them. */
  readonly isRepeated: boolean;
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
  const scalar = /^([A-Za-z][\w-]*: +)(@[\w/@, -]*)$/.exec(line.trimEnd());
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
  return value === '' || lead === '' ? line : lead + JSON.stringify(inner);
}

const CORRECTIONS: readonly Correction[] = [
  {
    message: message`A tab indents this line, and YAML allows blanks only.`,
    remedy: message`Indent it with blanks.`,
    isRepeated: true,
    rewrite: (line) => line.replace(/^[ \t]*/, (indent) => indent.replaceAll('\t', '  ')),
  },
  {
    message: message`A handle without quotes begins with ${'@'}, which YAML reserves.`,
    remedy: message`Put it in quotes.`,
    isRepeated: true,
    rewrite: quoteHandles,
  },
  {
    message: message`A key is not followed by a colon and a blank.`,
    remedy: message`Put a blank after the colon.`,
    isRepeated: false,
    rewrite: (line) => line.replace(/^(\s*[A-Za-z][\w-]*):(?=[^\s:/])/, '$1: '),
  },
  {
    message: message`A bracket or quote is opened and never closed.`,
    remedy: message`Close it.`,
    isRepeated: false,
    rewrite: closeBrackets,
  },
  {
    message: message`A value without quotes contains what YAML takes for syntax.`,
    remedy: message`Put the value in quotes.`,
    isRepeated: false,
    rewrite: quoteValue,
  },
];

function problemLine(yaml: string): number {
  const tree = parseYamlTree({ text: yaml, start: 0, end: yaml.length });
  return tree.state === 'read' ? Number.POSITIVE_INFINITY : yaml.slice(0, tree.problem.offset).split('\n').length - 1;
}

/** Corrects one line, and those after it that have the same slip; null unless the parser then gets past them. */
function tryCorrection(lines: readonly string[], line: number, correction: Correction): YamlSlip | null {
  let end = line;
  const corrected: string[] = [];
  while (end === line || correction.isRepeated) {
    const [before, after] = [lines[end], correction.rewrite(lines[end] ?? '')];
    if (before === undefined || before.trimEnd() === after) {
      break;
    }
    corrected.push(after);
    end += 1;
  }
  const yaml = [...lines.slice(0, line), ...corrected, ...lines.slice(end)].join('\n');
  if (corrected.length === 0 || problemLine(yaml) < end) {
    return null;
  }
  return { message: correction.message, remedy: correction.remedy, fix: corrected.join('\n'), line };
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
  const lines = text.slice(start, end).replaceAll('\r\n', '\n').split('\n');
  for (const candidate of [line, line - 1].filter((index) => (lines[index] ?? '').trim() !== '')) {
    for (const correction of CORRECTIONS) {
      const slip = tryCorrection(lines, candidate, correction);
      if (slip !== null) {
        return slip;
      }
    }
  }
  return null;
}
