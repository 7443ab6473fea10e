import type { VepIdentity } from './facts.ts';
import type { Vep } from './vep.ts';
import { parseVepPath } from './vep-path.ts';

/** The number by which a document is known: the front matter's, else its folder's; null when there is neither. */
export function numberOf({ path, frontMatter }: Vep, root: string): number | null {
  return frontMatter?.number?.value ?? parseVepPath(path, root)?.folderNumber ?? null;
}

/** A document as others refer to it. */
export function identifyVep(vep: Vep, root: string): VepIdentity {
  const { path, form, frontMatter } = vep;
  const succession = {
    replaces: frontMatter?.replaces.map(({ value }) => value) ?? [],
    supersededBy: frontMatter?.supersededBy?.value ?? null,
  };
  return { path, number: numberOf(vep, root), succession: form === 'legacy' ? null : succession };
}
