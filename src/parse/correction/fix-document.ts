import { certainName } from '../../domain/vep/nearest-name.ts';
import { isStage, STAGES } from '../../domain/vep/stage.ts';
import { parseVepPath } from '../../domain/vep/vep-path.ts';
import { parseVep } from '../document/vep.ts';
import { findConflictMark } from '../front-matter/conflict-mark.ts';
import { type CutValue, findCutValues, takesWhole, wholeText } from '../front-matter/faults/cut-value.ts';
import { parseFrontMatterBlock } from '../front-matter/front-matter-block.ts';
import { type RecoveredYaml, recoverYaml } from '../front-matter/syntax/recovered-yaml.ts';
import { parseYamlTree } from '../yaml/yaml-tree.ts';
import { CERTAIN_FIXES } from './certain-fixes.ts';
import { isAlias, replaceValue } from './entry-edit.ts';
import type { FixContext } from './field-fixes.ts';
import { findKnownEntries, type KnownEntries } from './known-entries.ts';
import { applyEdits, lineEndOf, type TextEdit } from './text-edit.ts';

/** Each round has at least one mistake less. */
const MAX_ROUNDS = 10;

/** Where a document is, and what is known about such places. */
export interface Place {
  readonly path: string;
  readonly root: string;
  /** The SIGs that exist ([governance §2.1](../../../docs/specification/governance.md#21-known-sigs)). */
  readonly sigs: readonly string[];
}

/** Who makes more mistakes than this has written no front matter, and each costs another reading of it. */
const MAX_MISTAKES = 50;

/** In UTF-16 code units; several times what a front matter with a comment on every line has. */
const MAX_LENGTH = 16 * 1024;

/** Edits that are made together or not at all: those of one field. */
type Correction = readonly TextEdit[];

/**
 * A SIG's folder decides which SIG owns the documents in it
 * ([governance §2](../../../docs/specification/governance.md#2-the-front-matter)); of a meta-VEP it says nothing.
 */
function folderSig({ path, root, sigs }: Place): string | null {
  const place = parseVepPath(path, root);
  return place === null || place.isMeta || !sigs.includes(place.group) ? null : place.group;
}

/** An owner among those who only take part is an error of its own, and which of the two was meant is a doubt. */
function takesPart(sig: string, known: KnownEntries): boolean {
  const others = known.get('participating-sigs')?.entry.value;
  return others?.kind === 'sequence' && others.items.some((item) => item.kind === 'scalar' && item.text === sig);
}

function fixOwningSig(known: KnownEntries, place: Place, { readable, isWhole }: RecoveredYaml): Correction {
  const { text, end } = readable;
  const sig = folderSig(place);
  const entry = known.get('owning-sig')?.entry;
  const value = entry?.value;
  if (sig === null || (value?.kind === 'scalar' && value.text === sig) || takesPart(sig, known)) {
    return [];
  }
  if (entry === undefined) {
    return isWhole ? [{ start: end, end, text: `owning-sig: ${sig}${lineEndOf(text)}` }] : [];
  }
  return value?.kind === 'scalar' ? replaceValue(entry, sig, text) : [];
}

/**
 * A title that a ` #` cuts gets its quotes, a comment its space, and the folder's number loses its `#`; any other value
 * that is cut off as a whole leaves a doubt.
 */
function fixCut(found: CutValue, { folderNumber }: FixContext): Correction {
  const { key, node, cut } = found;
  if (takesWhole(found)) {
    const text = JSON.stringify(wholeText(found));
    return node.start === node.end
      ? [{ start: cut.start, end: cut.end, text: ` ${text}` }]
      : [{ start: node.start, end: cut.end, text }];
  }
  if (key === 'vep-number' && folderNumber !== null && cut.text.trim() === `#${folderNumber}`) {
    return [{ start: cut.start, end: cut.end, text: ` ${folderNumber}` }];
  }
  const end = cut.start + (/^\s*#+/.exec(cut.text)?.[0].length ?? 0);
  return node.text === '' ? [] : [{ start: end, end, text: ' ' }];
}

function contextOf(known: KnownEntries, { path, root, sigs }: Place): FixContext {
  const stage = known.get('stage')?.entry.value;
  const text = stage?.kind === 'scalar' ? (certainName(stage.text, STAGES) ?? '') : '';
  return {
    folderNumber: parseVepPath(path, root)?.folderNumber ?? null,
    stage: isStage(text) ? text : null,
    sigs,
  };
}

function findCorrections(recovered: RecoveredYaml, place: Place): readonly Correction[] {
  const tree = parseYamlTree(recovered.readable);
  if (tree.state === 'failed' || tree.root?.kind !== 'mapping') {
    return [];
  }
  const known = findKnownEntries(tree.root.entries, recovered.omitted);
  const context = contextOf(known, place);
  const { rename = [] } = known.get('owning-sig') ?? {};
  const fields = [...known].map(([key, field]): Correction => {
    const value = isAlias(field.entry) ? [] : (CERTAIN_FIXES[key]?.(field.entry.value, context) ?? []);
    return key === 'owning-sig' ? [] : [...field.rename, ...value];
  });
  const cuts = [...known]
    .filter(([, { entry }]) => !isAlias(entry))
    .flatMap(([key, { entry }]) => findCutValues(key, entry).map((found) => fixCut(found, context)));
  return [...fields, ...cuts, [...rename, ...fixOwningSig(known, place, recovered)]];
}

/** The errors that reading a front matter gives, each with its value. */
function readErrors(text: string, { path, root }: Place): ReadonlySet<string> {
  const block = parseFrontMatterBlock(text);
  const frontMatter = block.kind === 'block' ? text.slice(0, block.bodyStart) : text;
  const { problems } = parseVep(path, { kind: 'text', text: frontMatter }, root);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return new Set(errors.map(({ rule, field, value }) => JSON.stringify([rule, field, value])));
}

/** The corrections that bring no error, by themselves and together. */
function harmlessEdits(readable: string, corrections: readonly Correction[], place: Place): Correction {
  const before = readErrors(readable, place);
  const isHarmless = (edits: Correction) =>
    [...readErrors(applyEdits(readable, edits), place)].every((error) => before.has(error));
  const kept = corrections.filter(isHarmless).flat();
  return isHarmless(kept) ? kept : [];
}

function fixOnce(text: string, place: Place): string {
  const block = parseFrontMatterBlock(text);
  if (block.kind !== 'block' || block.yamlEnd - block.yamlStart > MAX_LENGTH) {
    return text;
  }
  if (findConflictMark(text, block.yamlStart, block.yamlEnd) !== null) {
    return text;
  }
  const recovered = recoverYaml({ text, start: block.yamlStart, end: block.yamlEnd }, MAX_MISTAKES);
  const corrections = findCorrections(recovered, place).filter((edits) => edits.length > 0);
  const edits =
    corrections.length === 0 || corrections.length > MAX_MISTAKES
      ? []
      : harmlessEdits(recovered.readable.text, corrections, place);
  // What cannot be read has the same places in both texts.
  return applyEdits(recovered.text, edits);
}

/**
 * Corrects what is certain in a document's front matter, whatever else is wrong with it; everything else, comments and
 * formatting included, stays byte for byte. A correction that would bring an error is dropped: one that the fields
 * themselves have, or that the owning SIG is among the participating ones. A second time there is nothing to correct:
 * what only a correction brings to light is corrected as well.
 */
export function fixDocument(text: string, place: Place): string {
  let fixed = text;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = fixOnce(fixed, place);
    if (next === fixed) {
      break;
    }
    fixed = next;
  }
  return fixed;
}
