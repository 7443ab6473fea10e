import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { times } from '../thorough.ts';
import { historyArbitrary } from './histories/history-step.ts';
import { walkHistory } from './histories/walk.ts';

/** CI takes the same ones each time; `THOROUGH=10` takes more, and another `HISTORY_SEED` other ones. */
const STEPS = times(200);
const SEED = Number(process.env.HISTORY_SEED ?? 282);

/** Of the up to forty steps of a history, those that are possible when they come: as many as there are on average. */
const STEPS_A_HISTORY = 12;

test(`in ${STEPS} steps of random histories every verdict is the one of the specification`, async () => {
  let taken = 0;
  const history = fc.asyncProperty(historyArbitrary(40), async (steps) => {
    taken += (await walkHistory(steps)).length;
  });
  // How many steps are possible only their history tells: the steps that are missing come from the next seed.
  for (let seed = SEED; taken < STEPS; seed += 1) {
    await fc.assert(history, { seed, numRuns: Math.ceil((STEPS - taken) / STEPS_A_HISTORY) });
  }
  expect(taken).toBeGreaterThanOrEqual(STEPS);
}, 900_000);
