/** The folder of the documents that change the process and not the product. */
export const META_GROUP = 'meta-VEPs';

/**
 * The folder of the document that new ones are made from; never judged
 * ([governance §1](../../../docs/specification/governance.md#1-words)).
 */
export const TEMPLATE_FOLDER = 'NNNN-vep-template';
/** What the file of a proposal is called. */
export const DOCUMENT_NAME = 'vep.md';

/** A path under the root of the VEPs, taken apart: `veps/<group>/<folder>/<file>`. */
export interface VepPath {
  readonly group: string;
  /** Null for a file directly in its group: an old layout. */
  readonly folder: string | null;
  /** The number that the folder's name begins with, leading zeros aside; null when it begins with none. */
  readonly folderNumber: number | null;
  readonly isMeta: boolean;
}

/**
 * What a path is by its place ([governance §1](../../../docs/specification/governance.md#1-words)). Only `document` and
 * `old-layout` are judged as proposals.
 */
export type PathKind = 'document' | 'old-layout' | 'attachment' | 'template' | 'other';

function segmentsBelow(path: string, root: string): readonly string[] | null {
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1).split('/') : null;
}

function takeApart(path: string, root: string): VepPath | null {
  const [group, folder, ...rest] = segmentsBelow(path, root) ?? [];
  if (group === undefined || folder === undefined) {
    return null;
  }
  const digits = rest.length > 0 ? /^\d+/.exec(folder) : null;
  return {
    group,
    folder: rest.length > 0 ? folder : null,
    folderNumber: digits === null ? null : Number(digits[0]),
    isMeta: group === META_GROUP,
  };
}

/** Every rule asks about the document that is being judged, so the last answer is nearly always the next one. */
let last: { readonly path: string; readonly root: string; readonly answer: VepPath | null } | null = null;

/** Takes a path apart; null for a path that is not in a group under `root`. */
export function parseVepPath(path: string, root: string): VepPath | null {
  if (last === null || last.path !== path || last.root !== root) {
    last = { path, root, answer: takeApart(path, root) };
  }
  return last.answer;
}

/** True for a document that changes the process and not the product. */
export function isMetaPath(path: string, root: string): boolean {
  return parseVepPath(path, root)?.isMeta ?? false;
}

function isReadme(path: string): boolean {
  return path.toLowerCase().endsWith('/readme.md');
}

/** What documents of one proposal share: their folder; a file directly in its group has none, and stands for itself. */
export function homeOf(path: string, root: string): string {
  const place = parseVepPath(path, root);
  return place === null || place.folder === null ? path : `${place.group}/${place.folder}`;
}

/** Whatever the case: a browser shows `vep.MD` as a document, too. */
function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** Files that lie directly in a group, or beside the groups, and hide nothing as links. */
const BESIDE_FOLDERS = /\/(?:OWNERS|OWNERS_ALIASES|README\.md)$/i;

/**
 * True for a path at which a group's or a proposal's folder would be: a symbolic link or a submodule there hides the
 * documents behind it ([governance §1](../../../docs/specification/governance.md#1-words)).
 */
export function isFolderPlace(path: string, root: string): boolean {
  const depth = segmentsBelow(path, root)?.length ?? 0;
  return (depth === 1 || depth === 2) && !BESIDE_FOLDERS.test(path);
}

/**
 * Says what `path` is, given every path on the base branch. A Markdown file beside `vep.md`, beside an
 * older main document or called README is an attachment; any other one in a group is a main document in
 * an old layout, however deep it is: a place nobody foresaw is no way round the rules.
 *
 * @param path the path on the side where the file exists
 * @param root the folder of the VEPs, without a trailing slash
 * @param others paths beside it that count as the folder's documents: on the base branch, and the `vep.md` files of the change
 */
export function classifyPath(path: string, root: string, others: ReadonlySet<string>): PathKind {
  const segments = segmentsBelow(path, root);
  if (segments === null || !isMarkdown(path)) {
    return 'other';
  }
  const [group, folder] = segments;
  if (group === TEMPLATE_FOLDER || segments.length < 2) {
    return group === TEMPLATE_FOLDER ? 'template' : 'attachment';
  }
  if (segments.length === 3 && segments[2] === DOCUMENT_NAME) {
    return 'document';
  }
  if (isReadme(path)) {
    return 'attachment';
  }
  const home = `${root}/${group}/${folder}/`;
  if (segments.length === 2 || others.has(path)) {
    return segments.length > 2 && others.has(home + DOCUMENT_NAME) ? 'attachment' : 'old-layout';
  }
  const hasMainDocument = [...others].some(
    (other) => other.startsWith(home) && isMarkdown(other) && other !== path && !isReadme(other),
  );
  return hasMainDocument ? 'attachment' : 'old-layout';
}
