import { message } from '../../domain/finding/message.ts';
import type { SourceText } from '../../parse/front-matter/source-text.ts';
import type { GitHubClient, RepositoryName } from '../client/client.ts';
import { GitHubError } from '../client/github-error.ts';
import { integer, nullable, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';
import { BLOB_FIELDS, blob, readBlobText, TEXT_WEIGHT } from './blob.ts';
import type { TreeEntry } from './tree.ts';

const LINK = 0o120000;
const SUBMODULE = 0o160000;

/** True for what replaces a file or a folder and leads elsewhere. */
export function isLinkMode(mode: number): boolean {
  return mode === LINK || mode === SUBMODULE;
}

const blobAnswer = record({ object: blob });

/** Reads a file of a listed tree. */
export async function readEntry(client: GitHubClient, { mode, oid }: TreeEntry): Promise<SourceText> {
  const bits = Number.parseInt(mode, 8);
  if (isLinkMode(bits)) {
    return { kind: bits === LINK ? 'symlink' : 'submodule' };
  }
  const { object } = await client.demand(
    inRepository(client.repository, {
      fields: `object(expression: $oid) { ${BLOB_FIELDS} }`,
      variables: { oid: ['String!', oid] },
      weight: TEXT_WEIGHT,
      read: blobAnswer,
    }),
  );
  if (object === null) {
    throw new GitHubError(message`GitHub lists the file ${oid} but does not show it.`);
  }
  return await readBlobText(client, client.repository, object);
}

/** A file of a head, with its length in bytes. */
export interface HeadFile {
  readonly source: SourceText;
  readonly bytes: number;
}

/** Where a head's files are to be had. */
export interface Head {
  /** A full sha. */
  readonly sha: string;
  /** Null for a deleted fork, whose commits the base repository still shows. */
  readonly repository: RepositoryName | null;
}

const headAnswer = record({
  object: nullable(record({ file: nullable(record({ mode: integer, object: blob })) })),
});

/** One file of a head, with its text or only with what it is. */
interface HeadQuestion {
  readonly sha: string;
  readonly path: string;
  readonly hasText: boolean;
}

function askHeadFile(
  client: GitHubClient,
  repository: RepositoryName,
  { sha, path, hasText }: HeadQuestion,
): Promise<ReturnType<typeof headAnswer>> {
  return client.demand(
    inRepository(repository, {
      fields: `object(expression: $head) {
      ... on Commit { file(path: $path) { mode ${hasText ? `object { ${BLOB_FIELDS} }` : ''} } }
    }`,
      variables: { head: ['String!', sha], path: ['String!', path] },
      weight: hasText ? TEXT_WEIGHT : 1,
      read: headAnswer,
    }),
  );
}

/** Through the base repository, which has the commits of its pull requests; should it not show one, through the fork. */
async function findHeadFile(client: GitHubClient, { repository }: Head, question: HeadQuestion) {
  const own = await askHeadFile(client, client.repository, question);
  if (own.object !== null || repository === null) {
    return { home: client.repository, file: own.object?.file ?? null };
  }
  const { object } = await askHeadFile(client, repository, question);
  return { home: repository, file: object?.file ?? null };
}

function unseen({ sha }: Head, path: string): GitHubError {
  return new GitHubError(message`GitHub does not show the file ${path} of the head commit ${sha}.`);
}

/**
 * Reads a file of a head.
 *
 * @throws {GitHubError} when neither the base repository nor the fork shows the file
 */
export async function readHeadFile(client: GitHubClient, head: Head, path: string): Promise<HeadFile> {
  const { home, file } = await findHeadFile(client, head, { sha: head.sha, path, hasText: true });
  if (file !== null && isLinkMode(file.mode)) {
    return { source: { kind: file.mode === LINK ? 'symlink' : 'submodule' }, bytes: 0 };
  }
  if (file === null || file.object === null) {
    throw unseen(head, path);
  }
  return { source: await readBlobText(client, home, file.object), bytes: file.object.byteSize };
}

/** True where a head has a symbolic link or a submodule. @throws {GitHubError} as {@link readHeadFile} does */
export async function isHeadLink(client: GitHubClient, head: Head, path: string): Promise<boolean> {
  const { file } = await findHeadFile(client, head, { sha: head.sha, path, hasText: false });
  if (file === null) {
    throw unseen(head, path);
  }
  return isLinkMode(file.mode);
}

const idAnswer = record({ object: nullable(record({ oid: text })) });

/** The blob id of a file in a commit of the base branch; null where it is not there. */
export async function readFileId(client: GitHubClient, commit: string, path: string): Promise<string | null> {
  const { object } = await client.demand(
    inRepository(client.repository, {
      fields: 'object(expression: $file) { oid }',
      variables: { file: ['String!', `${commit}:${path}`] },
      weight: 1,
      read: idAnswer,
    }),
  );
  return object?.oid ?? null;
}
