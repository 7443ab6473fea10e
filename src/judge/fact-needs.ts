import type { Release } from '../domain/release.ts';
import type { Settings } from '../domain/settings.ts';
import type { VepChange } from '../domain/vep-change.ts';

/** Which facts a judgement of these changes depends on. May name more than is used in the end, never less. */
export interface FactNeeds {
  /** The `vep-number`s to look up among the repository's issues. */
  readonly issueNumbers: readonly number[];
  /** The releases whose schedules matter; those that are not scheduled are left out by the reader. */
  readonly releases: readonly Release[];
  /** The SIGs whose OWNERS reviewers are wanted for a suggestion. */
  readonly sigs: readonly string[];
  /** Base documents whose folder has one of these numbers are read: possible duplicates and back-pointers. */
  readonly referencedNumbers: readonly number[];
  /** The exception label matters. */
  readonly needsException: boolean;
}

/** Says what to find out before {@link VepChange}s can be judged. */
export function factNeeds(_changes: readonly VepChange[], _settings: Settings): FactNeeds {
  return { issueNumbers: [], releases: [], sigs: [], referencedNumbers: [], needsException: true };
}
