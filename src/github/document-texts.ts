import { message } from '../domain/message.ts';
import type { SourceText } from '../parse/source-text.ts';
import { BLOB_FIELDS, blob, readBlobText, TEXT_WEIGHT } from './blob.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { GitHubError } from './github-error.ts';
import { integer, nullable, record, text } from './reader.ts';
import type { TreeEntry } from './tree.ts';

const LINK = 0o120000;
const SUBMODULE = 0o160000;

const blobAnswer = record({ object: blob });

/** Reads a file of a listed tree. */
export async function readEntry(client: GitHubClient, { mode, oid }: TreeEntry): Promise<SourceText> {
  const bits = Number.parseInt(mode, 8);
  if (bits === LINK || bits === SUBMODULE) {
    return { kind: bits === LINK ? 'symlink' : 'submodule' };
  }
  const { owner, name } = client.repository;
  const { object } = await client.demand({
    field: `repository(owner: $owner, name: $name) { object(expression: $oid) { ${BLOB_FIELDS} } }`,
    variables: { owner: ['String!', owner], name: ['String!', name], oid: ['String!', oid] },
    weight: TEXT_WEIGHT,
    read: blobAnswer,
  });
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

function askHeadFile(client: GitHubClient, { owner, name }: RepositoryName, [sha, path]: readonly [string, string]) {
  return client.demand({
    field: `repository(owner: $owner, name: $name) { object(expression: $head) {
      ... on Commit { file(path: $path) { mode object { ${BLOB_FIELDS} } } }
    } }`,
    variables: {
      owner: ['String!', owner],
      name: ['String!', name],
      head: ['String!', sha],
      path: ['String!', path],
    },
    weight: TEXT_WEIGHT,
    read: headAnswer,
  });
}

/**
 * Reads a file of a head, through the base repository, which has the commits of its pull requests; should it not
 * show one, through the fork.
 *
 * @throws {GitHubError} when neither shows the file
 */
export async function readHeadFile(client: GitHubClient, { sha, repository }: Head, path: string): Promise<HeadFile> {
  let home = client.repository;
  let { object } = await askHeadFile(client, home, [sha, path]);
  if (object === null && repository !== null) {
    home = repository;
    ({ object } = await askHeadFile(client, home, [sha, path]));
  }
  const file = object?.file ?? null;
  if (file?.mode === LINK || file?.mode === SUBMODULE) {
    return { source: { kind: file.mode === LINK ? 'symlink' : 'submodule' }, bytes: 0 };
  }
  if (file === null || file.object === null) {
    throw new GitHubError(message`GitHub does not show the file ${path} of the head commit ${sha}.`);
  }
  return { source: await readBlobText(client, home, file.object), bytes: file.object.byteSize };
}

const idAnswer = record({ object: nullable(record({ oid: text })) });

/** The blob id of a file in a commit of the base branch; null where it is not there. */
export async function readFileId(client: GitHubClient, commit: string, path: string): Promise<string | null> {
  const { owner, name } = client.repository;
  const { object } = await client.demand({
    field: 'repository(owner: $owner, name: $name) { object(expression: $file) { oid } }',
    variables: { owner: ['String!', owner], name: ['String!', name], file: ['String!', `${commit}:${path}`] },
    weight: 1,
    read: idAnswer,
  });
  return object?.oid ?? null;
}
