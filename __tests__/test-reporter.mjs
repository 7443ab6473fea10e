import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/**
 * What tests need that may not be there, and how many of which file: either all that need it are skipped or none, and no
 * other test.
 */
const WITHOUT = {
  '../shared/data': {
    '__tests__/acceptance/cli-real-documents.test.ts': 42,
    '__tests__/action/check/real-repository.test.ts': 2,
    '__tests__/cli/board/migrated-history.test.ts': 8,
    '__tests__/cli/board/real-board.test.ts': 5,
    '__tests__/judge/real-documents.test.ts': 5,
    '__tests__/parse/document/real-documents.test.ts': 30,
  },
  Chromium: {
    '__tests__/render/board/page-in-chromium.test.ts': 25,
  },
};

const FULL_RUN =
  'All tests take about five minutes on two cores. A part of them: npm test -- __tests__/rules (a folder or a file).';

function isPart({ testPathPatterns, testNamePattern, findRelatedTests, onlyChanged }) {
  const hasPaths = (testPathPatterns?.patterns ?? []).length > 0;
  return hasPaths || Boolean(testNamePattern) || Boolean(findRelatedTests) || Boolean(onlyChanged);
}

/** Says before a whole run how long it takes, and fails a run in which other tests are skipped than must be. */
export default class TestReporter {
  #isPart;
  #error;

  constructor(config) {
    this.#isPart = isPart(config);
  }

  onRunStart() {
    if (!this.#isPart) {
      console.log(FULL_RUN);
    }
  }

  onRunComplete(_, { testResults }) {
    const skipped = testResults.flatMap(({ testFilePath, numPendingTests }) => {
      const path = relative(PROJECT, testFilePath).replaceAll('\\', '/');
      return numPendingTests > 0 ? [[path, numPendingTests]] : [];
    });
    const found = new Map(skipped);
    for (const [need, files] of Object.entries(WITHOUT)) {
      const own = Object.entries(files).filter(([path]) => found.has(path));
      for (const [path] of own) {
        console.log(`Skipped for want of ${need}: ${found.get(path)} tests of ${path}.`);
      }
      if (own.length === Object.keys(files).length && own.every(([path, count]) => found.get(path) === count)) {
        for (const [path] of own) {
          found.delete(path);
        }
      }
    }
    if (!this.#isPart && found.size > 0) {
      this.#error = new Error(`Other tests are skipped than must be: ${JSON.stringify(Object.fromEntries(found))}`);
    }
  }

  getLastError() {
    return this.#error;
  }
}
