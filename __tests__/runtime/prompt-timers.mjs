// GraphQL's library compares classes by name otherwise, for each value of each answer.
process.env.NODE_ENV = 'production';

// Octokit's queue yields by some fourteen timers of zero milliseconds a request, and Node makes a millisecond of each.
// Here such a timer does not wait; one that is to wait does.
const { setTimeout: wait, clearTimeout: stop } = globalThis;

function waitOnlyIfAsked(act, milliseconds = 0, ...values) {
  return milliseconds > 0 ? wait(act, milliseconds, ...values) : setImmediate(act, ...values);
}

function stopEither(timer) {
  stop(timer);
  clearImmediate(timer);
}

Object.assign(globalThis, { setTimeout: Object.assign(waitOnlyIfAsked, wait), clearTimeout: stopEither });
