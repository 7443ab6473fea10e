import { expect, test } from '@jest/globals';
import { lastCommitBefore } from '../../../src/domain/calendar/branch-commit.ts';

const FREEZE = 100;

test.each<[string, readonly number[], number | null]>([
  ['the newest of those before', [120, 110, 90, 80], 90],
  ['the tip, where all are', [90, 80], 90],
  ['none, where none is', [120, 110], null],
  ['none, where the branch has no commit', [], null],
  ['a commit of the very instant is not before', [100, 99], 99],
  ['an old date above a later one came late', [90, 110, 80], 80],
  ['not even an older one is above a later one', [120, 95, 90, 130, 85, 80], 85],
  ['what stands on nothing earlier', [90, 80, 110], null],
])('%s', (_, dates, expected) => {
  const commits = dates.map((committedAt) => ({ sha: String(committedAt), committedAt }));
  expect(lastCommitBefore(commits, FREEZE)?.committedAt ?? null).toBe(expected);
});
