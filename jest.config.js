import { swcOptions } from './__tests__/runtime/swc-options.mjs';

// Git that tests start in this process takes nothing from the machine's own configuration.
Object.assign(process.env, {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
});

const swc = (isTsx) => ['@swc/jest', swcOptions(isTsx)];

export default {
  runtime: '<rootDir>/__tests__/runtime/shared-runtime.cjs',
  testEnvironment: '<rootDir>/__tests__/runtime/shared-environment.mjs',
  injectGlobals: false,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts', '<rootDir>/packages/*/__tests__/**/*.test.ts'],
  // Built while tests may run; nothing in them is imported.
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
  setupFiles: ['<rootDir>/__tests__/runtime/prompt-timers.mjs'],
  reporters: ['default', '<rootDir>/__tests__/test-reporter.mjs'],
  // One more than a runner has cores: half of the time tests wait for processes and timers.
  maxWorkers: 3,
  // A bound for what hangs, not a measure: a busy machine must not fail a test.
  testTimeout: 300_000,
};
