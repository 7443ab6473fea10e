import type { Owners } from '../domain/vep/owners.ts';
import { ownersOf, parseOwnersAliases } from '../parse/files/owners.ts';
import { parseExpectedSections } from '../parse/files/template.ts';
import type { SourceText } from '../parse/front-matter/source-text.ts';
import type { Source } from './source.ts';

/** The files that say how to judge; null for one that is not there. */
export interface PolicyFiles {
  /** The root OWNERS file. */
  readonly owners: SourceText | null;
  /** The root OWNERS_ALIASES file. */
  readonly aliases: SourceText | null;
  readonly template: SourceText | null;
}

/**
 * What the base branch says about how to judge: never the head, which is a stranger's. The people are those of the root
 * OWNERS file, aliases resolved, without `@`; none while the aliases cannot be read.
 */
export interface Policy extends Owners {
  /** Lower-case alias → handles. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** Null where there is no template. */
  readonly expectedSections: readonly string[] | null;
}

const NO_ALIASES: Policy['aliases'] = new Map();

function textOf(source: SourceText | null): string | null {
  return source?.kind === 'text' ? source.text : null;
}

/** Null for a file that is there but cannot be read, a link say. */
function readAliases(source: SourceText | null): Policy['aliases'] | null {
  const text = textOf(source);
  if (source === null) {
    return NO_ALIASES;
  }
  return text === null ? null : parseOwnersAliases(text);
}

/** Works out the policy from its files. */
export function toPolicy({ owners, aliases: aliasFile, template }: PolicyFiles): Policy {
  const aliases = readAliases(aliasFile);
  const sections = textOf(template);
  return {
    // Anybody may have an account with the name of an alias.
    ...ownersOf(aliases === null ? null : textOf(owners), aliases ?? NO_ALIASES),
    aliases: aliases ?? NO_ALIASES,
    expectedSections: sections === null ? null : parseExpectedSections(sections),
  };
}

/** Where the people of SIGs are written down. */
export interface OwnersQuestion {
  readonly root: string;
  readonly sigs: readonly string[];
  readonly aliases: Policy['aliases'];
}

/** The people of each SIG's OWNERS file; of a SIG without a readable one, nobody. */
export async function readSigOwners(
  source: Source,
  { root, sigs, aliases }: OwnersQuestion,
): Promise<ReadonlyMap<string, Owners>> {
  const read = sigs.map(
    async (sig) => [sig, ownersOf(textOf(await source.read(`${root}/${sig}/OWNERS`)), aliases)] as const,
  );
  return new Map(await Promise.all(read));
}
