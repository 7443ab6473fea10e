import { rename, rm } from 'node:fs/promises';
import { BUILD, DIST, writeBundles } from './bundle.ts';

// Bundled aside and put in place at once, so that a failed build leaves the old bundle.
const fresh = `${BUILD}/dist`;
await rm(fresh, { recursive: true, force: true });
await writeBundles(fresh);
await rm(DIST, { recursive: true, force: true });
await rename(fresh, DIST);
