import { describe, expect, test } from '@jest/globals';
import { readFirstFiles, readRemainingFiles } from '../../../src/github/pull-request/changed-files.ts';
import { gateRepository, openFromFork, withGitHub } from '../../action/gate-world.ts';
import { connect } from '../connect.ts';

function openWith(count: number) {
  const files = Object.fromEntries(Array.from({ length: count }, (_, index) => [`docs/${index}.txt`, `${index}\n`]));
  return openFromFork(gateRepository(), files);
}

describe('the files of a pull request', () => {
  test.each([
    [0, 1],
    [1, 1],
    [100, 1],
    [101, 2],
    [350, 4],
  ])('%i files take %i requests', async (count, requests) => {
    const pull = count === 0 ? openFromFork(gateRepository(), {}) : openWith(count);
    await withGitHub(pull.repository, async (github) => {
      const client = connect(github);
      const first = await readFirstFiles(client, pull.number);
      const files = await readRemainingFiles(client, { number: pull.number, changedFiles: count, first });
      expect(new Set(files.map(({ path }) => path)).size).toBe(count);
      expect(github.requests).toHaveLength(requests);
    });
  });

  test('fewer than GitHub counts: what is not seen cannot be judged', async () => {
    const pull = openWith(2);
    await withGitHub(pull.repository, async (github) => {
      const client = connect(github);
      const first = await readFirstFiles(client, pull.number);
      await expect(readRemainingFiles(client, { number: pull.number, changedFiles: 3, first })).rejects.toThrow(
        'GitHub counts 3 changed files in the pull request but lists 2.',
      );
    });
  });

  test('more than GitHub lists: nothing is asked, and it is said', async () => {
    const client = connect({ url: 'http://127.0.0.1:1', graphqlUrl: 'http://127.0.0.1:1/graphql' });
    await expect(readRemainingFiles(client, { number: 1, changedFiles: 3001, first: [] })).rejects.toThrow(
      'The pull request changes 3001 files, and GitHub lists only the first 3000. Split it so that all of it can be checked.',
    );
  });
});
