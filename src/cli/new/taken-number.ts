import { parseVepPath } from '../../domain/vep-path.ts';
import { listDocuments } from '../../git/policy.ts';
import type { Snapshot } from '../../git/snapshot.ts';
import { readStandingDocuments } from '../check/standing-documents.ts';

/** The number of a place: that of a folder, or of a file that is a proposal by itself. */
function numberOf(path: string, root: string): number | null {
  const place = parseVepPath(path, root);
  const digits = /^\d{1,9}(?!\d)/.exec(path.slice(path.lastIndexOf('/') + 1))?.[0];
  return place?.folder === null && digits !== undefined ? Number(digits) : (place?.folderNumber ?? null);
}

/** The file that has a number already, by its place or by its front matter; null where none has. */
export async function findTaken(files: Snapshot, number: number, root: string): Promise<string | null> {
  const named = files.paths.find((path) => numberOf(path, root) === number);
  if (named !== undefined) {
    return named;
  }
  const request = { paths: listDocuments(files.paths, root), root, advance: () => undefined };
  const standing = await readStandingDocuments(files.read, request);
  return standing.find(({ after }) => after?.frontMatter?.number?.value === number)?.path ?? null;
}
