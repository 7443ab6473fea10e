import { rename, rm } from 'node:fs/promises';
import { BUILD, DIST, writeBundles } from './bundle.ts';

// Bundled aside and put in place at once, so that a failed build leaves the old bundle.
const fresh = `${BUILD}/dist`;
await rm(fresh, { recursive: true, force: true });
const missing = await writeBundles(fresh);
await rm(DIST, { recursive: true, force: true });
await rename(fresh, DIST);
for (const entry of missing) {
  console.error(`${entry} does not exist: there is nothing to bundle for it.`);
}
