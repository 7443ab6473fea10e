import type { Finding } from '../domain/finding.ts';
import type { FrontMatterKey } from '../domain/front-matter.ts';
import type { VepBody } from '../domain/vep.ts';
import { createBodyText } from './body-text.ts';
import { countLeadingBlanks, parseFrontMatterBlock } from './front-matter-block.ts';
import { blanksAbove, notMapping, sourceProblem, unclosedBlock, yamlProblem } from './front-matter-findings.ts';
import { hasGateJustification } from './gate-justification.ts';
import { createLocator } from './locator.ts';
import { findProseTargets } from './prose-targets.ts';
import { parseSections } from './sections.ts';
import { MAX_DOCUMENT_BYTES, type SourceText } from './source-text.ts';
import type { YamlEntries } from './yaml-node.ts';
import { parseYamlTree } from './yaml-tree.ts';

/** The Markdown of a document, still to be searched. */
export interface Markdown {
  readonly text: string;
  /** The line of the file on which it begins, 1-based. */
  readonly firstLine: number;
}

/** A document taken apart into front matter and body, before anything is said about its fields. */
export type Document =
  | { readonly form: 'front-matter'; readonly entries: YamlEntries; readonly markdown: Markdown }
  | { readonly form: 'legacy'; readonly markdown: Markdown }
  | { readonly form: 'unreadable'; readonly problem: Finding; readonly markdown: Markdown };

const NOTHING: Markdown = { text: '', firstLine: 1 };

/** UTF-8 takes at least a byte and at most three for a UTF-16 unit, so that most texts need no counting. */
function byteLength(text: string): number {
  return text.length * 3 <= MAX_DOCUMENT_BYTES ? text.length : Buffer.byteLength(text);
}

/** The keys that say of a block that it is meant to be a VEP's. */
const IDENTITY = ['status', 'vep-number'] as const satisfies readonly FrontMatterKey[];

/** The same in YAML that cannot be read. */
const IDENTITY_LINE = /^(?:status|vep-number)[ \t]*:/m;

/** Whoever wrote the fields of a VEP meant them to be read, so the document is not one without front matter. */
function hasBlanksAbove(text: string): boolean {
  const rest = text.slice(countLeadingBlanks(text));
  const block = rest === text ? null : parseFrontMatterBlock(rest);
  if (block?.kind !== 'block') {
    return false;
  }
  const tree = parseYamlTree({ text: rest, start: block.yamlStart, end: block.yamlEnd });
  if (tree.state === 'failed') {
    return IDENTITY_LINE.test(rest.slice(block.yamlStart, block.yamlEnd));
  }
  const { root } = tree;
  return root?.kind === 'mapping' && IDENTITY.some((key) => root.entries.has(key));
}

function parseText(text: string): Document {
  const block = parseFrontMatterBlock(text);
  if (block.kind === 'none' && hasBlanksAbove(text)) {
    return { form: 'unreadable', problem: blanksAbove(), markdown: { text, firstLine: 1 } };
  }
  if (block.kind === 'none') {
    return { form: 'legacy', markdown: { text: text.replace(/^\uFEFF/, ''), firstLine: 1 } };
  }
  if (block.kind === 'unclosed') {
    return { form: 'unreadable', problem: unclosedBlock(), markdown: { text, firstLine: 1 } };
  }
  const range = { text, start: block.yamlStart, end: block.yamlEnd };
  const firstLine = createLocator(text.slice(0, block.bodyStart))(block.bodyStart).line;
  const markdown = { text: text.slice(block.bodyStart), firstLine };
  const tree = parseYamlTree(range);
  if (tree.state === 'failed') {
    return { form: 'unreadable', problem: yamlProblem(tree.problem, range), markdown };
  }
  return tree.root?.kind === 'mapping' && tree.root.entries.size > 0
    ? { form: 'front-matter', entries: tree.root.entries, markdown }
    : { form: 'unreadable', problem: notMapping(tree.root), markdown };
}

/** Takes a document apart. Never throws. */
export function parseDocument(path: string, source: SourceText): Document {
  if (source.kind !== 'text') {
    return { form: 'unreadable', problem: sourceProblem(source, path), markdown: NOTHING };
  }
  const bytes = byteLength(source.text);
  if (bytes > MAX_DOCUMENT_BYTES) {
    return { form: 'unreadable', problem: sourceProblem({ kind: 'too-large', bytes }, path), markdown: NOTHING };
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
