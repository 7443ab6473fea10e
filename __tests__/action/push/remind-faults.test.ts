import { expect, test } from '@jest/globals';
import { tryMatrix } from '../fault-matrix.ts';
import { remindScene } from '../fault-scenes.ts';

test('remind: each request fails in turn, in every way: the same verdict after retries, or `error`, and a second run repairs', async () => {
  const { verdicts, isFailed, cases, troubles } = await tryMatrix(remindScene);
  expect(verdicts).toEqual([]);
  expect(isFailed).toBe(true);
  expect(cases.length).toBeGreaterThan(70);
  expect(troubles).toEqual([]);
});
