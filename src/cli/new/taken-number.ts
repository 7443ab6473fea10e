import { numberInPath } from '../../domain/vep/vep-name.ts';
import { listDocuments } from '../../sources/documents.ts';
import { readExistingDocuments } from '../../sources/existing-documents.ts';
import type { Source } from '../../sources/source.ts';

/** The document that has a number already, by its place or by its front matter; null where none has. */
export async function findTaken(files: Source, number: number, root: string): Promise<string | null> {
  const paths = listDocuments(files.paths, root);
  const named = paths.find((path) => numberInPath(path, root) === number);
  if (named !== undefined) {
    return named;
  }
  const existing = await readExistingDocuments(files.read, {
    paths,
    root,
    needsTargets: false,
    advance: () => undefined,
  });
  return existing.find(({ after }) => after?.frontMatter?.number?.value === number)?.path ?? null;
}
