/** The environment of shared-runtime.cjs: tests run in the worker's own realm, and nothing is set up for them. */
export default class SharedEnvironment {
  /** Not `globalThis`: what Jest puts here would stay for the test files that come. */
  global = {};

  getVmContext() {
    return null;
  }

  exportConditions() {
    return ['node'];
  }

  setup() {
    // Jest asks for a hundred, and an error is then several times as dear; many tests are about thousands of them.
    Error.stackTraceLimit = 10;
    return Promise.resolve();
  }

  teardown() {
    return Promise.resolve();
  }
}
