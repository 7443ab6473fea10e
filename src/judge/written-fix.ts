import type { Finding } from '../domain/finding/finding.ts';
import { isStage } from '../domain/vep/stage.ts';

/** A place in the front matter: its line, the place in it, and the line below. */
interface Place {
  readonly line: string;
  /** Counts from 0. */
  readonly offset: number;
  readonly next: string;
}

const ENTRY = /^(\s*)[^\s:#{}[\]-][^:#{}[\]]*:/;

/** `alpha: 1.10, beta: TBD` with one entry replaced: the one at the place or of that key; a new one comes last. */
function replaceEntry(entries: string, entry: string, offset: number): string {
  const key = entry.split(':')[0];
  const parts = entries.split(',');
  let start = 0;
  const index = parts.findIndex((part) => {
    const isThere = (offset >= start && offset <= start + part.length) || part.split(':')[0]?.trim() === key;
    start += part.length + 1;
    return isThere;
  });
  const written = parts.map((part) => part.trim()).filter((part) => part !== '');
  return (index === -1 ? [...written, entry] : written.with(index, entry)).join(', ');
}

/** An entry of `milestone`, in a block of its own line or in braces. */
function writeTarget(fix: string, { line, offset, next }: Place): string {
  const [, before, entries, after] = /^([^{]*\{)([^{}]*)(\}\s*)(?:#.*)?$/.exec(line) ?? [];
  if (before !== undefined && entries !== undefined) {
    return `${before}${replaceEntry(entries, fix, offset - before.length)}${after?.trimEnd()}`;
  }
  if (/^\s*milestone\s*:\s*(?:#.*)?$/.test(line)) {
    return `${/^\s+/.exec(next)?.[0] ?? '  '}${fix}`;
  }
  const indent = /^\s+/.exec(line)?.[0];
  return indent === undefined || !ENTRY.test(line) ? fix : `${indent}${fix}${/,\s*$/.test(line) ? ',' : ''}`;
}

/** An item of a list, on a line of its own or in brackets. */
function writeItem(fix: string, { line, offset }: Place): string {
  const dash = /^\s*-\s+/.exec(line)?.[0];
  if (dash !== undefined) {
    return dash + fix;
  }
  const item = /^(?:"[^"]*"|'[^']*'|[^,\]]*)/.exec(line.slice(offset))?.[0].trimEnd() ?? '';
  const isInBrackets = line.slice(0, offset).includes('[') && line.slice(offset).includes(']');
  return isInBrackets ? line.slice(0, offset) + fix + line.slice(offset + item.length) : fix;
}

function write(fix: string, place: Place): string {
  const key = /^([\w-]+): /.exec(fix)?.[1];
  if (key === undefined) {
    return writeItem(fix, place);
  }
  return isStage(key) ? writeTarget(fix, place) : (ENTRY.exec(place.line)?.[1] ?? '') + fix;
}

/**
 * The finding with the text to write as it is to be in the file: the whole line, indentation included
 * ([action §3](../../docs/specification/action.md#3-what-it-publishes)). A rule knows the value and not how the lines
 * around it are written.
 *
 * @param lines of the file from its first to the end of the front matter
 */
export function withWrittenFix(finding: Finding, lines: readonly string[]): Finding {
  const { fix, field, span } = finding;
  const line = span === null ? undefined : lines[span.line - 1];
  if (fix === null || field === null || span === null || line === undefined || fix.includes('\n')) {
    return finding;
  }
  return { ...finding, fix: write(fix, { line, offset: span.column - 1, next: lines[span.line] ?? '' }) };
}
