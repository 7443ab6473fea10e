import shared from './jest.config.js';

const { runtime: _, ...settings } = shared;

/** As jest.config.js, but each test file with modules of its own: slower, and what coverage and `--watch` need. */
export default {
  ...settings,
  testEnvironment: '<rootDir>/__tests__/runtime/plain-environment.mjs',
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.{ts,tsx}'],
  // Of what tests reach in this process; what runs as dist/ in a process of its own is not seen.
  coverageThreshold: { global: { lines: 95, branches: 90 } },
  coverageReporters: ['text-summary'],
};
