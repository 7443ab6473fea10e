import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import transformers from '@swc/jest';
import { swcOptions } from './swc-options.mjs';

const GLOBALS = new URL('./test-globals.mjs', import.meta.url).href;

const [ts, tsx] = [false, true].map((isTsx) => transformers.createTransformer(swcOptions(isTsx)));

/** Each test file has the functions of its own run. JSON may be imported as packages for bundlers do it. */
export async function resolve(name, context, next) {
  if (name === '@jest/globals') {
    return { url: `${GLOBALS}?${context.parentURL}`, shortCircuit: true };
  }
  const found = await next(name, context);
  return found.url.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found;
}

/** TypeScript as the tests are compiled; everything else as Node does it. */
export async function load(url, context, next) {
  if (!/^file:.*\.tsx?$/.test(url)) {
    return next(url, context);
  }
  const path = fileURLToPath(url);
  const { code } = await (path.endsWith('x') ? tsx : ts).processAsync(await readFile(path, 'utf8'), path, {});
  return { format: 'module', source: code, shortCircuit: true };
}
