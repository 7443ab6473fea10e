import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { isWrite } from 'embedded-github/http/request-log.ts';
import { editBody } from 'embedded-github/world/issue.ts';
import { removeCheckouts, withBoardWorld } from '../board-action/board-world.ts';
import { runBoardDist } from '../board-action/run-board.ts';
import { gitIn, scratchFolder, useRepository } from '../git/scratch-repository.ts';

afterAll(removeCheckouts);

const BOARD =
  /^Where everything is\.\n\n<!-- vep-governance:board begin -->\n\n\| Release [\s\S]+<!-- vep-governance:board end -->$/;

function readSite(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

// The other stories are told to the same code in this process (__tests__/board-action), and to this one with `ON_DIST=1`.
test('the shipped board: the site and the issue, then nothing, then a shallow checkout and a failing GitHub', async () => {
  await withBoardWorld(async ({ github, repository, checkout, issue }) => {
    const workspace = checkout.directory;
    const run = (more: Partial<Parameters<typeof runBoardDist>[0]> = {}) =>
      runBoardDist({ github, repository, workspace, ...more });
    const first = await run();
    expect(first).toMatchObject({ exitCode: 0, stderr: '', annotations: [] });
    expect(first.outputs).toMatchObject({ attention: '2', board: 'site/board.json' });
    expect(issue.body).toMatch(BOARD);
    const site = readSite(join(workspace, 'site'));

    const again = await run({ inputs: { folder: 'other' } });
    expect(again.outputs).toEqual({ ...first.outputs, board: 'other/board.json' });
    expect([readSite(join(workspace, 'other')), github.requests.filter(isWrite).length]).toEqual([site, 1]);

    const clone = scratchFolder();
    gitIn(clone, ['clone', '--quiet', '--depth', '1', `file://${workspace}`, '.']);
    const shallow = await run({ workspace: clone });
    useRepository(clone).remove();
    expect([shallow.exitCode, shallow.annotations[0]?.message]).toEqual([
      1,
      expect.stringContaining('Add `fetch-depth: 0`'),
    ]);

    editBody(issue, 'Where everything is.\n', { by: 'bob' });
    github.faults.push({ fault: { kind: 'server-error', status: 502 }, on: (request) => isWrite(request) });
    const failed = await run();
    expect([failed.exitCode, issue.body]).toEqual([1, 'Where everything is.\n']);
    expect(failed.annotations.map(({ message }) => message).join()).toContain('could not be written');
  });
});
