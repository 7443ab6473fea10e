import { measureBoard } from './board-cost.ts';
import { measureBoardHistory } from './board-history.ts';
import { measureCheckAll } from './check-all.ts';
import { measureChecks } from './check-cost.ts';
import { measureCommentPages } from './comment-pages.ts';
import { measureFreezeDay } from './freeze-day.ts';
import { measureOneFile } from './one-file.ts';
import { writePerformancePage } from './performance-page.ts';
import { measureRechecks } from './recheck-cost.ts';
import { measureStartUp } from './start-up.ts';
import { isMissed } from './table.ts';

/**
 * `npm run bench -- check` measures one part; `--write` keeps the tables in docs/performance.md. It fails where a bound
 * is missed.
 */
const PARTS = {
  'start-up': { title: 'Start-up', measure: measureStartUp },
  check: { title: 'A check', measure: measureChecks },
  comments: { title: 'A long discussion', measure: measureCommentPages },
  recheck: { title: 'A re-check', measure: measureRechecks },
  'freeze-day': { title: 'The day of a freeze', measure: measureFreezeDay },
  'one-file': { title: 'One file on the command line', measure: measureOneFile },
  'check-all': { title: 'Every file on the command line', measure: measureCheckAll },
  board: { title: 'The board', measure: measureBoard },
  'board-history': { title: 'The board without a token', measure: measureBoardHistory },
};

const words = process.argv.slice(2);
const names = Object.keys(PARTS).filter((name) => words.includes(name));
const chosen = Object.entries(PARTS).filter(([name]) => names.length === 0 || names.includes(name));

for (const [name, { title, measure }] of chosen) {
  const table = await measure();
  console.log(`\n## ${title}\n\n${table}`);
  if (isMissed(table)) {
    process.exitCode = 1;
  }
  if (words.includes('--write')) {
    await writePerformancePage(name, table);
  }
}
