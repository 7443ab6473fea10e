const { register } = require('node:module');
const { fileURLToPath, pathToFileURL } = require('node:url');

register('./module-hooks.mjs', pathToFileURL(__filename));

/** Where the source map of a file is, which is asked only when a test fails. */
class SourceMaps extends Map {
  constructor(transformer) {
    super();
    this.transformer = transformer;
  }

  get(name) {
    const path = name.startsWith('file:') ? fileURLToPath(name) : name;
    return /\.tsx?$/.test(path)
      ? this.transformer.transform(path, { supportsStaticESM: true }).sourceMapPath
      : undefined;
  }
}

/**
 * In place of Jest's runtime, which loads every module again for each test file and so spends half of the time on that:
 * here Node loads a module once in each worker. What a module keeps is therefore kept between test files.
 */
class SharedRuntime {
  constructor(...values) {
    const [, , , transformer, , , , { collectCoverage, watch, watchAll }] = values;
    if (collectCoverage || watch || watchAll) {
      throw new Error('This needs modules that are loaded again: add `--config jest.isolated.config.js`.');
    }
    this.sourceMaps = new SourceMaps(transformer);
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  unstable_importModule(path) {
    return import(pathToFileURL(path).href);
  }

  requireModule(path) {
    return require(path);
  }

  /** Loads the framework, each time without what the test file before has told it. */
  requireInternalModule(path) {
    globalThis[Symbol.for('EVENT_HANDLERS')] = undefined;
    delete require.cache[path];
    return require(path);
  }

  setGlobalsForRuntime(globals) {
    globalThis[Symbol.for('globals of the test file')] = globals;
  }

  getSourceMaps() {
    return this.sourceMaps;
  }

  getAllCoverageInfoCopy() {
    return undefined;
  }

  enterTestCode() {
    // Nothing is mocked.
  }

  leaveTestCode() {
    // Nothing is mocked.
  }

  teardown() {
    // The modules stay.
  }
}

module.exports = { __esModule: true, default: SharedRuntime };
