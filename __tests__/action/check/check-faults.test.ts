import { expect, test } from '@jest/globals';
import { tryMatrix } from '../fault-matrix.ts';
import { checkScene } from '../fault-scenes.ts';

test('check: each request fails in turn, in every way: the same verdict after retries, or `error`, and a second run repairs', async () => {
  const { verdicts, isFailed, cases, troubles } = await tryMatrix(checkScene);
  expect(verdicts).toEqual(['failure']);
  expect(isFailed).toBe(false);
  expect(cases.length).toBeGreaterThan(70);
  expect(troubles).toEqual([]);
});
