import type { StandingChange } from '../../domain/vep-change.ts';
import { META_GROUP, parseVepPath } from '../../domain/vep-path.ts';

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

/** What a name says once the number in front of it is taken off. */
function nameOf(text: string): string {
  return slug(text.replace(/\.md$/i, '').replace(/^(vep)?[-_ ]*\d+/i, ''));
}

/**
 * The path at which a misplaced document should lie, from what its place and its front matter say.
 * What neither says is left as `NNNN` or `short-name`.
 */
export function suggestedPath(change: StandingChange, root: string): string {
  const { path, after } = change;
  const place = parseVepPath(path, root);
  const file = path.slice(path.lastIndexOf('/') + 1);
  const isNamedGroup = place !== null && (place.group === META_GROUP || place.group.startsWith('sig-'));
  const owningSig = slug(after.frontMatter?.owningSig?.value ?? '');
  const group = isNamedGroup ? place.group : owningSig || 'sig-name';
  const own = place?.folder ?? (isNamedGroup || place === null ? file : place.group);
  const digits = /\d+/.exec(own)?.[0];
  const number = after.frontMatter?.number?.value ?? place?.folderNumber ?? digits ?? 'NNNN';
  const name = [own, file, after.frontMatter?.title?.value ?? '']
    .map(nameOf)
    .find((text) => text !== '' && text !== 'vep');
  return `${root}/${group}/${number}-${name ?? 'short-name'}/vep.md`;
}
