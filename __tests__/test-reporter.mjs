import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** How many tests of which file read the real data: either all of them are skipped or none, and no other test. */
const WITHOUT_REAL_DATA = {
  '__tests__/acceptance/cli-real-documents.test.ts': 42,
  '__tests__/action/check/real-repository.test.ts': 2,
  '__tests__/judge/real-documents.test.ts': 5,
  '__tests__/parse/document/real-documents.test.ts': 30,
};

const FULL_RUN =
  'All tests take a few minutes on two quiet cores. A part of them: npm test -- __tests__/rules (a folder or a file).';

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
    const found = Object.fromEntries(skipped.sort());
    for (const [path, count] of skipped) {
      console.log(`Skipped for want of ../shared/data: ${count} tests of ${path}.`);
    }
    if (!this.#isPart && skipped.length > 0 && JSON.stringify(found) !== JSON.stringify(WITHOUT_REAL_DATA)) {
      this.#error = new Error(`Other tests are skipped than those of the real data: ${JSON.stringify(found)}`);
    }
  }

  getLastError() {
    return this.#error;
  }
}
