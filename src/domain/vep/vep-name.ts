import { META_GROUP, parseVepPath } from './vep-path.ts';

/** A number in front of a name, as in `107-some-thing.md` and `vep_107`; `arm64-boot` and `64bit-boot` have none. */
export const NUMBER = /^(?:vep[-_ ]*)?0*(\d{1,9})(?=[-_. ]|$)/i;

/** The group, if it is one that a proposal may lie in. */
export function namedGroup(path: string, root: string): string | null {
  const group = parseVepPath(path, root)?.group ?? '';
  return group === META_GROUP || group.startsWith('sig-') ? group : null;
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The name that is a proposal's own: its folder's, or its file's where it has no folder. */
export function ownName(path: string, root: string): string {
  const place = parseVepPath(path, root);
  return place?.folder ?? (namedGroup(path, root) === null && place !== null ? place.group : fileName(path));
}

/** The number that a document's path gives it in whatever layout; null where it gives none. */
export function numberInPath(path: string, root: string): number | null {
  const digits = NUMBER.exec(ownName(path, root))?.[1];
  return digits === undefined ? null : Number(digits);
}
