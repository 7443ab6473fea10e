import type { VersionFields } from '../../domain/board/document-history.ts';
import { versionFields } from '../../domain/board/version-fields.ts';
import { frontMatterByMeaning } from '../../domain/vep/meant-name.ts';
import { parseFrontMatter } from '../front-matter/front-matter.ts';
import { parseFrontMatterBlock } from '../front-matter/front-matter-block.ts';
import type { SourceText } from '../front-matter/source-text.ts';
import { parseBody, parseDocument } from './vep.ts';

const NO_BODY = { sections: [], justifiesMissingGate: false, targets: [] };

/**
 * Reads what a version of a document says, as far as its history follows it: names by their meaning, as on the base
 * branch, and of the body nothing but what a legacy document targets.
 *
 * @param root the folder of the VEPs, without a trailing slash
 */
export function parseVersionFields(path: string, source: SourceText, root: string): VersionFields {
  const document = parseDocument(path, source);
  if (document.form === 'front-matter') {
    const parsed = parseFrontMatter(document.entries, { path, root });
    return versionFields(
      'front-matter',
      frontMatterByMeaning({ path, form: 'front-matter', ...parsed, body: NO_BODY }),
      [],
    );
  }
  return versionFields(document.form, null, document.form === 'legacy' ? parseBody(document.markdown).targets : []);
}

/**
 * Reads versions of one document one after another. Most edit the body alone: what a front matter says is worked out
 * again only where it changed.
 */
export function createVersionReader(root: string): (path: string, source: SourceText) => VersionFields {
  let last: { readonly path: string; readonly text: string; readonly fields: VersionFields } | null = null;
  return (path, source) => {
    const block = source.kind === 'text' ? parseFrontMatterBlock(source.text) : null;
    if (source.kind !== 'text' || block?.kind !== 'block') {
      return parseVersionFields(path, source, root);
    }
    const text = source.text.slice(0, block.bodyStart);
    if (last?.path !== path || last.text !== text) {
      last = { path, text, fields: parseVersionFields(path, { kind: 'text', text }, root) };
    }
    return last.fields;
  };
}
