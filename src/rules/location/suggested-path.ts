import { slug } from '../../domain/vep/folder-name.ts';
import type { ExistingChange } from '../../domain/vep/vep-change.ts';
import { fileName, NUMBER, namedGroup, numberInPath, ownName } from '../../domain/vep/vep-name.ts';

/** What is in a suggested path for a number that nothing tells. */
export const NO_NUMBER = 'NNNN';

/** What is in a template for the number. */
const PLACEHOLDER = /^(?:vep)?[-_ ]*(?:n{3,}|x{3,})(?=[-_. ]|$)/i;

/** What a name says once the number in front of it, or what stands for one, is taken off. */
function nameOf(text: string): string {
  return slug(text.replace(/\.md$/i, '').replace(NUMBER, '').replace(PLACEHOLDER, ''));
}

/**
 * The path at which a misplaced document should lie, from what its place and its front matter say.
 * What neither says is left as `NNNN` or `short-name`.
 */
export function suggestedPath(change: ExistingChange, root: string): string {
  const { path, after } = change;
  const owningSig = slug(after.frontMatter?.owningSig?.value ?? '');
  const group = namedGroup(path, root) ?? (owningSig || 'sig-name');
  const number = after.frontMatter?.number?.value ?? numberInPath(path, root) ?? NO_NUMBER;
  const name = [ownName(path, root), fileName(path), after.frontMatter?.title?.value ?? '']
    .map(nameOf)
    .find((text) => text !== '' && text !== 'vep');
  return `${root}/${group}/${number}-${name ?? 'short-name'}/vep.md`;
}
