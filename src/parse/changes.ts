import type { Vep } from '../domain/vep.ts';
import type { VepChange } from '../domain/vep-change.ts';
import { classifyPath } from '../domain/vep-path.ts';
import type { ChangedDocument } from './changed-document.ts';
import { mergeVeps } from './merged-vep.ts';
import { followMoves } from './moves.ts';
import { parseVep } from './vep.ts';

/** True for a path that cannot be anything but a proposal's main document, whatever lies beside it. */
function isMainDocument(path: string, root: string): boolean {
  const sibling = `${path.split('/').slice(0, -1).join('/')}/vep.md`;
  const kind = classifyPath(path, root, new Set([sibling]));
  return kind === 'document' || kind === 'old-layout';
}

/** True for a path at which a proposal may have stood; a template or a README never was one. */
function mayBeDocument(path: string, root: string): boolean {
  const kind = classifyPath(path, root, new Set([path]));
  return kind === 'document' || kind === 'old-layout';
}

/**
 * A rename may lead into the proposals or out of them, which is no move: a document made from the template is new,
 * and one that becomes an attachment is gone.
 */
function splitRename(document: ChangedDocument, root: string): readonly ChangedDocument[] {
  const { previousPath, kind } = document;
  if (previousPath === null) {
    return [document];
  }
  const asNew = { ...document, previousPath: null, tip: null, mergeBase: null };
  if (kind !== 'attachment') {
    return [mayBeDocument(previousPath, root) ? document : asNew];
  }
  const asGone = { ...document, path: previousPath, previousPath: null, kind: 'document', head: null } as const;
  return isMainDocument(previousPath, root) ? [asGone, asNew] : [document];
}

function kindOf(before: Vep, after: Vep, isMoved: boolean): 'modified' | 'moved' | 'migrated' | 'legacy' {
  if (before.form === 'legacy') {
    return after.form === 'legacy' ? 'legacy' : 'migrated';
  }
  return isMoved ? 'moved' : 'modified';
}

function parseAttachment(document: ChangedDocument, root: string): readonly VepChange[] {
  const { path, previousPath, tip, head } = document;
  if (head === null) {
    return [];
  }
  const before = tip === null ? null : parseVep(previousPath ?? path, tip, root);
  return [{ kind: 'attachment', path, previousPath, before, after: parseVep(path, head, root) }];
}

function parseChange(document: ChangedDocument, root: string): readonly VepChange[] {
  const { path, previousPath, tip, head } = document;
  if (document.kind === 'attachment') {
    return parseAttachment(document, root);
  }
  if (tip === null) {
    return head === null
      ? []
      : [{ kind: 'added', path, previousPath: null, before: null, after: parseVep(path, head, root) }];
  }
  const before = parseVep(previousPath ?? path, tip, root);
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
  const split = documents.flatMap((document) => splitRename(document, root));
  return followMoves(split, root).flatMap((document) => parseChange(document, root));
}
