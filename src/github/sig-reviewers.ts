import { parseOwners, resolveAliases } from '../parse/owners.ts';
import type { GitHubClient } from './client.ts';
import { readEntry } from './document-texts.ts';
import type { Tree } from './tree.ts';

/** Where the reviewers of SIGs are written down. */
export interface ReviewersQuestion {
  readonly tree: Tree;
  readonly root: string;
  readonly sigs: readonly string[];
  /** Lower-case alias → handles. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

/** The `reviewers` of each SIG's OWNERS file on the base branch; a SIG without a readable one is left out. */
export async function readSigReviewers(
  client: GitHubClient,
  { tree, root, sigs, aliases }: ReviewersQuestion,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const read = sigs.map(async (sig) => {
    const entry = tree.entries.get(`${root}/${sig}/OWNERS`);
    const source = entry === undefined ? null : await readEntry(client, entry);
    const owners = source?.kind === 'text' ? parseOwners(source.text) : null;
    return owners === null ? [] : [[sig, resolveAliases(owners.reviewers, aliases)] as const];
  });
  return new Map((await Promise.all(read)).flat());
}
