import { type FrontMatterKey, isFrontMatterKey } from '../../../domain/vep/front-matter.ts';
import { meantKey } from '../../../domain/vep/meant-key.ts';
import type { YamlProblem } from '../../yaml/yaml-problem.ts';
import { parseYamlTree, type TextRange } from '../../yaml/yaml-tree.ts';
import { findSyntaxError, type YamlSyntaxError } from './syntax-error.ts';
import { meansProse, peopleKey } from './yaml-line.ts';

/** What stopped the parser once everything before it was corrected or left out. */
export interface YamlMistake {
  readonly problem: YamlProblem;
  /** The mistake in the author's terms; null where none explains the problem. */
  readonly explained: YamlSyntaxError | null;
  /** The text in which it was found: with the same lines as the author's. */
  readonly range: TextRange;
}

/** A block of YAML that the parser refuses, as far as it can be read. */
export interface RecoveredYaml {
  /** The whole text with every mistake undone whose correction is certain. */
  readonly text: string;
  /** The same in which the fields that cannot be read are comments, place by place. */
  readonly readable: TextRange;
  /** The fields that were left out, as far as their keys can be told. */
  readonly omitted: ReadonlySet<FrontMatterKey>;
  /** Nothing was left out. */
  readonly isWhole: boolean;
  readonly mistakes: readonly YamlMistake[];
}

/** The first line of a field: what begins in the first column and is no item, bracket or comment. */
const FIELD = /^[^\s#\]}-]/;

/** The key under which a line is: its own, else that of the nearest line above which begins in the first column. */
function ownerOf(lines: readonly string[], line: number): string {
  const owners = lines.slice(0, line + 1).map((text) => /^([A-Za-z][\w -]*?)[ \t]*:/.exec(text)?.[1]);
  return owners.findLast((owner) => owner !== undefined) ?? '';
}

/** True where every handle of the line as it should be was marked as one before. */
function wasMarked(corrected: string, before: string): boolean {
  return [...corrected.matchAll(/"(@[^"]*)"/g)].every(([, handle = '']) => before.includes(handle));
}

/** A line at fault, as it is and as it should be. */
interface CorrectedLine {
  readonly before: string;
  readonly after: string;
  /** The key whose value it is, or is part of. */
  readonly owner: string;
}

/**
 * A handle is meant to be one only where people are listed, and only of a title any text is right. What only looks like
 * another character is meant to be it, and a tab to be spaces.
 */
function isCertain(kind: YamlSyntaxError['kind'], { before, after, owner }: CorrectedLine): boolean {
  switch (kind) {
    case 'character':
    case 'tab':
      return true;
    case 'handle':
      return peopleKey(owner) !== null && wasMarked(after, before);
    case 'value':
      return meansProse(owner);
    case 'colon':
      return isFrontMatterKey(owner);
    default:
      return false;
  }
}

/** The lines with one mistake undone, in as many of them as that is certain; null where it is in none. */
function correct(lines: readonly string[], explained: YamlSyntaxError | null): readonly string[] | null {
  if (explained === null || explained.fix === null) {
    return null;
  }
  const { kind, line, fix } = explained;
  const corrected: string[] = [];
  for (const text of fix.split('\n')) {
    const before = lines[line + corrected.length] ?? '';
    const owner = ownerOf([...lines.slice(0, line), ...corrected, text], line + corrected.length);
    if (!isCertain(kind, { before, after: text, owner })) {
      break;
    }
    corrected.push(text + (/\r$/.exec(before)?.[0] ?? ''));
  }
  return corrected.length === 0
    ? null
    : [...lines.slice(0, line), ...corrected, ...lines.slice(line + corrected.length)];
}

/** The parser stops where it can no longer go on: the field above is at fault if it is none even by itself. */
function culpritOf(lines: readonly string[], stop: number): number {
  const start = lines.slice(0, stop + 1).findLastIndex((text) => FIELD.test(text));
  const above = lines.slice(0, Math.max(0, start)).findLastIndex((text) => FIELD.test(text));
  const text = lines.slice(Math.max(0, above), Math.max(0, start)).join('\n');
  const tree = parseYamlTree({ text, start: 0, end: text.length });
  return above !== -1 && (tree.state === 'failed' || tree.root?.kind !== 'mapping') ? above : stop;
}

/** Makes comments of the field that a line is in, or of the nearest one above that is still read. */
function omitField(lines: readonly string[], line: number) {
  const start = lines.slice(0, line + 1).findLastIndex((text) => FIELD.test(text));
  if (start === -1) {
    return null;
  }
  const next = lines.slice(start + 1).findIndex((text) => FIELD.test(text));
  const end = next === -1 ? lines.length : start + 1 + next;
  const masked = lines.map((text, index) => (index >= start && index < end ? text.replace(/[^\r]/g, '#') : text));
  return { lines: masked, key: meantKey(/^["']?([\w -]*\w)/.exec(lines[start] ?? '')?.[1] ?? '') };
}

/** The two forms of a block while it is being recovered, line by line. */
interface Lines {
  readonly own: readonly string[];
  readonly readable: readonly string[];
}

/** One step further: the mistake undone, or its field left out; null where nothing is left to leave out. */
function passMistake({ own, readable }: Lines, { problem, explained, range }: YamlMistake) {
  const corrected = correct(readable, explained);
  if (corrected !== null) {
    const changed = corrected.map((text, index) => (text === readable[index] ? (own[index] ?? '') : text));
    return { own: changed, readable: corrected, key: null, isCorrected: true };
  }
  const stop = range.text.slice(range.start, Math.min(problem.offset, range.end)).split('\n').length - 1;
  const omitted = omitField(readable, explained?.line ?? culpritOf(readable, stop));
  return omitted === null ? null : { own, readable: omitted.lines, key: omitted.key, isCorrected: false };
}

/**
 * Reads a block of YAML past the mistakes in it: each is undone where that is certain, else its field is left out, so that
 * one mistake hides no other.
 *
 * @param limit how many mistakes to look for
 */
export function recoverYaml({ text, start, end }: TextRange, limit: number): RecoveredYaml {
  const lines = text.slice(start, end).split('\n');
  let state: Lines = { own: lines, readable: lines };
  let isWhole = true;
  const omitted = new Set<FrontMatterKey>();
  const mistakes: YamlMistake[] = [];
  const whole = (part: readonly string[]) => text.slice(0, start) + part.join('\n') + text.slice(end);
  for (;;) {
    const readable = whole(state.readable);
    const range = { text: readable, start, end: end + readable.length - text.length };
    const tree = parseYamlTree(range);
    const result = { text: whole(state.own), readable: range, omitted, isWhole, mistakes };
    if (tree.state === 'read' || mistakes.length === limit) {
      return result;
    }
    const mistake = { problem: tree.problem, explained: findSyntaxError(range, tree.problem), range };
    mistakes.push(mistake);
    const next = passMistake(state, mistake);
    isWhole &&= next?.isCorrected === true;
    if (next === null) {
      return result;
    }
    state = next;
    if (next.key !== null) {
      omitted.add(next.key);
    }
  }
}
