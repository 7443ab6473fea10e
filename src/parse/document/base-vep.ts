import type { Field } from '../../domain/finding/field.ts';
import { FRONT_MATTER_KEYS, type FrontMatter } from '../../domain/vep/front-matter.ts';
import { isStage } from '../../domain/vep/stage.ts';
import { isStatus } from '../../domain/vep/status.ts';
import type { Vep } from '../../domain/vep/vep.ts';
import { parseFrontMatter } from '../front-matter/front-matter.ts';
import { parseFrontMatterBlock } from '../front-matter/front-matter-block.ts';
import { findMisplacedBlock } from '../front-matter/misplaced-block.ts';
import type { SourceText } from '../front-matter/source-text.ts';
import { entryWithoutSpans, type YamlEntries, type YamlEntry } from '../yaml/yaml-node.ts';
import { parseYamlTree } from '../yaml/yaml-tree.ts';
import { parseDocument, toVep } from './vep.ts';

const KEYS = FRONT_MATTER_KEYS.join('|');

/** Where each field begins: in the first column, a known key wherever the line begins, and in quotes as well. */
const FIELD = new RegExp(`(?:^|(?<=\\n))(?:[A-Za-z][\\w-]*|[ \\t]*(["']?)(?:${KEYS})\\1)[ \\t]*:`, 'g');

/** Where a front matter that nobody closed ends: at the first heading or empty line. A comment is above a field. */
const END_OF_FIELDS = new RegExp(`\\n(?=#(?![^\\n]*\\n(?:#|(?:${KEYS})[ \\t]*:))|[ \\t]*\\r?(?:\\n|$))`);

/** A name in a broken mapping in braces, or without a space before it. */
const NAMES: ReadonlyMap<string, RegExp> = new Map(
  ['status', 'stage'].map((key) => [
    key,
    new RegExp(`(?:^|[{,])[ \\t]*["']?${key}["']?[ \\t]*:[ \\t]*["']?([A-Za-z]+)`, 'm'),
  ]),
);

/** Beyond this a text is no front matter that somebody wrote. */
const MAX_FIELDS = 50;

/** The lines that are meant to be fields, whatever is wrong around them. */
function fieldLines(text: string): string {
  const block = parseFrontMatterBlock(text);
  if (block.kind === 'block') {
    return text.slice(block.yamlStart, block.yamlEnd);
  }
  const misplaced = block.kind === 'none' ? findMisplacedBlock(text)?.yaml : undefined;
  if (misplaced !== undefined) {
    return text.slice(misplaced.start, misplaced.end);
  }
  const lines = block.kind === 'unclosed' ? text.slice(text.indexOf('\n') + 1) : '';
  return lines.split(END_OF_FIELDS, 1)[0] ?? '';
}

/** Reads each field by itself, so that one broken line costs no other field; of a repeated key the first counts. */
export function salvageEntries(source: SourceText): YamlEntries {
  const lines = source.kind === 'text' ? fieldLines(source.text) : '';
  const starts = [...lines.matchAll(FIELD)].slice(0, MAX_FIELDS).map(({ index }) => index);
  const fields = starts.map((start, position) => lines.slice(start, starts[position + 1]));
  const names = [...NAMES].flatMap(([key, words]) =>
    (words.exec(lines)?.slice(1) ?? []).map((name) => `${key}: ${name}`),
  );
  const entries = new Map<string, YamlEntry>();
  for (const field of [...fields, ...names]) {
    const tree = parseYamlTree({ text: field, start: 0, end: field.length });
    const [entry] = tree.state === 'read' && tree.root?.kind === 'mapping' ? tree.root.entries.values() : [];
    if (entry !== undefined && !entries.has(entry.key.text)) {
      entries.set(entry.key.text, entryWithoutSpans(entry));
    }
  }
  return entries;
}

function readName<Name extends string>(
  entries: YamlEntries,
  key: 'status' | 'stage',
  isName: (text: string) => text is Name,
): Field<Name> | null {
  const node = entries.get(key)?.value;
  const name = node?.kind === 'scalar' ? node.text.trim().toLowerCase() : '';
  return node?.kind === 'scalar' && isName(name) ? { value: name, text: node.text, span: node.span } : null;
}

function withNames(frontMatter: FrontMatter, entries: YamlEntries): FrontMatter {
  return {
    ...frontMatter,
    status: frontMatter.status ?? readName(entries, 'status', isStatus),
    stage: frontMatter.stage ?? readName(entries, 'stage', isStage),
  };
}

/**
 * Reads a document as the base branch has it: leniently
 * ([governance §1](../../../docs/specification/governance.md#1-words)), for what was merged is, however it was
 * written. `status: Rejected` and the fields around a broken line count; the problems are those of a strict reading,
 * and of a front matter that cannot be read those of the fields that count.
 *
 * @param root the folder of the VEPs, without a trailing slash
 */
export function parseBaseVep(path: string, source: SourceText, root: string): Vep {
  const document = parseDocument(path, source);
  const vep = toVep(document, path, root);
  if (document.form === 'front-matter' && vep.frontMatter !== null) {
    return { ...vep, frontMatter: withNames(vep.frontMatter, document.entries) };
  }
  const entries = document.form === 'unreadable' ? salvageEntries(source) : new Map();
  if (!FRONT_MATTER_KEYS.some((key) => entries.has(key))) {
    return vep;
  }
  const { frontMatter, problems } = parseFrontMatter(entries, { path, root });
  return { ...vep, frontMatter: withNames(frontMatter, entries), problems: [...vep.problems, ...problems] };
}
