/** The people of an OWNERS file: handles or aliases without `@`, as typed. */
export interface Owners {
  readonly approvers: readonly string[];
  readonly reviewers: readonly string[];
}

/** Reads an OWNERS file; null when it is not a YAML mapping. */
export function parseOwners(_text: string): Owners | null {
  return null;
}

/** Reads an OWNERS_ALIASES file: lower-case alias → handles. A malformed file has no aliases. */
export function parseOwnersAliases(_text: string): ReadonlyMap<string, readonly string[]> {
  return new Map();
}

/** Replaces aliases by the people they stand for; nobody twice. */
export function resolveAliases(
  names: readonly string[],
  _aliases: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return names;
}
