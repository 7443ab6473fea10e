import { expect, test } from '@jest/globals';
import type { Files } from 'embedded-github/world/commit-files.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
import { pullRequestEvent } from '../../playground/workflow-event.ts';
import { gateRepository, ownBodies, statusOf, vepPath, vepText, withGitHub } from '../action/gate-world.ts';
import { runEvent } from './dist-run.ts';

const FROZEN = new Date('2027-01-20T09:00:00Z');

const LEGACY =
  '# VEP #104: Foo\n\n## Target releases\n\n- This VEP targets alpha for version: v1.11\n\n## Overview\n\nText.\n';

const OTHER = { title: 'Other', authors: '["@mallory"]', 'feature-gate': 'Other' };

/** Opens a pull request after the freeze of v1.11 on what the base branch has since before it, and checks it. */
async function checkLate(base: Files, files: Files) {
  const repository = gateRepository(base);
  repository.world.now = FROZEN;
  const pull = openPullRequest(repository, { number: 200, title: 'Number', author: 'alice', files });
  return await withGitHub(repository, async (github) => {
    const run = await runEvent(github, pullRequestEvent(pull));
    expect(run.exitCode).toBe(0);
    return { state: statusOf(pull)?.state, body: ownBodies(pull).join('\n') };
  });
}

test('a committed VEP that takes the number and the name of another proposal commits anew', async () => {
  const files = { [vepPath(100)]: null, [vepPath(101)]: vepText(101, OTHER) };
  const { state, body } = await checkLate({}, files);
  expect(state).toBe('failure');
  expect(body).toContain('Its commitment as VEP 100 does not carry over, because `#100` is an issue');
});

test('one whose number never was an issue is corrected', async () => {
  const base = { [vepPath(901)]: vepText(901) };
  const { state } = await checkLate(base, { [vepPath(901)]: null, [vepPath(101)]: vepText(101, { title: 'Foo 901' }) });
  expect(state).toBe('success');
});

test.each([
  ["the prose of another proposal's document counts for nothing", 102, 'failure'],
  ['the prose of a document whose number never was an issue counts', 902, 'success'],
])('a legacy document that is renumbered while it migrates: %s', async (_, number, expected) => {
  const base = { [vepPath(number)]: LEGACY };
  const migrated = vepText(101).replace(/# VEP #101: Foo\n[\s\S]*$/, LEGACY);
  const { state } = await checkLate(base, { [vepPath(number)]: null, [vepPath(101)]: migrated });
  expect(state).toBe(expected);
});
