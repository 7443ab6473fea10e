import { uniqueHandles } from '../../domain/vep/handle.ts';
import type { Owners } from '../../domain/vep/owners.ts';
import { isMapping, parseYamlData } from '../yaml/yaml-data.ts';

function readMapping(text: string): Readonly<Record<string, unknown>> | null {
  const data = parseYamlData(text)?.data;
  return isMapping(data) ? data : null;
}

/** Anything but a list of texts names nobody; a number that is somebody's handle was read as a number and is lost. */
function readNames(value: unknown): readonly string[] {
  const names = Array.isArray(value) ? value : [];
  return names.flatMap((name) => (typeof name === 'string' ? [name.trim().replace(/^@/, '')] : [])).filter(Boolean);
}

/** Reads an OWNERS file; null when it is not a YAML mapping. */
export function parseOwners(text: string): Owners | null {
  const owners = readMapping(text);
  return owners === null ? null : { approvers: readNames(owners.approvers), reviewers: readNames(owners.reviewers) };
}

/**
 * Reads an OWNERS_ALIASES file: alias in lower case → handles. Null for a malformed one: which names of an OWNERS file
 * are people's is then not known.
 */
export function parseOwnersAliases(text: string): ReadonlyMap<string, readonly string[]> | null {
  const file = text.trim() === '' ? {} : readMapping(text);
  const aliases = file === null ? null : (file.aliases ?? {});
  return isMapping(aliases)
    ? new Map(Object.entries(aliases).map(([alias, names]) => [alias.toLowerCase(), readNames(names)]))
    : null;
}

/** Replaces aliases by the people they stand for; nobody twice, handles and aliases compared case-insensitively. */
export function resolveAliases(
  names: readonly string[],
  aliases: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const people = names.flatMap((name) => aliases.get(name.toLowerCase()) ?? [name]);
  return uniqueHandles(people);
}

/** The people whom an OWNERS file names, aliases resolved; nobody where there is none, or no readable one. */
export function ownersOf(text: string | null, aliases: ReadonlyMap<string, readonly string[]>): Owners {
  const owners = text === null ? null : parseOwners(text);
  return {
    approvers: resolveAliases(owners?.approvers ?? [], aliases),
    reviewers: resolveAliases(owners?.reviewers ?? [], aliases),
  };
}
