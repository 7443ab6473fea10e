// Git that tests start in this process takes nothing from the machine's own configuration.
Object.assign(process.env, {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
});

const swc = ({ tsx }) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      target: 'es2022',
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  },
];

export default {
  testEnvironment: '<rootDir>/__tests__/plain-environment.mjs',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts', '<rootDir>/packages/*/__tests__/**/*.test.ts'],
  // Built while tests may run; nothing in them is imported.
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': swc({ tsx: false }), '^.+\\.tsx$': swc({ tsx: true }) },
  setupFiles: ['<rootDir>/__tests__/prompt-timers.mjs'],
  reporters: ['default', '<rootDir>/__tests__/test-reporter.mjs'],
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.{ts,tsx}'],
  // Of what tests reach in this process; what runs as dist/ in a process of its own is not seen.
  coverageThreshold: { global: { lines: 95, branches: 90 } },
  coverageReporters: ['text-summary'],
  // One more than a runner has cores: half of the time tests wait for processes and timers.
  maxWorkers: 3,
  // A bound for what hangs, not a measure: a busy machine must not fail a test.
  testTimeout: 300_000,
};
