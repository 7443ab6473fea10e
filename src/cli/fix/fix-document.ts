import { parseVepPath } from '../../domain/vep-path.ts';
import { parseFrontMatterBlock } from '../../parse/front-matter-block.ts';
import type { YamlEntries, YamlEntry } from '../../parse/yaml-node.ts';
import { parseYamlTree } from '../../parse/yaml-tree.ts';
import { applyEdits, lineEndOf, type TextEdit } from '../text-edit.ts';
import { FIELD_FIXES } from './field-fixes.ts';
import { findKnownEntries, type KnownEntries } from './known-entries.ts';
import { quoteHandles } from './quoted-handles.ts';

interface Place {
  readonly path: string;
  readonly root: string;
}

/** A document's text and where its YAML ends. */
interface FrontMatterText {
  readonly text: string;
  readonly end: number;
}

/** A SIG's folder decides which SIG owns the documents in it (governance §2); of a meta-VEP it says nothing. */
function folderSig({ path, root }: Place): string | null {
  const place = parseVepPath(path, root);
  return place === null || place.isMeta || !place.group.startsWith('sig-') ? null : place.group;
}

/** The value's own place; one that is not there at all goes behind the colon of its key. */
function replaceValue({ key, value }: YamlEntry, text: string, document: string): readonly TextEdit[] {
  if (value.kind !== 'scalar' || value.style === 'block') {
    return [];
  }
  const colon = document.indexOf(':', key.end);
  return value.start === value.end
    ? [{ start: colon + 1, end: colon + 1, text: ` ${text}` }]
    : [{ start: value.start, end: value.end, text }];
}

function fixOwningSig({ entries }: KnownEntries, place: Place, { text, end }: FrontMatterText): readonly TextEdit[] {
  const sig = folderSig(place);
  const entry = entries.get('owning-sig');
  if (sig === null || (entry?.value.kind === 'scalar' && entry.value.text === sig)) {
    return [];
  }
  return entry === undefined
    ? [{ start: end, end, text: `owning-sig: ${sig}${lineEndOf(text)}` }]
    : replaceValue(entry, sig, text);
}

function fixEntries(entries: YamlEntries, place: Place, where: FrontMatterText): readonly TextEdit[] {
  const known = findKnownEntries(entries);
  const fields = [...known.entries].flatMap(([key, { value }]) => FIELD_FIXES[key]?.(value) ?? []);
  return [...known.edits, ...fields, ...fixOwningSig(known, place, where)];
}

function quoteAllHandles(text: string): string {
  const block = parseFrontMatterBlock(text);
  if (block.kind !== 'block') {
    return text;
  }
  const yaml = text.slice(block.yamlStart, block.yamlEnd);
  return text.slice(0, block.yamlStart) + quoteHandles(yaml) + text.slice(block.yamlEnd);
}

/**
 * Corrects what is certain in a document's front matter; everything else, comments and formatting included,
 * stays byte for byte. A second time there is nothing to correct.
 */
export function fixDocument(text: string, place: Place): string {
  const quoted = quoteAllHandles(text);
  const block = parseFrontMatterBlock(quoted);
  if (block.kind !== 'block') {
    return quoted;
  }
  const tree = parseYamlTree({ text: quoted, start: block.yamlStart, end: block.yamlEnd });
  if (tree.state === 'failed' || tree.root?.kind !== 'mapping') {
    return quoted;
  }
  return applyEdits(quoted, fixEntries(tree.root.entries, place, { text: quoted, end: block.yamlEnd }));
}
