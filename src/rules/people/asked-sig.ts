import type { Vep } from '../../domain/vep/vep.ts';
import { parseVepPath } from '../../domain/vep/vep-path.ts';

/**
 * The SIG whose people are to be asked: the owning one, and the folder's where `owning-sig` names another by mistake.
 * Null where none is named.
 */
export function askedSig({ path, frontMatter }: Vep, root: string): string | null {
  const owner = frontMatter?.owningSig?.value ?? null;
  const group = parseVepPath(path, root)?.group ?? '';
  return owner !== null && group.startsWith('sig-') ? group : owner;
}
