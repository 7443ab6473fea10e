import { readFileSync, writeFileSync } from 'node:fs';

// Loaded with `node --import` into a measured process: leaves its largest resident set, in KiB. What `resourceUsage` says
// begins with the memory of the process that started it.
const file = process.env.BENCH_PEAK_MEMORY;
process.on('exit', () => {
  const [, peak] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  writeFileSync(file, peak);
});
