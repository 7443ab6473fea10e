import type { ChangedDocument } from '../../parse/change/changed-document.ts';
import { pathAtMergeBase } from '../../parse/change/changed-file.ts';
import type { JudgedFile } from '../../parse/change/judged-file.ts';
import type { GitHubClient } from '../client/client.ts';
import { type Comparison, readBasePositions } from './base-position.ts';
import { type Head, readEntry, readFileId, readHeadFile } from './document-texts.ts';

/** A document whose text at the merge base is still to be read, if the base branch touched it since. */
export interface UnmergedDocument {
  readonly document: ChangedDocument & { readonly mergeBase: 'same-as-tip' | null };
  /** The blob that the merge base has; null when that is known already. */
  readonly mergeBaseOid: string | null;
}

/** The documents of a change, or as many as fitted. */
export interface DocumentsRead {
  readonly documents: readonly UnmergedDocument[];
  /** The bytes of all heads so far. */
  readonly bytes: number;
}

/** Read side by side; more wait, so that what does not fit is noticed before it fills the memory. */
const GROUP_SIZE = 100;

/** What the base branch and the head have of a change. */
export interface DocumentQuestion {
  readonly comparison: Comparison;
  readonly head: Head;
  /** No more bytes than these are read. */
  readonly maxBytes: number;
}

interface Place {
  readonly file: JudgedFile;
  /** Where the base branch has the file now. */
  readonly tipPath: string;
}

async function readMergeBaseId(
  client: GitHubClient,
  { tip, mergeBase }: Comparison,
  { file }: Place,
): Promise<string | null | 'same'> {
  if (tip === mergeBase) {
    return 'same';
  }
  return file.isAdded ? null : await readFileId(client, mergeBase, pathAtMergeBase(file));
}

async function readDocument(client: GitHubClient, question: DocumentQuestion, place: Place) {
  const { comparison, head } = question;
  const { file, tipPath } = place;
  const entry = comparison.tree.entries.get(tipPath) ?? null;
  const [tip, headFile, mergeBaseId] = await Promise.all([
    entry === null ? null : readEntry(client, entry),
    file.isRemoved ? null : readHeadFile(client, head, file.path),
    readMergeBaseId(client, comparison, place),
  ]);
  // Where only the base branch moved the document, the merge leaves it where the base branch has it.
  const path = file.previousPath === null ? tipPath : file.path;
  const isSame = mergeBaseId === 'same' || mergeBaseId === (entry?.oid ?? null);
  const document = {
    path,
    previousPath: tipPath === path ? null : tipPath,
    kind: file.kind,
    isMovedOnBase: tipPath !== pathAtMergeBase(file),
    tip,
    head: headFile?.source ?? null,
    mergeBase: isSame ? ('same-as-tip' as const) : null,
  };
  return { document, mergeBaseOid: isSame ? null : mergeBaseId, bytes: headFile?.bytes ?? 0 };
}

/**
 * Reads both sides of every judged file, side by side. Reading stops once it is known that there is too much.
 *
 * @throws {GitHubError} when a file that GitHub lists cannot be read
 */
export async function readDocuments(
  client: GitHubClient,
  files: readonly JudgedFile[],
  question: DocumentQuestion,
): Promise<DocumentsRead> {
  const positions = await readBasePositions(client, files, question.comparison);
  const places = files.map((file) => {
    const path = pathAtMergeBase(file);
    return { file, tipPath: positions.get(path) ?? path };
  });
  const documents: UnmergedDocument[] = [];
  let bytes = 0;
  for (let start = 0; start < places.length && bytes <= question.maxBytes; start += GROUP_SIZE) {
    const group = places.slice(start, start + GROUP_SIZE);
    const read = await Promise.all(group.map((place) => readDocument(client, question, place)));
    documents.push(...read);
    bytes += read.reduce((sum, one) => sum + one.bytes, 0);
  }
  return { documents, bytes };
}

/**
 * Adds the texts of the merge base where the base branch touched a document since: seldom any. Until then a
 * document can be parsed as if it had not been touched, which is enough to know which facts it needs.
 */
export function readMergeBases(
  client: GitHubClient,
  documents: readonly UnmergedDocument[],
): Promise<readonly ChangedDocument[]> {
  return Promise.all(
    documents.map(async ({ document, mergeBaseOid }) =>
      mergeBaseOid === null
        ? document
        : { ...document, mergeBase: await readEntry(client, { mode: '100644', oid: mergeBaseOid }) },
    ),
  );
}
