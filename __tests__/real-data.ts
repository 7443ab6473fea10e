import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Copies of kubevirt/enhancements and kubevirt/sig-release, beside the project. Nothing needs them. */
export const REAL_DATA = fileURLToPath(new URL('../../shared/data', import.meta.url));

/** Tests of the real data are skipped without it; which ones those are is fixed in `test-reporter.mjs`. */
export const HAS_REAL_DATA = existsSync(REAL_DATA);
