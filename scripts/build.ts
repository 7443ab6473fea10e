import { rm } from 'node:fs/promises';
import { DIST, writeBundles } from './bundle.ts';

await rm(DIST, { recursive: true, force: true });
const missing = await writeBundles(DIST);
for (const entry of missing) {
  console.error(`${entry} does not exist: there is nothing to bundle for it.`);
}
process.exitCode = missing.length === 0 ? 0 : 1;
