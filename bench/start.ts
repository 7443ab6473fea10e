import { measureChecks } from './check-cost.ts';
import { measureCommandLine } from './command-line-speed.ts';
import { writePerformancePage } from './performance-page.ts';
import { measureRechecks } from './recheck-cost.ts';
import { measureStartUp } from './start-up.ts';

/** `npm run bench -- check` measures one part; `--write` keeps the tables in docs/performance.md. */
const PARTS = {
  'start-up': { title: 'Start-up', measure: measureStartUp },
  check: { title: 'A check', measure: measureChecks },
  recheck: { title: 'A re-check', measure: measureRechecks },
  'command-line': { title: 'The command line', measure: measureCommandLine },
};

const words = process.argv.slice(2);
const names = Object.keys(PARTS).filter((name) => words.includes(name));
const chosen = Object.entries(PARTS).filter(([name]) => names.length === 0 || names.includes(name));

for (const [name, { title, measure }] of chosen) {
  const table = await measure();
  console.log(`\n## ${title}\n\n${table}`);
  if (words.includes('--write')) {
    await writePerformancePage(name, table);
  }
}
