import { describe, expect, test } from '@jest/globals';
import { firstGroup, orderRecheck } from '../../../src/action/recheck/recheck-order.ts';
import type { OpenPullRequest } from '../../../src/github/pull-request/open-pull-requests.ts';

const NOW = new Date('2027-01-06T00:07:00Z');

function pull(number: number, parts: Partial<OpenPullRequest> = {}): OpenPullRequest {
  const createdAt = new Date(Date.UTC(2026, 0, 1) + number * 1000).toISOString();
  const status = { state: 'success', description: '', createdAt, creator: null, targetUrl: null };
  return { number, title: '', headSha: '', baseRef: 'main', changedFiles: 1, status, ...parts };
}

function crowd(count: number, parts: Partial<OpenPullRequest> = {}): readonly OpenPullRequest[] {
  return Array.from({ length: count }, (_, index) => pull(index + 1, parts));
}

function numbers(pulls: readonly OpenPullRequest[]): readonly number[] {
  return pulls.map(({ number }) => number);
}

describe('the order of a sweep', () => {
  test('no verdict before an old one, an old one before a new one, few files before many', () => {
    const pulls = [pull(4), pull(3), pull(1, { changedFiles: 6 }), pull(9, { status: null })];
    expect(numbers(orderRecheck(pulls, NOW))).toEqual([9, 3, 4, 1]);
  });

  test.each([
    ['each time it is started', 15, 110],
    ['once an hour', 60, 110],
    ['once an hour, and two groups are open', 60, 200],
    ['once a day', 24 * 60, 200],
  ])('all come to their turn where one group is judged %s', (_, minutes, count) => {
    const pulls = crowd(count);
    const seen = new Set<number>();
    for (let turn = 0; turn < 6; turn += 1) {
      const now = new Date(NOW.getTime() + turn * minutes * 60_000);
      numbers(firstGroup(orderRecheck(pulls, now))).map((number) => seen.add(number));
    }
    expect(seen.size).toBe(count);
  });
});

describe('a group that is judged side by side', () => {
  test.each([
    ['a hundred with one file each', crowd(101), 100],
    ['fewer with more files', crowd(60, { changedFiles: 3 }), 33],
    ['one that is large, alone', crowd(3, { changedFiles: 3000 }), 1],
    ['all of a few', crowd(3), 3],
    ['none', [], 0],
  ])('%s', (_, pulls, size) => {
    expect(firstGroup(pulls)).toHaveLength(size);
  });
});
