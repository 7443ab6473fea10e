import { MAX_DOCUMENT_BYTES, parseSourceText, type SourceText } from '../../parse/front-matter/source-text.ts';
import type { GitHubClient, RepositoryName } from '../client/client.ts';
import { flag, integer, nullable, oneOf, record, text } from '../client/reader.ts';

/** A file's content as GraphQL gives it, and where the rest of it can be had. */
export interface Blob {
  readonly oid: string;
  readonly byteSize: number;
  readonly isBinary: boolean | null;
  readonly isTruncated: boolean;
  readonly text: string | null;
}

/** The parts that {@link blob} reads. */
export const BLOB_FIELDS = '... on Blob { oid byteSize isBinary isTruncated text }';

/** How much of a query a file's text takes. */
export const TEXT_WEIGHT = 3;

const content = record<Blob>({
  oid: text,
  byteSize: integer,
  isBinary: nullable(flag),
  isTruncated: flag,
  text: nullable(text),
});

/** A blob; null for nothing and for an object that is not a file, of which the fields above select no part. */
export const blob = nullable<Blob | null>((value, place) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0 ? null : content(value, place),
);

const base64Blob = record({ content: text, encoding: oneOf('base64') });

/** Reads a file's bytes by its id, by REST alone. */
export async function readWholeBlob(
  { rest }: GitHubClient,
  { owner, name }: RepositoryName,
  oid: string,
): Promise<SourceText> {
  const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
  const answer = await rest(route, { owner, repo: name, file_sha: oid }, base64Blob);
  return parseSourceText(Buffer.from(answer.content, 'base64'));
}

/**
 * The text of a blob. A file over the limit is not fetched. Where GraphQL cut the text, or its length shows that
 * it is not byte for byte the file, the bytes are fetched by REST.
 */
export async function readBlobText(client: GitHubClient, repository: RepositoryName, blob: Blob): Promise<SourceText> {
  const { byteSize, isBinary, isTruncated, text } = blob;
  if (byteSize > MAX_DOCUMENT_BYTES) {
    return { kind: 'too-large', bytes: byteSize };
  }
  if (isBinary === true) {
    return { kind: 'binary' };
  }
  if (text === null || isTruncated || Buffer.byteLength(text) !== byteSize) {
    return await readWholeBlob(client, repository, blob.oid);
  }
  return text.includes('\0') ? { kind: 'binary' } : { kind: 'text', text };
}
