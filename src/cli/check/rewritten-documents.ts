import { unchangedDocument, type VepChange } from '../../domain/vep/vep-change.ts';
import type { LocalDocument } from '../../git/changed-documents.ts';
import { parseVep } from '../../parse/document/vep.ts';
import type { RewriteText } from './subject.ts';

/** Which documents of the disk to rewrite, and how. */
export interface Rewriting {
  readonly rewriteText: RewriteText;
  readonly places: ReadonlySet<string>;
}

/** The documents of a branch with other texts; null where every text stays. */
export function rewriteDocuments(
  documents: readonly LocalDocument[],
  { rewriteText, places }: Rewriting,
): readonly LocalDocument[] | null {
  let isSame = true;
  const rewritten = documents.map((document): LocalDocument => {
    const { head, headPath } = document;
    const text = head?.kind === 'text' && places.has(headPath) ? rewriteText(headPath, head.text) : null;
    if (head?.kind !== 'text' || text === null || text === head.text) {
      return document;
    }
    isSame = false;
    return { ...document, head: { kind: 'text', text } };
  });
  return isSame ? null : rewritten;
}

/** Documents that are judged as they are, with other texts; null where every text stays. */
export function rewriteUnchanged(
  changes: readonly VepChange[],
  { rewriteText, places }: Rewriting,
  { root, textOf }: { readonly root: string; readonly textOf: (path: string) => string | null },
): readonly VepChange[] | null {
  let isSame = true;
  const rewritten = changes.map((change) => {
    // Without front matter there is nothing to rewrite.
    const isLegacy = change.after?.form === 'legacy';
    const before = places.has(change.path) && !isLegacy ? textOf(change.path) : null;
    const text = before === null ? null : rewriteText(change.path, before);
    if (text === null || text === before) {
      return change;
    }
    isSame = false;
    return unchangedDocument(parseVep(change.path, { kind: 'text', text }, root));
  });
  return isSame ? null : rewritten;
}
