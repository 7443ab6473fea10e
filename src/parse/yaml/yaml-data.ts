import { load } from 'js-yaml';

/** More than any configuration file shares, and nothing to grow from. */
const MAX_ALIASES = 100;

/** Reads a configuration file of the repository by YAML's core schema; null when it is not one YAML document. */
export function parseYamlData(text: string): { readonly data: unknown } | null {
  try {
    return { data: load(text, { maxAliases: MAX_ALIASES }) };
  } catch {
    return null;
  }
}

/** True for a YAML mapping. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
