import type { Deed, Issue } from './issue.ts';
import { accountOf, instant, nextId } from './world.ts';

/** Another item's text names an item. */
export type Reference = Issue['references'][number];

/** Names an issue or pull request in the text of another one, of whatever repository. */
export function addReference(item: Issue, source: Issue, { by, at }: Deed): Reference {
  const { world } = item.repository;
  if (by !== null) {
    accountOf(world, by);
  }
  const reference: Reference = { id: nextId(world), source, actor: by, createdAt: instant(world, at) };
  item.references.push(reference);
  return reference;
}
