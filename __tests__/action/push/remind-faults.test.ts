import { expect, jest, test } from '@jest/globals';
import { tryMatrix } from '../fault-matrix.ts';
import { remindScene } from '../fault-scenes.ts';

jest.setTimeout(600_000);

test('remind: each request fails in turn, in every way: the same verdict after retries, or `error`, and a second run repairs', async () => {
  const { verdicts, isFailed, cases, troubles } = await tryMatrix(remindScene);
  expect(verdicts).toEqual([]);
  expect(isFailed).toBe(true);
  expect(cases.length).toBeGreaterThan(100);
  expect(troubles).toEqual([]);
});
