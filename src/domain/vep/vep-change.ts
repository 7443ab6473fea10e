import type { FrontMatter } from './front-matter.ts';
import type { Vep } from './vep.ts';

interface ChangedPath {
  /** The path after the merge; for a removed document the one it had. */
  readonly path: string;
  /** The path on the base branch where it differs from `path`, else null. */
  readonly previousPath: string | null;
}

/**
 * What a pull request does to one document. `before` is the base branch's tip as it is now, `after` what
 * the merge would leave there ([governance §1](../../../docs/specification/governance.md#1-words)).
 *
 * - `added`: no document before. `after` may be legacy: that is an error, not a legacy document.
 * - `modified`, `moved`: before and after, the latter under another path. `after.form` may be `legacy`
 *   here: the front matter was removed.
 * - `migrated`: a legacy document gains front matter, moved or not.
 * - `legacy`: a legacy document is touched or moved and still has none.
 * - `removed`: gone, and its content is nowhere else in the change.
 * - `attachment`: a Markdown file that is not judged but for two findings
 * ([governance §1](../../../docs/specification/governance.md#1-words)).
 */
export type VepChange =
  | (ChangedPath & { readonly kind: 'added'; readonly before: null; readonly after: Vep })
  | (ChangedPath & { readonly kind: 'modified' | 'moved'; readonly before: Vep; readonly after: Vep })
  | (ChangedPath & { readonly kind: 'migrated'; readonly before: Vep; readonly after: Vep })
  | (ChangedPath & { readonly kind: 'legacy'; readonly before: Vep; readonly after: Vep })
  | (ChangedPath & { readonly kind: 'removed'; readonly before: Vep; readonly after: null })
  | (ChangedPath & { readonly kind: 'attachment'; readonly before: Vep | null; readonly after: Vep });

export type ChangeKind = VepChange['kind'];

/** A change after which a document is on the base branch. */
export type ExistingChange = Exclude<VepChange, { kind: 'removed' | 'attachment' }>;

/** True for the changes that leave a VEP document, legacy or not, on the base branch. */
export function leavesDocument(change: VepChange): change is ExistingChange {
  return change.kind !== 'removed' && change.kind !== 'attachment';
}

/**
 * True when the document is at a path that the base branch does not have
 * ([governance §2.3](../../../docs/specification/governance.md#23-facts-outside-the-document), `folder`).
 */
export function isAtNewPath(change: VepChange): boolean {
  return change.before === null || change.previousPath !== null;
}

/** The document's path on the base branch; for an added one the path it will have. */
export function pathBefore(change: VepChange): string {
  return change.previousPath ?? change.path;
}

/** The front matter that a change leaves to be judged; null for removed and legacy documents, attachments and unreadable ones. */
export function judgedFrontMatter(change: VepChange): FrontMatter | null {
  return leavesDocument(change) ? change.after.frontMatter : null;
}

/** True for the change that brings a document to the gate: it becomes `implementable`, or is so from the beginning. */
export function isStepToImplementable(change: VepChange): boolean {
  const isImplementable = change.after?.frontMatter?.status?.value === 'implementable';
  return isImplementable && change.before?.frontMatter?.status?.value !== 'implementable';
}

/**
 * A document as it is, in the form of a change that changes nothing: the rules about steps, freezes and new paths have
 * nothing to say about it, and {@link isUnchanged} keeps its errors errors.
 */
export function unchangedDocument(vep: Vep): ExistingChange {
  const { path } = vep;
  const kind = vep.form === 'legacy' ? 'legacy' : 'modified';
  return { kind, path, previousPath: null, before: vep, after: vep };
}

/**
 * True for a document that is judged as it is although nothing changes it, as the command line's `--all` does:
 * there is no change to blame and none to excuse, so its errors stay errors.
 */
export function isUnchanged(change: VepChange): boolean {
  return change.before !== null && change.before === change.after;
}
