import { writeFileSync } from 'node:fs';

// Loaded with `node --import` into a measured process: leaves its largest resident set, in KiB.
const file = process.env.BENCH_PEAK_MEMORY;
process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
