import { slug } from '../../domain/folder-name.ts';
import type { StandingChange } from '../../domain/vep-change.ts';
import { META_GROUP, parseVepPath } from '../../domain/vep-path.ts';

/** A number in front of a name, as in `107-some-thing.md` and `vep_107`; `arm64-boot` and `64bit-boot` have none. */
const NUMBER = /^(?:vep[-_ ]*)?0*(\d{1,9})(?=[-_. ]|$)/i;

/** What a name says once the number in front of it is taken off. */
function nameOf(text: string): string {
  return slug(text.replace(/\.md$/i, '').replace(NUMBER, ''));
}

/** The group, if it is one that a proposal may lie in. */
function namedGroup(path: string, root: string): string | null {
  const group = parseVepPath(path, root)?.group ?? '';
  return group === META_GROUP || group.startsWith('sig-') ? group : null;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The name that is a proposal's own: its folder's, or its file's where it has no folder. */
function ownName(path: string, root: string): string {
  const place = parseVepPath(path, root);
  return place?.folder ?? (namedGroup(path, root) === null && place !== null ? place.group : fileName(path));
}

/** The number that a document's path gives it in whatever layout; null where it gives none. */
export function numberInPath(path: string, root: string): number | null {
  const digits = NUMBER.exec(ownName(path, root))?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * The path at which a misplaced document should lie, from what its place and its front matter say.
 * What neither says is left as `NNNN` or `short-name`.
 */
export function suggestedPath(change: StandingChange, root: string): string {
  const { path, after } = change;
  const owningSig = slug(after.frontMatter?.owningSig?.value ?? '');
  const group = namedGroup(path, root) ?? (owningSig || 'sig-name');
  const number = after.frontMatter?.number?.value ?? numberInPath(path, root) ?? 'NNNN';
  const name = [ownName(path, root), fileName(path), after.frontMatter?.title?.value ?? '']
    .map(nameOf)
    .find((text) => text !== '' && text !== 'vep');
  return `${root}/${group}/${number}-${name ?? 'short-name'}/vep.md`;
}
