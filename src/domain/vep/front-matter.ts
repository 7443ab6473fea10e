import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Release } from '../calendar/release.ts';
import type { Field } from '../finding/field.ts';
import type { Stage } from './stage.ts';
import type { Status } from './status.ts';

/**
 * The known keys, in the order in which the template shows them
 * ([governance §2](../../../docs/specification/governance.md#2-the-front-matter)).
 */
export const FRONT_MATTER_KEYS = [
  'title',
  'vep-number',
  'creation-date',
  'status',
  'authors',
  'owning-sig',
  'participating-sigs',
  'reviewers',
  'approvers',
  'feature-gate',
  'stage',
  'milestone',
  'replaces',
  'superseded-by',
] as const;

/** Of the keys that no field has, so many are looked at: nobody reads more, and comparing each with all names takes time. */
export const MAX_UNKNOWN_KEYS = 20;

export type FrontMatterKey = (typeof FRONT_MATTER_KEYS)[number];

export function isFrontMatterKey(key: string): key is FrontMatterKey {
  return (FRONT_MATTER_KEYS as readonly string[]).includes(key);
}

/**
 * A stage's target as written. `bare-number` is an unquoted YAML number such as `1.10`, an error that
 * still names its release by the digits as typed when it is on the base branch. So does what is `malformed` by
 * nothing but a capital `V`.
 */
export type MilestoneTarget =
  | { readonly kind: 'release'; readonly release: Release; readonly isCanonical: boolean }
  | { readonly kind: 'bare-number'; readonly release: Release | null }
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'malformed'; readonly release: Release | null };

/** The marker for a person who is not found yet. {@link FrontMatter.reviewers} holds it in this spelling whatever was typed. */
export const TO_BE_DETERMINED = 'TBD';

/**
 * The front matter as the rules see it. A field is null (a list: empty) when it is not set or malformed;
 * what is malformed has a `schema` finding in `Vep.problems`. "Not set" is absent, null, `""`, `[]`
 * or a placeholder ([governance §2](../../../docs/specification/governance.md#2-the-front-matter)).
 */
export interface FrontMatter {
  /** Every top-level key as written, known or not, with its place. */
  readonly keys: readonly Field<string>[];
  readonly title: Field<string> | null;
  readonly number: Field<number> | null;
  readonly creationDate: Field<CalendarDate> | null;
  readonly status: Field<Status> | null;
  /** Handles without `@`, in the case as typed; compare them with `isSameHandle`. */
  readonly authors: readonly Field<string>[];
  readonly owningSig: Field<string> | null;
  readonly participatingSigs: readonly Field<string>[];
  /** Handles without `@`, or {@link TO_BE_DETERMINED}. */
  readonly reviewers: readonly Field<string>[];
  /** Handles without `@`, or {@link TO_BE_DETERMINED}. */
  readonly approvers: readonly Field<string>[];
  readonly featureGates: readonly Field<string>[];
  readonly stage: Field<Stage> | null;
  readonly milestone: Readonly<Partial<Record<Stage, Field<MilestoneTarget>>>>;
  readonly replaces: readonly Field<number>[];
  readonly supersededBy: Field<number> | null;
}

/** The place of a key as written, or null when the document does not have it. */
export function keyField(frontMatter: FrontMatter, key: FrontMatterKey): Field<string> | null {
  return frontMatter.keys.find((field) => field.value === key) ?? null;
}

/** The release that a target names, errors that name one included; null for everything else. */
export function targetRelease(target: MilestoneTarget | undefined): Release | null {
  return target !== undefined && 'release' in target ? target.release : null;
}
