import { splitLine } from './yaml-line.ts';

const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

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

/** A quote ends before the brackets that close at the line's end: they are no part of its text. */
function closeAll(value: string): string {
  const closers = openBrackets(value)
    .map((bracket) => CLOSERS[bracket] ?? '')
    .reverse()
    .join('');
  const quote = /^["']/.exec(closers)?.[0] ?? '';
  const [ending = ''] = (quote === '' ? null : /[\]}]*$/.exec(value)) ?? [];
  const isClosing = closers.startsWith(ending, quote.length);
  return isClosing ? value.slice(0, value.length - ending.length) + closers : value + closers;
}

/** Closes at the end of a line's value what it opens; the line as it is where nothing is open. */
export function closeBrackets(line: string): string {
  const { lead, value, comment } = splitLine(line);
  const closed = (value[0] ?? '') in CLOSERS ? closeAll(value) : value;
  return closed === value ? line : lead + closed + comment;
}
