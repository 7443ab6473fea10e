// Loaded with `node --import` before the bundle: waiting takes a hundredth of its time, and a request is given up
// after a tenth of its time, so that retries, spaced writes and hanging requests can be tried on the shipped program.
import { syncBuiltinESMExports } from 'node:module';
import timersPromises from 'node:timers/promises';

const WAITING = 100;
const GIVING_UP = 10;

const { setTimeout: realTimeout } = globalThis;
globalThis.setTimeout = Object.assign(
  (callback, delay, ...values) => realTimeout(callback, delay >= 1000 ? delay / WAITING : delay, ...values),
  realTimeout,
);

const { setTimeout: realWait } = timersPromises;
timersPromises.setTimeout = (delay, ...rest) => realWait(delay / WAITING, ...rest);
syncBuiltinESMExports();

const realSignal = AbortSignal.timeout.bind(AbortSignal);
AbortSignal.timeout = (delay) => realSignal(delay / GIVING_UP);
