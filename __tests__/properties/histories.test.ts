import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { historyArbitrary } from './histories/history-step.ts';
import { walkHistory } from './histories/walk.ts';

/** CI takes a part, the same each time; `HISTORY_STEPS=5000` takes all, and another `HISTORY_SEED` other ones. */
const STEPS = Number(process.env.HISTORY_STEPS ?? 1000);
const SEED = Number(process.env.HISTORY_SEED ?? 282);

/** Of the up to forty steps of a history, those that are possible when they come: fewer than there are on average. */
const STEPS_A_HISTORY = 11;

// Octokit's queue yields by some fourteen timers of zero milliseconds a request, and Node makes a millisecond of each.
const { setTimeout: wait } = globalThis;
const waitOnlyIfAsked = (act: () => void, milliseconds = 0) =>
  milliseconds === 0 ? setImmediate(act) : wait(act, milliseconds);
Object.assign(globalThis, { setTimeout: Object.assign(waitOnlyIfAsked, wait) });

test(`in ${STEPS} steps of random histories every verdict is the one of the specification`, async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(historyArbitrary(40), async (history) => {
      taken += (await walkHistory(history)).length;
    }),
    { seed: SEED, numRuns: Math.ceil(STEPS / STEPS_A_HISTORY) },
  );
  expect(taken).toBeGreaterThanOrEqual(STEPS);
}, 900_000);
