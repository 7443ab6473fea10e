import type { Owners } from '../../domain/vep/owners.ts';
import { ownersOf } from '../../parse/files/owners.ts';
import type { GitHubClient } from '../client/client.ts';
import { readEntry } from './document-texts.ts';
import type { Tree } from './tree.ts';

/** Where the people of SIGs are written down. */
export interface OwnersQuestion {
  readonly tree: Tree;
  readonly root: string;
  readonly sigs: readonly string[];
  /** Lower-case alias → handles. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

/** The people of each SIG's OWNERS file on the base branch; of a SIG without a readable one, nobody. */
export async function readSigOwners(
  client: GitHubClient,
  { tree, root, sigs, aliases }: OwnersQuestion,
): Promise<ReadonlyMap<string, Owners>> {
  const read = sigs.map(async (sig) => {
    const entry = tree.entries.get(`${root}/${sig}/OWNERS`);
    const source = entry === undefined ? null : await readEntry(client, entry);
    return [sig, ownersOf(source?.kind === 'text' ? source.text : null, aliases)] as const;
  });
  return new Map(await Promise.all(read));
}
