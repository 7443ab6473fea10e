import { expect, test } from '@jest/globals';
import { tryMatrix } from '../fault-matrix.ts';
import { recheckScene } from '../fault-scenes.ts';

test('recheck: each request fails in turn, in every way: the same verdict after retries, or `error`, and a second run repairs', async () => {
  const { verdicts, isFailed, cases, troubles } = await tryMatrix(recheckScene);
  expect(verdicts).toEqual(['failure']);
  expect(isFailed).toBe(false);
  expect(cases.length).toBeGreaterThan(70);
  expect(troubles).toEqual([]);
});
