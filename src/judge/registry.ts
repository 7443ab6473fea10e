import type { Facts, VepRegistry } from '../domain/report/facts.ts';
import { pathBefore, type VepChange } from '../domain/vep/vep-change.ts';
import { identifyVep, type VepIdentity } from '../domain/vep/vep-identity.ts';

function byNumber(identities: Iterable<VepIdentity>): ReadonlyMap<number, readonly VepIdentity[]> {
  const numbers = new Map<number, VepIdentity[]>();
  for (const identity of identities) {
    if (identity.number !== null) {
      const sharing = numbers.get(identity.number) ?? [];
      sharing.push(identity);
      numbers.set(identity.number, sharing);
    }
  }
  return numbers;
}

/**
 * Lists which documents carry which number, on the base branch and as the merge would leave it. A changed
 * document was read, so it counts by its front matter; an attachment counts nowhere.
 */
export function buildRegistry(changes: readonly VepChange[], facts: Facts, root: string): VepRegistry {
  const before = new Map(facts.baseVeps.map((identity) => [identity.path, identity]));
  const after = new Map(before);
  for (const change of changes) {
    after.delete(pathBefore(change));
    if (change.kind !== 'attachment' && change.before !== null) {
      before.set(pathBefore(change), identifyVep(change.before, root));
    }
  }
  // A second pass: a path that one document leaves may be the path to which another one moves.
  for (const change of changes) {
    if (change.kind !== 'attachment' && change.after !== null) {
      after.set(change.path, identifyVep(change.after, root));
    }
  }
  return { before: byNumber(before.values()), after: byNumber(after.values()) };
}
