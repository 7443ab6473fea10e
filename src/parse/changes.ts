import type { Vep } from '../domain/vep.ts';
import type { VepChange } from '../domain/vep-change.ts';
import { classifyPath, homeOf } from '../domain/vep-path.ts';
import type { ChangedDocument } from './changed-document.ts';
import { parseFormerVep } from './former-vep.ts';
import { mergeVeps } from './merged-vep.ts';
import { followMoves } from './moves.ts';
import { parseVep } from './vep.ts';

function kindOf(before: Vep, after: Vep, isMoved: boolean): 'modified' | 'moved' | 'migrated' | 'legacy' {
  // A text that only happens to begin with `---` and says nothing in fields had no front matter either.
  const isWithout = before.form === 'unreadable' && before.frontMatter === null && after.form === 'legacy';
  if (before.form === 'legacy' || isWithout) {
    return after.form === 'legacy' ? 'legacy' : 'migrated';
  }
  return isMoved ? 'moved' : 'modified';
}

function parseAttachment(document: ChangedDocument, root: string): readonly VepChange[] {
  const { path, previousPath, tip, head } = document;
  if (head === null) {
    return [];
  }
  const before = tip === null ? null : parseFormerVep(previousPath ?? path, tip, root);
  return [{ kind: 'attachment', path, previousPath, before, after: parseVep(path, head, root) }];
}

/** The folders in which the change leaves a `vep.md`: an older part beside it is one of that proposal (governance §1). */
function homesOf(documents: readonly ChangedDocument[], root: string): ReadonlySet<string> {
  const standing = documents.filter(({ kind, head }) => kind === 'document' && head !== null);
  return new Set(standing.map(({ path }) => homeOf(path, root)));
}

/** Where the base branch moved a file since, its new place says what it is. */
function classifyAnew(document: ChangedDocument, root: string): ChangedDocument {
  return classifyPath(document.path, root, new Set()) === 'document' ? { ...document, kind: 'document' } : document;
}

function parseChange(document: ChangedDocument, homes: ReadonlySet<string>, root: string): readonly VepChange[] {
  const { path, previousPath, tip, head } = document;
  if (document.kind === 'attachment') {
    return parseAttachment(document, root);
  }
  if (tip === null) {
    return head === null
      ? []
      : [{ kind: 'added', path, previousPath: null, before: null, after: parseVep(path, head, root) }];
  }
  const before = parseFormerVep(previousPath ?? path, tip, root);
  if (before.form === 'legacy' && document.kind === 'old-layout' && homes.has(homeOf(path, root))) {
    return parseAttachment(document, root);
  }
  if (head === null) {
    return [{ kind: 'removed', path, previousPath, before, after: null }];
  }
  const { mergeBase } = document;
  const isBehind = mergeBase !== 'same-as-tip';
  const after = isBehind ? mergeVeps({ path, root, mergeBase, tip, head }) : parseVep(path, head, root);
  return [{ kind: kindOf(before, after, previousPath !== null), path, previousPath, before, after }];
}

/**
 * Says what a change does to each proposal: the kinds of {@link VepChange}. `before` is the base branch's tip, `after`
 * what the merge would leave (governance §1, §4).
 *
 * @param root the folder of the VEPs, without a trailing slash
 */
export function parseChanges(documents: readonly ChangedDocument[], root: string): readonly VepChange[] {
  const placed = documents.map((document) => classifyAnew(document, root));
  const followed = followMoves(placed, root);
  const homes = homesOf(followed, root);
  return followed.flatMap((document) => parseChange(document, homes, root));
}
