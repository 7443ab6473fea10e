// In place of `@jest/globals`: what a test file tells the run that loads it.
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } =
  globalThis[Symbol.for('globals of the test file')];
