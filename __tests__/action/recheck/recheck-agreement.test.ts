import { describe, expect, test } from '@jest/globals';
import { readCommit, writeCommit } from 'embedded-github/git/object-store.ts';
import { commitFiles, type Files, setBranch, signatureOf, treeWith } from 'embedded-github/world/commit-files.ts';
import type { PullRequest } from 'embedded-github/world/pull-request.ts';
import { pullRequestEvent, scheduleEvent } from '../../../playground/workflow-event.ts';
import { gateRepository, INPUTS, openFromFork, statusOf, vepPath, vepText, withGitHub } from '../gate-world.ts';
import { runInProcess } from '../run-in-process.ts';

const PATH = vepPath(100);
const EARLIER = vepText(100, { milestone: '{alpha: "v1.12"}' });
const LATER = vepText(100, { milestone: '{alpha: "v1.11"}' });

/** Merges the base branch's tip into the branch, with the files as the merge leaves them. */
function mergeBase({ repository, headRepository, headBranch, headSha }: PullRequest, files: Files): void {
  const tip = repository.refs.get('refs/heads/main') ?? '';
  const author = signatureOf(repository.world, 'alice', repository.world.now);
  const tree = treeWith(headRepository, readCommit(headRepository.store, headSha), files);
  const parents = [headSha, tip];
  const merged = writeCommit(headRepository.store, { tree, parents, author, committer: author, message: 'Merge main' });
  setBranch(headRepository, headBranch, merged.id);
}

/** The statuses after a check and after a re-check. */
async function bothVerdicts(pull: PullRequest) {
  const { repository } = pull;
  repository.world.now = new Date('2027-01-20T09:00:00Z');
  return await withGitHub(repository, async (github) => {
    const run = async (event: ReturnType<typeof scheduleEvent>) => {
      await runInProcess({ github, event, inputs: INPUTS });
      return statusOf(pull)?.description;
    };
    return [await run(pullRequestEvent(pull)), await run(scheduleEvent(repository))];
  });
}

describe('a re-check gives the verdict that a check gave', () => {
  test('to a branch that merged what the base branch has taken back since', async () => {
    const repository = gateRepository({ [PATH]: EARLIER });
    const pull = openFromFork(repository, { 'note.txt': 'x' });
    commitFiles(repository, 'main', { files: { [PATH]: LATER } });
    mergeBase(pull, { [PATH]: vepText(100, { milestone: '{alpha: "v1.11"}', reviewers: '["@dana"]' }) });
    commitFiles(repository, 'main', { files: { [PATH]: EARLIER } });
    const [checked, rechecked] = await bothVerdicts(pull);
    expect(rechecked).toBe(checked);
  });

  test.each([101, 3001])('to one with %i more files, which take no request more than a hundred', async (count) => {
    const more = Array.from({ length: count }, (_, index) => [`docs/${index}.txt`, `${index}\n`]);
    const moved = 'veps/sig-compute/100-bar/vep.md';
    const late = { [PATH]: null, [moved]: `${vepText(100)}More.\n`, [vepPath(101)]: vepText(101) };
    const pull = openFromFork(gateRepository(), { ...Object.fromEntries(more), ...late });
    pull.repository.world.now = new Date('2027-01-20T09:00:00Z');
    await withGitHub(pull.repository, async (github) => {
      for (const event of [pullRequestEvent(pull), scheduleEvent(pull.repository)]) {
        github.requests.length = 0;
        const run = await runInProcess({ github, event, inputs: INPUTS });
        expect(run.failure).toBeNull();
        expect(statusOf(pull)?.description).toBe('Frozen: v1.11 since 2027-01-06');
        expect(github.requests.filter(({ method }) => method === 'GET').length).toBeLessThanOrEqual(7);
      }
    });
  });
});
