import type { FrontMatter, FrontMatterKey } from './front-matter.ts';

/** What is the same about a field for everybody who handles it. */
interface FieldForm {
  /** Under which name the rules know it. */
  readonly property: Exclude<keyof FrontMatter, 'keys'>;
  /**
   * What one of its values is. `prose`: whatever text; `name`: one of a few words; `people`: GitHub handles;
   * `people-or-tbd`: a person may still be sought; `target`: a release for each stage.
   */
  readonly holds: 'prose' | 'number' | 'date' | 'name' | 'sig' | 'people' | 'people-or-tbd' | 'gate' | 'target';
  /** Whether it may hold several of these. */
  readonly isList: boolean;
}

/**
 * Each field of the front matter ([governance §2](../../../docs/specification/governance.md#2-the-front-matter)). How it
 * is read and explained is in `PARSED_FIELDS`, how it is written and corrected in `WRITTEN_FIELDS`.
 */
export const FIELDS = {
  title: { property: 'title', holds: 'prose', isList: false },
  'vep-number': { property: 'number', holds: 'number', isList: false },
  'creation-date': { property: 'creationDate', holds: 'date', isList: false },
  status: { property: 'status', holds: 'name', isList: false },
  authors: { property: 'authors', holds: 'people', isList: true },
  'owning-sig': { property: 'owningSig', holds: 'sig', isList: false },
  'participating-sigs': { property: 'participatingSigs', holds: 'sig', isList: true },
  reviewers: { property: 'reviewers', holds: 'people-or-tbd', isList: true },
  approvers: { property: 'approvers', holds: 'people-or-tbd', isList: true },
  'feature-gate': { property: 'featureGates', holds: 'gate', isList: true },
  stage: { property: 'stage', holds: 'name', isList: false },
  milestone: { property: 'milestone', holds: 'target', isList: false },
  replaces: { property: 'replaces', holds: 'number', isList: true },
  'superseded-by': { property: 'supersededBy', holds: 'number', isList: false },
} as const satisfies Readonly<Record<FrontMatterKey, FieldForm>>;

/** The keys that list people. */
export type PeopleKey = {
  [Key in FrontMatterKey]: (typeof FIELDS)[Key]['holds'] extends 'people' | 'people-or-tbd' ? Key : never;
}[FrontMatterKey];

export function isPeopleKey(key: FrontMatterKey): key is PeopleKey {
  const { holds } = FIELDS[key];
  return holds === 'people' || holds === 'people-or-tbd';
}

/** True where a person may still be sought, so that `TBD` is a value. */
export function mayBeSought(key: FrontMatterKey): boolean {
  return FIELDS[key].holds === 'people-or-tbd';
}
