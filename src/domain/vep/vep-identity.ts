import type { Vep } from './vep.ts';
import { parseVepPath } from './vep-path.ts';

/** A VEP document as others refer to it. */
export interface VepIdentity {
  readonly path: string;
  /** The front matter's number where it was read, else the folder's; null when there is neither. */
  readonly number: number | null;
  /** Null when the document has no front matter or was not read, so that nothing can be said about what it points back to. */
  readonly succession: { readonly replaces: readonly number[]; readonly supersededBy: number | null } | null;
}

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
