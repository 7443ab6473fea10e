import { expect, test } from '@jest/globals';
import { commitFiles } from 'embedded-github/world/commit-files.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
import { pullRequestEvent } from '../../playground/workflow-event.ts';
import { gateRepository, ownBodies, statusOf, vepPath, vepText, withGitHub } from '../action/gate-world.ts';
import { runEvent } from './dist-run.ts';

type Fields = Readonly<Record<string, string | null>>;

const PROVISIONAL = { status: 'provisional', reviewers: '[TBD]', approvers: '[TBD]' };

// Where the branch began, on the base branch, on the branch; and what the comment says of it.
test.each<[string, readonly [Fields, Fields, Fields], string]>([
  [
    'no successor',
    [PROVISIONAL, { 'superseded-by': '100' }, { status: 'replaced', 'superseded-by': '""' }],
    'does not say by which',
  ],
  [
    'no stage',
    [
      PROVISIONAL,
      { stage: 'beta' },
      { status: 'implementable', reviewers: '["@bob"]', approvers: '["@carol"]', stage: null },
    ],
    '`stage` is not set',
  ],
  ['no gate', [PROVISIONAL, { 'feature-gate': 'Bar' }, { 'feature-gate': null }], '`feature-gate` is missing'],
  [
    'no milestone',
    [{}, { milestone: '{alpha: "v1.12", beta: "v1.12"}' }, { milestone: null }],
    '`milestone.alpha` is not set',
  ],
])('a branch in conflict that leaves %s is red, and is told to rebase as well', async (_, [base, tip, head], said) => {
  const path = vepPath(101);
  const repository = gateRepository({ [path]: vepText(101, base) });
  const text = vepText(101, { ...base, ...head });
  const pull = openPullRequest(repository, { number: 200, title: 'Edit', author: 'alice', files: { [path]: text } });
  commitFiles(repository, 'main', { files: { [path]: vepText(101, { ...base, ...tip }) } });
  await withGitHub(repository, async (github) => {
    await runEvent(github, pullRequestEvent(pull));
    expect(statusOf(pull)?.state).toBe('failure');
    expect(ownBodies(pull)[0]).toContain(said);
    expect(ownBodies(pull)[0]).toContain('Rebase the branch');
  });
});
