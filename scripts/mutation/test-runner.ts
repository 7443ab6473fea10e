/**
 * Stryker's own runner for Jest loads every test file again for every mutant: half a minute each. The tests of the
 * core keep nothing between them, so that this one loads them once, by Node itself, and per mutant runs only those
 * that reach it, quickest first, up to the first that fails.
 */
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fastCheck from 'fast-check';
import { type CollectedTest, takeTests } from './collect-tests.ts';

const TEST_FILES = '__tests__/{domain,rules,judge,parse,render}/**/*.test.ts';

/** The board's page is JSX, which Node does not load by itself, and no rule is tested by it. */
const LEFT_OUT_FILES = ['__tests__/render/untrusted-*.test.ts', '__tests__/render/board/**'];

/** Tests of speed and of size: a mutant that only they reach is not worth their seconds, and a busy machine fails them. */
const LEFT_OUT_NAMES = /linear time|in one long line|megabyte|too long for a comment|so many unknown keys/;

/** The same random documents for every mutant, and in every run. */
const SEED = 20_261_128;

interface InstrumenterContext {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}

interface MutantRun {
  readonly activeMutant: { readonly id: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
}

interface LoadedTest extends CollectedTest {
  readonly id: string;
  readonly fileName: string;
  milliseconds: number;
}

interface Outcome {
  readonly failure: string | null;
}

const globals: { __stryker__?: InstrumenterContext } = globalThis as object;
globals.__stryker__ ??= {};
const context = globals.__stryker__;

/** Forgets the one answer that the sources keep between calls: it may come from the mutant before. */
let forgetLastPath: () => unknown = () => undefined;

async function loadTests(): Promise<readonly LoadedTest[]> {
  const globalsUrl = new URL('./collect-tests.ts', import.meta.url).href;
  registerHooks({
    resolve: (name, place, next) =>
      name === '@jest/globals' ? { url: globalsUrl, shortCircuit: true } : next(name, place),
  });
  const load = (path: string) => import(pathToFileURL(join(process.cwd(), path)).href);
  fastCheck.configureGlobal({ seed: SEED });
  const { parseVepPath } = await load('src/domain/vep/vep-path.ts');
  forgetLastPath = () => parseVepPath('', '');
  const tests: LoadedTest[] = [];
  for (const file of globSync(TEST_FILES, { exclude: LEFT_OUT_FILES }).sort()) {
    await load(file);
    const fileName = join(process.cwd(), file);
    const kept = takeTests().filter(({ name }) => !LEFT_OUT_NAMES.test(name));
    tests.push(...kept.map((test) => ({ ...test, id: `${file} ${test.name}`, fileName, milliseconds: 0 })));
  }
  return tests;
}

async function runTest(test: LoadedTest, activeMutant?: string): Promise<Outcome> {
  context.activeMutant = undefined;
  context.currentTestId = undefined;
  forgetLastPath();
  context.activeMutant = activeMutant;
  context.currentTestId = test.id;
  const start = performance.now();
  try {
    await test.run();
    return { failure: null };
  } catch (error) {
    return { failure: String(error) };
  } finally {
    test.milliseconds = performance.now() - start;
    context.currentTestId = undefined;
  }
}

/** What fails without the mutant as well says nothing about it: Stryker then tries again in a fresh process. */
async function expectPass(test: LoadedTest): Promise<void> {
  const { failure } = await runTest(test);
  if (failure !== null) {
    throw new Error(`${test.id} fails without a mutant, too: ${failure}`);
  }
}

class LoadedOnceRunner {
  private tests: readonly LoadedTest[] = [];

  /** A mutant is never active while the files load, so that none needs them loaded again. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.tests = await loadTests();
  }

  /** The status of a test is a number, as Stryker counts them: 0 passed, 1 failed. */
  async dryRun() {
    const tests: object[] = [];
    for (const test of this.tests) {
      const { failure } = await runTest(test);
      const { id, name, fileName, milliseconds } = test;
      const result = { id, name, fileName, timeSpentMs: milliseconds };
      tests.push(failure === null ? { ...result, status: 0 } : { ...result, status: 1, failureMessage: failure });
    }
    return { status: 'complete', tests, mutantCoverage: context.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRun) {
    const wanted = new Set(testFilter ?? this.tests.map(({ id }) => id));
    const tests = this.tests.filter(({ id }) => wanted.has(id)).sort((a, b) => a.milliseconds - b.milliseconds);
    context.hitCount = hitLimit === undefined ? undefined : 0;
    context.hitLimit = hitLimit;
    for (const test of tests) {
      const { failure } = await runTest(test, activeMutant.id);
      if (context.hitCount !== undefined && context.hitCount > (hitLimit ?? 0)) {
        return { status: 'timeout', reason: 'Hit limit reached' };
      }
      if (failure !== null) {
        await expectPass(test);
        return { status: 'killed', killedBy: [test.id], failureMessage: failure, nrOfTests: tests.length };
      }
    }
    return { status: 'survived', nrOfTests: tests.length };
  }
}

const factory = Object.assign(() => new LoadedOnceRunner(), { inject: [] });

export const strykerPlugins = [{ kind: 'TestRunner', name: 'loaded-once', factory }];
