import { describe, expect, test } from '@jest/globals';
import type { GitHubClient } from '../../../src/github/client/client.ts';
import { anything } from '../../../src/github/client/reader.ts';
import type { Selection } from '../../../src/github/client/selection.ts';
import { createSharingClient } from '../../../src/github/client/sharing-client.ts';

/** A client that counts what it is asked and answers with the count. */
function countingClient(): GitHubClient {
  let count = 0;
  const answer = () => {
    count += 1;
    return Promise.resolve(count);
  };
  return {
    repository: { owner: 'example', name: 'enhancements' },
    rest: (_route, _parameters, read) => answer().then((value) => read(value, '')),
    ask: (selection) => answer().then((value) => ({ state: 'known', value: selection.read(value, '') })),
    demand: (selection) => answer().then((value) => selection.read(value, '')),
    write: answer,
    viewer: () => Promise.resolve(null),
    wait: () => Promise.resolve(),
  };
}

function question(field: string, name = 'a'): Selection<unknown> {
  return { field, variables: { name: ['String!', name] }, weight: 1, read: anything };
}

describe('a client that shares its answers', () => {
  test('asks an equal question once, a different one anew', async () => {
    const client = createSharingClient(countingClient());
    const file = question('repository(name: $name) { object(expression: $file) { oid } }');
    expect(await client.demand(file)).toBe(await client.demand(file));
    expect(await client.demand({ ...file, variables: { name: ['String!', 'b'] } })).toBe(2);
    expect(await client.rest('GET /a', { page: 1 }, anything)).toBe(3);
    expect(await client.rest('GET /a', { page: 1 }, anything)).toBe(3);
    expect(await client.rest('GET /a', { page: 2 }, anything)).toBe(4);
  });

  test('keeps what may fail apart from what must not', async () => {
    const client = createSharingClient(countingClient());
    const file = question('repository(name: $name) { object }');
    expect(await client.ask(file)).toEqual({ state: 'known', value: 1 });
    expect(await client.demand(file)).toBe(2);
  });

  test.each([
    ['a pull request', 'repository(name: $name) { pullRequest(number: 1) { headRefOid } }'],
    ['the pull requests', 'repository(name: $name) { pullRequests(first: 1) { nodes } }'],
    ['an issue', 'repository(name: $name) { issueOrPullRequest(number: 1) { __typename } }'],
  ])('asks about %s each time: it may have changed', async (_, field) => {
    const client = createSharingClient(countingClient());
    expect([await client.demand(question(field)), await client.demand(question(field))]).toEqual([1, 2]);
  });

  test('sends every write', async () => {
    const client = createSharingClient(countingClient());
    expect([await client.write('POST /a', {}), await client.write('POST /a', {})]).toEqual([1, 2]);
  });
});
