import type { Finding } from '../../domain/finding/finding.ts';
import type { Vep, VepBody } from '../../domain/vep/vep.ts';
import { conflictLeft, misplacedBlock, unclosedBlock } from '../front-matter/block-findings.ts';
import { findCertainConflictMark, findConflictMark } from '../front-matter/conflict-mark.ts';
import { parseFrontMatter } from '../front-matter/front-matter.ts';
import { parseFrontMatterBlock } from '../front-matter/front-matter-block.ts';
import { notMapping, sourceProblem } from '../front-matter/front-matter-findings.ts';
import { findMisplacedBlock } from '../front-matter/misplaced-block.ts';
import { MAX_DOCUMENT_BYTES, type SourceText } from '../front-matter/source-text.ts';
import { createBodyText } from '../markdown/body-text.ts';
import { hasGateJustification } from '../markdown/gate-justification.ts';
import { findProseTargets } from '../markdown/prose-targets.ts';
import { parseSections } from '../markdown/sections.ts';
import { createLocator } from '../yaml/locator.ts';
import type { YamlEntries } from '../yaml/yaml-node.ts';
import { parseYamlTree } from '../yaml/yaml-tree.ts';
import { yamlProblems } from './yaml-findings.ts';

/** The Markdown of a document, still to be searched. */
export interface Markdown {
  readonly text: string;
  /** The line of the file on which it begins, 1-based. */
  readonly firstLine: number;
}

/** A document taken apart into front matter and body, before anything is said about its fields. */
export type Document =
  | {
      readonly form: 'front-matter';
      readonly entries: YamlEntries;
      /** Of the file, up to the end of the front matter. */
      readonly lines: readonly string[];
      readonly markdown: Markdown;
    }
  | { readonly form: 'legacy'; readonly markdown: Markdown }
  | { readonly form: 'unreadable'; readonly problems: readonly Finding[]; readonly markdown: Markdown };

const NOTHING: Markdown = { text: '', firstLine: 1 };

/** UTF-8 takes at least a byte and at most three for a UTF-16 unit, so that most texts need no counting. */
function byteLength(text: string): number {
  return text.length * 3 <= MAX_DOCUMENT_BYTES ? text.length : Buffer.byteLength(text);
}

/** The beginning of a document that does not begin with a front matter: above the first heading. */
function beforeHeading(text: string): number {
  const heading = text.search(/^#{1,6} /m);
  return heading === -1 ? text.length : heading;
}

function misplacedProblem(text: string): Finding | null {
  const misplaced = findMisplacedBlock(text);
  if (misplaced === null) {
    return null;
  }
  const { start, end } = misplaced.yaml;
  const mark = findCertainConflictMark(text, 0, start) ?? findConflictMark(text, start, end);
  return mark === null ? misplacedBlock(text, misplaced) : conflictLeft(text, mark);
}

/** A line of the front matter that is longer than this is not shown again. */
const MAX_LINE = 1000;

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).map((line) => line.slice(0, MAX_LINE));
}

function parseText(text: string): Document {
  const block = parseFrontMatterBlock(text);
  if (block.kind === 'none') {
    const problem = misplacedProblem(text);
    return problem === null
      ? { form: 'legacy', markdown: { text: text.replace(/^\uFEFF/, ''), firstLine: 1 } }
      : { form: 'unreadable', problems: [problem], markdown: { text, firstLine: 1 } };
  }
  if (block.kind === 'unclosed') {
    const mark = findCertainConflictMark(text, 0, beforeHeading(text));
    const problem = mark === null ? unclosedBlock(text) : conflictLeft(text, mark);
    return { form: 'unreadable', problems: [problem], markdown: { text, firstLine: 1 } };
  }
  const range = { text, start: block.yamlStart, end: block.yamlEnd };
  const firstLine = createLocator(text.slice(0, block.bodyStart))(block.bodyStart).line;
  const markdown = { text: text.slice(block.bodyStart), firstLine };
  const tree = parseYamlTree(range);
  if (tree.state === 'failed') {
    const mark = findConflictMark(text, range.start, range.end);
    const problems = mark === null ? yamlProblems(range) : [conflictLeft(text, mark)];
    return { form: 'unreadable', problems, markdown };
  }
  return tree.root?.kind === 'mapping' && tree.root.entries.size > 0
    ? { form: 'front-matter', entries: tree.root.entries, lines: linesOf(text.slice(0, block.bodyStart)), markdown }
    : { form: 'unreadable', problems: [notMapping(tree.root)], markdown };
}

/** Takes a document apart. Never throws. */
export function parseDocument(path: string, source: SourceText): Document {
  if (source.kind !== 'text') {
    return { form: 'unreadable', problems: [sourceProblem(source, path)], markdown: NOTHING };
  }
  const bytes = byteLength(source.text);
  if (bytes > MAX_DOCUMENT_BYTES) {
    return { form: 'unreadable', problems: [sourceProblem({ kind: 'too-large', bytes }, path)], markdown: NOTHING };
  }
  return parseText(source.text);
}

/** Reads what the rules need of the Markdown. */
export function parseBody({ text, firstLine }: Markdown): VepBody {
  const body = createBodyText(text, firstLine);
  const sections = parseSections(body);
  return {
    sections,
    justifiesMissingGate: hasGateJustification(body, sections),
    targets: findProseTargets(body, sections),
  };
}

/** Reads the fields of a document that was taken apart. */
export function toVep(document: Document, path: string, root: string): Vep {
  const body = parseBody(document.markdown);
  switch (document.form) {
    case 'legacy':
      return { path, form: 'legacy', frontMatter: null, problems: [], body };
    case 'unreadable':
      return { path, form: 'unreadable', frontMatter: null, problems: document.problems, body };
    case 'front-matter':
      return {
        path,
        form: 'front-matter',
        ...parseFrontMatter(document.entries, { path, root }),
        body,
        lines: document.lines,
      };
  }
}

/**
 * Reads one document. Never throws: whatever is wrong with it is a finding in `problems` ([governance §2](../../../docs/specification/governance.md#2-the-front-matter)).
 *
 * @param root the folder of the VEPs, without a trailing slash
 */
export function parseVep(path: string, source: SourceText, root: string): Vep {
  return toVep(parseDocument(path, source), path, root);
}
