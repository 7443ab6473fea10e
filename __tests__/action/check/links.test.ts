import { describe, expect, test } from '@jest/globals';
import type { FileContent, Files } from 'embedded-github/world/commit-files.ts';
import { commitFiles } from 'embedded-github/world/commit-files.ts';
import { enqueue, mergePullRequest } from 'embedded-github/world/merge.ts';
import { openPullRequest } from 'embedded-github/world/open-pull-request.ts';
import { branchTip } from 'embedded-github/world/pull-request.ts';
import { latestStatuses } from 'embedded-github/world/status.ts';
import { mergeGroupEvent, pullRequestEvent, pushEvent, scheduleEvent } from '../../../playground/workflow-event.ts';
import {
  gateRepository,
  INPUTS,
  openFromFork,
  ownBodies,
  statusOf,
  vepPath,
  vepText,
  withGitHub,
} from '../gate-world.ts';
import { runInProcess } from '../run-in-process.ts';

// A symbolic link or a submodule at a document's path, or at its proposal's or its group's folder
// ([governance §1](../../../docs/specification/governance.md#1-words)).

const LINK: FileContent = { symlink: '../../docs/hidden' };
const MODULE: FileContent = { submodule: 'a'.repeat(40) };
const HIDDEN = { 'docs/hidden/vep.md': vepText(101, { milestone: '{alpha: "v1.10"}' }) };
const FOLDER = 'veps/sig-compute/101-foo';

interface Case {
  readonly name: string;
  readonly base?: Files;
  readonly files: Files;
  readonly place: string;
}

const CASES: readonly Case[] = [
  { name: "a proposal's folder is a link", files: { ...HIDDEN, [FOLDER]: LINK }, place: FOLDER },
  { name: "a proposal's folder is a submodule", files: { [FOLDER]: MODULE }, place: FOLDER },
  {
    name: "a group's folder is a link",
    files: { ...HIDDEN, 'veps/sig-new': { symlink: '../docs' } },
    place: 'veps/sig-new',
  },
  { name: "a group's folder is a submodule", files: { 'veps/sig-new': MODULE }, place: 'veps/sig-new' },
  {
    name: 'a folder without a number in its name',
    files: { 'veps/sig-compute/foo.d': LINK },
    place: 'veps/sig-compute/foo.d',
  },
  { name: 'a document is a link', files: { ...HIDDEN, [vepPath(101)]: LINK }, place: vepPath(101) },
  {
    name: 'a document in an old layout is a link',
    files: { 'veps/sig-compute/old.md': LINK },
    place: 'veps/sig-compute/old.md',
  },
  {
    name: 'a document becomes a link',
    base: { [vepPath(101)]: vepText(101) },
    files: { [vepPath(101)]: LINK },
    place: vepPath(101),
  },
  {
    name: 'a folder becomes a link',
    base: { [vepPath(101)]: vepText(101) },
    files: { [vepPath(101)]: null, [FOLDER]: LINK },
    place: FOLDER,
  },
  {
    name: 'a link that is there already leads elsewhere',
    base: { [FOLDER]: { symlink: 'elsewhere' } },
    files: { [FOLDER]: LINK },
    place: FOLDER,
  },
  {
    name: 'a document that is a link already leads elsewhere',
    base: { [vepPath(101)]: { symlink: 'elsewhere' } },
    files: { [vepPath(101)]: LINK },
    place: vepPath(101),
  },
];

describe.each(CASES)('$name', ({ base = {}, files, place }) => {
  const words = `\`${place}\` is a s`;

  test('the check and the re-check block, and name the place', async () => {
    const pull = openFromFork(gateRepository(base), files);
    await withGitHub(pull.repository, async (github) => {
      const run = await runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS });
      expect(run.outputs.verdict).toBe('failure');
      expect(ownBodies(pull)[0]).toContain(words);
      const again = await runInProcess({ github, event: scheduleEvent(pull.repository), inputs: INPUTS });
      expect(again.outputs.verdict).toBe('failure');
    });
    expect(statusOf(pull)?.state).toBe('failure');
  });

  test('so does the merge queue', async () => {
    const pull = openFromFork(gateRepository(base), files);
    const group = enqueue(pull);
    await withGitHub(pull.repository, (github) =>
      runInProcess({ github, event: mergeGroupEvent(group), inputs: INPUTS }),
    );
    expect(latestStatuses(pull.repository, group.headSha).map(({ state }) => state)).toEqual(['failure']);
  });

  test('the audit of what was merged all the same fails, whatever is unknown', async () => {
    const pull = openFromFork(gateRepository(base), files);
    const before = branchTip(pull.repository, 'main');
    mergePullRequest(pull, { by: 'bob' });
    const run = await withGitHub(pull.repository, (github) =>
      runInProcess({
        github,
        event: pushEvent(pull.repository, { before }),
        inputs: { ...INPUTS, 'on-undetermined': 'warn' },
      }),
    );
    expect(run.failure).not.toBeNull();
    expect(run.warnings.join()).toContain(words);
  });
});

test('among more files than one page of GitHub lists', async () => {
  const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`docs/${index}.txt`, 'x'] as const));
  const pull = openFromFork(gateRepository(), { ...many, [FOLDER]: LINK });
  await withGitHub(pull.repository, (github) =>
    runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS }),
  );
  expect(statusOf(pull)?.state).toBe('failure');
});

test('a head that only the fork shows', async () => {
  const pull = openFromFork(gateRepository(), { [FOLDER]: LINK });
  await withGitHub(pull.repository, (github) =>
    runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS }),
  );
  expect(statusOf(pull)?.description).toBe('1 error in 1 VEP: location');
});

describe('what hides nothing passes', () => {
  test.each<[string, Files, Files]>([
    ['a link that is removed', { [FOLDER]: LINK }, { [FOLDER]: null }],
    ['a document that was a link is removed', { [vepPath(101)]: LINK }, { [vepPath(101)]: null }],
    ['a link that becomes the document', { [FOLDER]: LINK }, { [FOLDER]: null, [vepPath(101)]: vepText(101) }],
    ['a link beside the folders that was there before', { [FOLDER]: LINK }, { [vepPath(102)]: vepText(102) }],
    ['OWNERS as a link', {}, { 'veps/sig-network/OWNERS': { symlink: '../sig-compute/OWNERS' } }],
    ['an image in a group', {}, { 'veps/sig-compute/overview.svg': '<svg/>' }],
    ['a link below a proposal', {}, { 'veps/sig-compute/100-foo/images': { symlink: '../../images' } }],
    ['a link elsewhere', {}, { 'docs/veps': { symlink: '../veps' } }],
  ])('%s', async (_, base, files) => {
    const pull = openFromFork(gateRepository(base), files);
    await withGitHub(pull.repository, (github) =>
      runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS }),
    );
    expect(statusOf(pull)?.state).toBe('success');
  });
});

test('a pull request from the repository itself', async () => {
  const repository = gateRepository();
  commitFiles(repository, 'main', { files: HIDDEN });
  const pull = openPullRequest(repository, { number: 300, title: 'Hide', files: { [FOLDER]: LINK } });
  await withGitHub(repository, (github) => runInProcess({ github, event: pullRequestEvent(pull), inputs: INPUTS }));
  expect(statusOf(pull)?.state).toBe('failure');
});
