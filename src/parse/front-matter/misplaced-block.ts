import { FRONT_MATTER_KEYS, type FrontMatterKey } from '../../domain/vep/front-matter.ts';
import { visibleMarkdown } from '../markdown/visible-markdown.ts';
import { findLineStarts } from '../yaml/locator.ts';
import { parseYamlTree, type TextRange } from '../yaml/yaml-tree.ts';
import { findConflictMark } from './conflict-mark.ts';

/** A front matter that somebody wrote where none is read. */
export interface MisplacedBlock {
  /** The line that opens it, or should, counted from 1. */
  readonly line: number;
  /** `missing`: the fields begin without a line `---`; `inexact`: with a line that only looks like it. */
  readonly opening: 'exact' | 'inexact' | 'missing';
  /** The first line above it, counted from 1; null where the block is at the top. */
  readonly above: number | null;
  /** The YAML between its marks. */
  readonly yaml: TextRange;
}

/** What is above a front matter by mistake is short; further down a text may show one as an example. */
const MAX_LINES = 60;
const MAX_LENGTH = 64 * 1024;

/** The lines that open or close a front matter, and those that only look like it to their author. */
const MARK = /^[\s\p{Cf}]*(?!-\s*$)[-\u2010-\u2015\u2212]{1,6}[\s\p{Cf}]*$/u;
const EXACT_MARK = /^---[ \t]*\r?$/;

/** A fence directly above the block at the top of the file: somebody pasted the block with its fence. */
const FENCE = /^(?:`{3,}|~{3,}) ?[a-z]*$/i;

/** The keys that say of a block that it is meant to be a VEP's. */
const IDENTITY = ['status', 'vep-number'] as const satisfies readonly FrontMatterKey[];
const IDENTITY_LINE = /^(?:status|vep-number)[ \t]*:/m;
const FIELD_LINE = new RegExp(`^(?:${FRONT_MATTER_KEYS.join('|')})[ \\t]*:`);

/** Whoever wrote the fields of a VEP meant them to be read, so the document is not one without front matter. */
function isMeant(range: TextRange): boolean {
  const tree = parseYamlTree(range);
  const { text, start, end } = range;
  const yaml = text.slice(start, end);
  if (tree.state === 'failed') {
    const fields = yaml.split('\n').filter((line) => FIELD_LINE.test(line)).length;
    return IDENTITY_LINE.test(yaml) && (fields > 1 || findConflictMark(text, start, end) !== null);
  }
  const { root } = tree;
  return root?.kind === 'mapping' && IDENTITY.some((key) => root.entries.has(key));
}

/** Both ends of a comment, which hides what is beside it on its line. */
const COMMENT_MARKS = /<!--|-->/g;
const DASHES_AMONG_OTHERS = /(?:^|[\s\p{Cf}])[-\u2010-\u2015\u2212]{1,6}(?![^\s\p{Cf}])/u;

/** False for a line that opens no block, whether a comment hides parts of it or not. */
function mayOpen(line: string): boolean {
  const shown = line.replace(COMMENT_MARKS, ' ');
  return shown === line ? MARK.test(line) : DASHES_AMONG_OTHERS.test(shown);
}

/**
 * Whether the beginning of a text says already that no front matter is misplaced in it, whatever comes further down.
 * False where that is not certain.
 */
export function isSurelyWithoutBlock(beginning: string): boolean {
  // The last line may not be whole.
  const lines = beginning.split('\n', MAX_LINES + 1);
  const first = lines.find((line) => line.trim() !== '');
  return lines.length > MAX_LINES && first !== undefined && !FIELD_LINE.test(first) && !lines.some(mayOpen);
}

/** The first lines of a text, as they are and as a reader sees them. */
interface TopLines {
  readonly text: string;
  readonly starts: readonly number[];
  readonly lines: readonly string[];
  readonly visible: readonly string[];
}

function readTop(whole: string): TopLines {
  const text = whole.slice(0, MAX_LENGTH);
  const starts = findLineStarts(text);
  const lines = starts.map((start, index) => text.slice(start, (starts[index + 1] ?? text.length + 1) - 1));
  const visible = visibleMarkdown(lines.map((line) => line.replace(/\r$/, '')).join('\n')).split('\n');
  return { text, starts, lines, visible };
}

/** The block whose fields begin on the line with this index and end before the next mark. */
function blockAt({ text, starts, lines }: TopLines, first: number): TextRange | null {
  const closing = lines.findIndex((line, index) => index >= first && MARK.test(line));
  const range = closing === -1 ? null : { text, start: starts[first] ?? 0, end: starts[closing] ?? 0 };
  return range !== null && isMeant(range) ? range : null;
}

/** The lines that may open the block, by their index: below a fence even one that no reader sees. */
function openings({ lines, visible }: TopLines, first: number): readonly number[] {
  const isFenced = FENCE.test((lines[first] ?? '').trim());
  return [...lines.slice(0, MAX_LINES).keys()].filter((index) =>
    MARK.test((isFenced && index === first + 1 ? lines : visible)[index] ?? ''),
  );
}

function isExact(line: string, index: number): boolean {
  return EXACT_MARK.test(index === 0 ? line.replace(/^\uFEFF/, '') : line);
}

/** A block below a line that opens it, exactly or not; `first` is the index of the first line that is not empty. */
function below(top: TopLines, first: number, index: number): MisplacedBlock | null {
  const yaml = blockAt(top, index + 1);
  const opening = isExact(top.lines[index] ?? '', index) ? 'exact' : 'inexact';
  const above = index === 0 ? null : (first < index ? first : 0) + 1;
  return yaml === null ? null : { line: index + 1, opening, above, yaml };
}

/**
 * Finds the front matter of a document whose first line is not `---`: one below a heading, a comment, a license line or
 * empty lines, one with an opening line that only looks like `---`, and one without any. Null where nobody wrote one.
 */
export function findMisplacedBlock(text: string): MisplacedBlock | null {
  if (isSurelyWithoutBlock(text)) {
    return null;
  }
  const top = readTop(text);
  const first = top.lines.findIndex((line) => line.trim() !== '');
  for (const index of openings(top, first)) {
    const block = below(top, first, index);
    if (block !== null) {
      return block;
    }
  }
  const yaml = FIELD_LINE.test(top.lines[first] ?? '') ? blockAt(top, first) : null;
  // An empty line above the fields is where the mark belongs.
  return yaml === null ? null : { line: 1, opening: first === 0 ? 'missing' : 'inexact', above: null, yaml };
}

/** The line of a block that begins properly which was meant to close it, counted from 1; null where none was. */
export function findInexactClosing(text: string): number | null {
  const top = readTop(text);
  const yaml = blockAt(top, 1);
  // Further down a line of dashes is a rule in prose, which is no YAML.
  return yaml === null || parseYamlTree(yaml).state === 'failed' ? null : top.starts.indexOf(yaml.end) + 1;
}
