import type { SourceText } from '../../parse/front-matter/source-text.ts';
import type { History, Source } from '../../sources/source.ts';
import type { GitHubClient } from '../client/client.ts';
import { list, nullable, record } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';
import { BLOB_FIELDS, blob, readBlobText, TEXT_WEIGHT } from '../content/blob.ts';
import { readEntry } from '../content/document-texts.ts';
import { findTree, type Tree } from '../content/tree.ts';
import { type DatedPlace, readBefore } from './commit-before.ts';

/** A branch at one commit. */
export interface BranchPoint {
  /** A full sha. */
  readonly tip: string;
  /** The folder of the VEPs, without a trailing slash. */
  readonly root: string;
}

const answer = record({
  object: nullable(record({ history: record({ nodes: list(record({ file: nullable(record({ object: blob })) })) }) })),
});

/** A file of the first commit at a dated place. */
async function readFileAt(client: GitHubClient, { start, until }: DatedPlace, path: string) {
  const { object } = await client.demand(
    inRepository(client.repository, {
      fields: `object(expression: $start) { ... on Commit {
      history(first: 1, until: $until) { nodes { file(path: $path) { object { ${BLOB_FIELDS} } } } }
    } }`,
      variables: { start: ['String!', start], until: ['GitTimestamp!', until], path: ['String!', path] },
      weight: 2 * TEXT_WEIGHT,
      read: answer,
    }),
  );
  return object?.history.nodes[0]?.file?.object ?? null;
}

/** What a branch was before one of its commits. The wanted files are read beside the commits, by their dates alone. */
function openHistory(client: GitHubClient, { tip, root }: BranchPoint): History {
  return {
    before: async (instant, wanted) => {
      const readAll = (place: DatedPlace) => Promise.all(wanted.map((path) => readFileAt(client, place, path)));
      const found = await readBefore(client, { tip, before: instant }, readAll);
      if (found === null) {
        return null;
      }
      const { sha, value: blobs } = found;
      const texts = wanted.map(async (path, index): Promise<readonly [string, SourceText | null]> => {
        const one = blobs[index] ?? null;
        return [path, one === null ? null : await readBlobText(client, client.repository, one)];
      });
      const open = async (): Promise<Source> => {
        const tree = await findTree(client, sha, root);
        return openBranch(client, { tip: sha, root }, tree?.entries ?? new Map());
      };
      return { texts: new Map(await Promise.all(texts)), open };
    },
  };
}

/**
 * A branch as a source: the files below the folder of the VEPs at one commit, and how they came there. What is asked
 * for side by side shares a query.
 */
export function openBranch(client: GitHubClient, point: BranchPoint, entries: Tree['entries']): Source {
  return {
    paths: [...entries.keys()],
    idOf: (path) => entries.get(path)?.oid ?? null,
    read: (path) => {
      const entry = entries.get(path);
      return entry === undefined ? Promise.resolve(null) : readEntry(client, entry);
    },
    history: openHistory(client, point),
  };
}
