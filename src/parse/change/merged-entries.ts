import type { Span } from '../../domain/finding/field.ts';
import { canonicalText } from '../yaml/plain-value.ts';
import { entryWithoutSpans, type YamlEntries, type YamlEntry } from '../yaml/yaml-node.ts';

/** The fields of a document where the branch began, on the base branch and on the branch. */
export interface EntrySides {
  readonly mergeBase: YamlEntries;
  readonly tip: YamlEntries;
  readonly head: YamlEntries;
}

/** A field that both sides changed, differently; `milestone.alpha` for a stage of `milestone`. */
export interface FieldConflict {
  readonly field: string;
  readonly span: Span | null;
}

export interface MergedEntries {
  readonly entries: YamlEntries;
  readonly conflicts: readonly FieldConflict[];
}

interface MergedEntry {
  readonly entry: YamlEntry | undefined;
  readonly conflicts: readonly FieldConflict[];
}

const MILESTONE = 'milestone';

function isSame(left: YamlEntry | undefined, right: YamlEntry | undefined): boolean {
  if (left === undefined || right === undefined) {
    return left === right;
  }
  return canonicalText(left.value) === canonicalText(right.value);
}

function mergeEntry(sides: EntrySides, key: string): MergedEntry {
  const [base, tip, head] = [sides.mergeBase.get(key), sides.tip.get(key), sides.head.get(key)];
  if (isSame(head, tip)) {
    return { entry: head, conflicts: [] };
  }
  if (isSame(head, base)) {
    return { entry: tip && entryWithoutSpans(tip), conflicts: [] };
  }
  const conflict = { field: key, span: head?.value.span ?? null };
  return { entry: head, conflicts: isSame(tip, base) ? [] : [conflict] };
}

/** The stages of one side, none where `milestone` is missing; null where it is no mapping. */
function stagesOf(entries: YamlEntries): YamlEntries | null {
  const entry = entries.get(MILESTONE);
  if (entry === undefined) {
    return new Map();
  }
  return entry.value.kind === 'mapping' ? entry.value.entries : null;
}

function stageSides({ mergeBase, tip, head }: EntrySides): EntrySides | null {
  // Whoever takes all stages away takes away those, too, that the base branch has added since.
  if (mergeBase.has(MILESTONE) && !head.has(MILESTONE)) {
    return null;
  }
  const stages = { mergeBase: stagesOf(mergeBase), tip: stagesOf(tip), head: stagesOf(head) };
  return stages.mergeBase === null || stages.tip === null || stages.head === null
    ? null
    : { mergeBase: stages.mergeBase, tip: stages.tip, head: stages.head };
}

/** Two changes to different stages do not contradict each other. */
function mergeMilestone(sides: EntrySides, stages: EntrySides): MergedEntry {
  const { entries, conflicts } = mergeEntries(stages);
  const fromTip = sides.tip.get(MILESTONE);
  const written = sides.head.get(MILESTONE) ?? (fromTip && entryWithoutSpans(fromTip));
  return {
    entry: written?.value.kind === 'mapping' ? { ...written, value: { ...written.value, entries } } : undefined,
    conflicts: conflicts.map(({ field, span }) => ({ field: `${MILESTONE}.${field}`, span })),
  };
}

/**
 * Merges field by field: what the branch changed since it began is the branch's, all else the base's, and what both
 * changed differently is the branch's and a conflict
 * ([governance §1](../../../docs/specification/governance.md#1-words)).
 */
export function mergeEntries(sides: EntrySides): MergedEntries {
  const stages = stageSides(sides);
  const entries = new Map<string, YamlEntry>();
  const conflicts: FieldConflict[] = [];
  for (const key of new Set([...sides.head.keys(), ...sides.tip.keys()])) {
    const merged = key === MILESTONE && stages !== null ? mergeMilestone(sides, stages) : mergeEntry(sides, key);
    if (merged.entry !== undefined) {
      entries.set(key, merged.entry);
    }
    conflicts.push(...merged.conflicts);
  }
  return { entries, conflicts };
}
