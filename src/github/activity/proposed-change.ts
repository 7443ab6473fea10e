import type { ProposedChange } from '../../domain/board/activity.ts';
import { message } from '../../domain/finding/message.ts';
import { numberInPath } from '../../domain/vep/vep-name.ts';
import { DOCUMENT_NAME } from '../../domain/vep/vep-path.ts';
import { parseChanges } from '../../parse/change/changes.ts';
import type { SourceText } from '../../parse/front-matter/source-text.ts';
import type { GitHubClient } from '../client/client.ts';
import { GitHubError } from '../client/github-error.ts';
import { list, nullable, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';
import { BLOB_FIELDS, blob, readBlobText } from '../content/blob.ts';

/** An open pull request and its head. */
interface Proposing {
  readonly number: number;
  readonly headRefOid: string;
}

/** The base branch's documents, and how to read one. */
export interface BaseDocuments {
  readonly paths: readonly string[];
  /** The folder of the VEPs, without a trailing slash. */
  readonly root: string;
  /** The commit status that carries our verdict; empty for none. */
  readonly statusContext: string;
  read(path: string): Promise<SourceText | null>;
}

/** A document that a pull request changes, at its path there and on the base branch. */
export interface Touched {
  readonly path: string;
  readonly basePath: string;
}

/** GraphQL does not tell where a file was before: a document that moved is recognized by its number. */
export function touchedBy(
  files: readonly { readonly path: string; readonly changeType: string }[],
  { paths, root }: BaseDocuments,
): readonly Touched[] {
  const known = new Set(paths);
  return files.flatMap(({ path, changeType }) => {
    if (known.has(path)) {
      return changeType === 'DELETED' ? [] : [{ path, basePath: path }];
    }
    const number = path.startsWith(`${root}/`) && path.endsWith(`/${DOCUMENT_NAME}`) ? numberInPath(path, root) : null;
    const same = number === null ? [] : paths.filter((one) => numberInPath(one, root) === number);
    const [basePath, ...others] = same;
    return basePath === undefined || others.length > 0 ? [] : [{ path, basePath }];
  });
}

const file = nullable(record({ object: blob }));
const commitAnswer = record({
  object: nullable(
    record({
      file,
      history: record({ nodes: list(record({ committedDate: text })) }),
    }),
  ),
});

const startAnswer = record({
  pullRequest: record({
    commits: record({
      nodes: list(record({ commit: record({ parents: record({ nodes: list(record({ file })) }) }) })),
    }),
  }),
});

async function readFile(client: GitHubClient, found: ReturnType<typeof file>): Promise<SourceText | null> {
  return found === null || found.object === null ? null : await readBlobText(client, client.repository, found.object);
}

/** The document where the branch began, so that what others merged meanwhile is not taken for the branch's doing. */
async function readStart(
  client: GitHubClient,
  { number }: Proposing,
  { basePath }: Touched,
): Promise<SourceText | null> {
  const { pullRequest } = await client.demand(
    inRepository(client.repository, {
      fields: `pullRequest(number: $number) { commits(first: 1) { nodes { commit { parents(first: 1) { nodes {
        file(path: $path) { object { ${BLOB_FIELDS} } }
      } } } } } }`,
      variables: { number: ['Int!', number], path: ['String!', basePath] },
      weight: 1,
      read: startAnswer,
    }),
  );
  return await readFile(client, pullRequest.commits.nodes[0]?.commit.parents.nodes[0]?.file ?? null);
}

async function readHead(client: GitHubClient, { headRefOid }: Proposing, { path }: Touched) {
  const { object } = await client.demand(
    inRepository(client.repository, {
      fields: `object(oid: $oid) { ... on Commit {
        file(path: $path) { object { ${BLOB_FIELDS} } }
        history(first: 1, path: $path) { nodes { committedDate } }
      } }`,
      variables: { oid: ['GitObjectID!', headRefOid], path: ['String!', path] },
      weight: 2,
      read: commitAnswer,
    }),
  );
  if (object === null) {
    throw new GitHubError(message`GitHub does not show the head ${headRefOid} of an open pull request.`);
  }
  return { head: await readFile(client, object.file), pushedAt: object.history.nodes[0]?.committedDate ?? null };
}

export async function readChange(
  client: GitHubClient,
  pull: Proposing,
  { touched, base }: { readonly touched: Touched; readonly base: BaseDocuments },
): Promise<readonly ProposedChange[]> {
  const { path, basePath } = touched;
  const [tip, mergeBase, { head, pushedAt }] = await Promise.all([
    base.read(basePath),
    readStart(client, pull, touched),
    readHead(client, pull, touched),
  ]);
  const previousPath = path === basePath ? null : basePath;
  const document = { path, previousPath, kind: 'document', tip, mergeBase, head } as const;
  return parseChanges([document], base.root).map((change) => ({ change, pushedAt }));
}
