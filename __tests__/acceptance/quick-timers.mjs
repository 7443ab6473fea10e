// Loaded with `node --import` before the bundle: waiting takes a hundredth of its time, so that retries and spaced
// writes can be tried on the shipped program. With `?hang`, for requests that hang, one is given up after a tenth of its
// time; without it, no busy machine makes a request fail that merely takes long.
import { syncBuiltinESMExports } from 'node:module';
import timersPromises from 'node:timers/promises';

const WAITING = 100;
const GIVING_UP = new URL(import.meta.url).search === '?hang' ? 10 : 1;

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
