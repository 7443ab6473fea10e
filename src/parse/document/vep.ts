import type { Vep } from '../../domain/vep/vep.ts';
import { parseFrontMatter } from '../front-matter/front-matter.ts';
import type { SourceText } from '../front-matter/source-text.ts';
import { type Document, parseBody, parseDocument } from './document.ts';

/** Reads the fields of a document that was taken apart. */
export function toVep(document: Document, path: string, root: string): Vep {
  const body = parseBody(document.markdown);
  switch (document.form) {
    case 'legacy':
      return { path, form: 'legacy', frontMatter: null, problems: [], body };
    case 'unreadable':
      return { path, form: 'unreadable', frontMatter: null, problems: document.problems, body };
    case 'front-matter':
      return {
        path,
        form: 'front-matter',
        ...parseFrontMatter(document.entries, { path, root }),
        body,
        lines: document.lines,
      };
  }
}

/**
 * Reads one document. Never throws: whatever is wrong with it is a finding in `problems`, of the rules `front-matter`
 * and `schema` ([governance §2](../../../docs/specification/governance.md#2-the-front-matter)).
 *
 * @param root the folder of the VEPs, without a trailing slash
 */
export function parseVep(path: string, source: SourceText, root: string): Vep {
  return toVep(parseDocument(path, source), path, root);
}
