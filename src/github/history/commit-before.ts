import { lastCommitBefore } from '../../domain/calendar/branch-commit.ts';
import { message } from '../../domain/finding/message.ts';
import type { GitHubClient } from '../client/client.ts';
import { GitHubError } from '../client/github-error.ts';
import { integer, list, nullable, record, text } from '../client/reader.ts';
import { inRepository } from '../client/repository-selection.ts';
import { type FirstParents, readFirstParents } from './first-parents.ts';

/** A moment in a branch's life. */
export interface BranchMoment {
  /** The branch's tip, a full sha. */
  readonly tip: string;
  /** Milliseconds since 1970, UTC. */
  readonly before: number;
}

/** The first commit in the history of `start` that is dated until an instant (ISO 8601 in UTC). */
export interface DatedPlace {
  readonly start: string;
  readonly until: string;
}

const count = record({ totalCount: integer });

const answer = record({
  object: nullable(record({ history: record({ nodes: list(record({ oid: text, all: count, early: count })) }) })),
});

/** Which commit is at a place, and whether everything before it is dated earlier, too. */
async function readPlace(client: GitHubClient, { start, until }: DatedPlace) {
  const { object } = await client.demand(
    inRepository(client.repository, {
      fields: `object(expression: $start) { ... on Commit {
      history(first: 1, until: $until) { nodes {
        oid all: history(first: 1) { totalCount } early: history(first: 1, until: $until) { totalCount }
      } }
    } }`,
      variables: { start: ['String!', start], until: ['GitTimestamp!', until] },
      weight: 5,
      read: answer,
    }),
  );
  const found = object?.history.nodes[0];
  return { sha: found?.oid ?? null, isSettled: found?.all.totalCount === found?.early.totalCount };
}

async function nextPage(pages: AsyncGenerator<FirstParents, void>, { tip }: BranchMoment): Promise<FirstParents> {
  const { value } = await pages.next();
  if (value === undefined) {
    throw new GitHubError(message`The history before ${tip} is too long to be read.`);
  }
  return value;
}

/**
 * Reads something of the last commit that a branch had reached before a moment, along its first parents (
 * [governance §5.4](../../../docs/specification/governance.md#54-legacy-documents)). GitHub finds a commit by its date
 * alone, which is right wherever pull requests are squashed: so that one is read beside the branch's own commits, and
 * another only if it is not among them.
 *
 * @param readAt reads it at a place
 * @returns null where the branch is younger
 * @throws {GitHubError} also when the branch has too many commits to be sure
 */
export async function readBefore<Value>(
  client: GitHubClient,
  moment: BranchMoment,
  readAt: (place: DatedPlace) => Promise<Value>,
): Promise<{ readonly sha: string; readonly value: Value } | null> {
  const pages = readFirstParents(client, { tip: moment.tip, folder: null });
  const until = new Date(moment.before - 1000).toISOString();
  const readAll = async (start: string) => {
    const place = { start, until };
    const [found, value] = await Promise.all([readPlace(client, place), readAt(place)]);
    return { ...found, value };
  };
  let [line, found] = await Promise.all([nextPage(pages, moment), readAll(moment.tip)]);
  for (;;) {
    const last = lastCommitBefore(line.commits, moment.before);
    if (last === null && line.isComplete) {
      return null;
    }
    if (last !== null && last.sha !== found.sha) {
      found = await readAll(last.sha);
    }
    // What the page does not show may be dated later.
    if (last !== null && (line.isComplete || found.isSettled)) {
      return { sha: last.sha, value: found.value };
    }
    line = await nextPage(pages, moment);
  }
}
