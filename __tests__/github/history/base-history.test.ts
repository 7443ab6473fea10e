import { describe, expect, test } from '@jest/globals';
import { commitFiles } from 'embedded-github/world/commit-files.ts';
import { mergePullRequest } from 'embedded-github/world/merge.ts';
import { branchTip } from 'embedded-github/world/pull-request.ts';
import { readBaseCommit, readBaseLine } from '../../../src/github/history/base-history.ts';
import { readMergedPullRequest } from '../../../src/github/pull-request/merged-pull-request.ts';
import { gateRepository, openFromFork, vepPath, vepText, withGitHub } from '../../action/gate-world.ts';
import { connect } from '../connect.ts';

const ROOT = 'veps';

describe("a branch's own line of commits", () => {
  test('has one commit for each merge, oldest first, with the folder of the VEPs before and after', async () => {
    const repository = gateRepository();
    const before = branchTip(repository, 'main');
    const pull = openFromFork(repository, { [vepPath(101)]: vepText(101) });
    const merge = mergePullRequest(pull, { by: 'bob', method: 'merge' });
    const other = commitFiles(repository, 'main', { files: { 'README.md': 'x' } });
    await withGitHub(repository, async (github) => {
      const line = await readBaseLine(connect(github), { before, after: other.id, root: ROOT });
      expect(line.map(({ sha }) => sha)).toEqual([before, merge.id, other.id]);
      expect(line[0]?.rootTree).not.toBe(line[1]?.rootTree);
      expect(line[1]?.rootTree).toBe(line[2]?.rootTree);
    });
  });

  test('is followed over several pages', async () => {
    const repository = gateRepository();
    const before = branchTip(repository, 'main');
    for (let count = 0; count < 230; count += 1) {
      commitFiles(repository, 'main', { files: { 'README.md': String(count) } });
    }
    await withGitHub(repository, async (github) => {
      const range = { before, after: branchTip(repository, 'main'), root: ROOT };
      expect(await readBaseLine(connect(github), range)).toHaveLength(231);
    });
  });

  test('is refused where it does not lead back', async () => {
    const repository = gateRepository();
    const after = branchTip(repository, 'main');
    commitFiles(repository, 'side', { files: { 'README.md': 'x' } });
    const before = branchTip(repository, 'side');
    await withGitHub(repository, async (github) => {
      await expect(readBaseLine(connect(github), { before, after, root: ROOT })).rejects.toThrow(
        `The commits before \`${after}\` do not lead back to \`${before}\`.`,
      );
    });
  });

  test('a commit without a folder of VEPs, and one that nobody knows', async () => {
    const repository = gateRepository();
    const { id } = commitFiles(repository, 'bare', { files: { 'README.md': 'x' } });
    await withGitHub(repository, async (github) => {
      const client = connect(github);
      expect(await readBaseCommit(client, id, ROOT)).toEqual({ sha: id, rootTree: null });
      await expect(readBaseCommit(client, 'f'.repeat(40), ROOT)).rejects.toThrow('no longer has the commit');
    });
  });
});

describe('the pull request that brought a commit', () => {
  test('merged into this branch it is found; a commit without one, an open one and another branch give none', async () => {
    const repository = gateRepository();
    const pull = openFromFork(repository, { 'README.md': 'x' }, 300);
    const open = openFromFork(repository, { 'README.md': 'y' }, 301);
    const { id } = mergePullRequest(pull, { by: 'bob', at: '2026-12-02T00:00:00Z' });
    const direct = commitFiles(repository, 'main', { files: { 'OTHER.md': 'x' } });
    await withGitHub(repository, async (github) => {
      const client = connect(github);
      expect(await readMergedPullRequest(client, id, 'main')).toEqual({
        number: 300,
        mergedAt: '2026-12-02T00:00:00Z',
      });
      expect(await readMergedPullRequest(client, id, 'release')).toBeNull();
      expect(await readMergedPullRequest(client, direct.id, 'main')).toBeNull();
      expect(await readMergedPullRequest(client, open.headSha, 'main')).toBeNull();
    });
  });
});
