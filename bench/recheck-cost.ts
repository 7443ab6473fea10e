import { scheduleEvent } from '../playground/workflow-event.ts';
import { createBenchWorld, openEdit } from './bench-world.ts';
import { measureRuns } from './measured-run.ts';
import { renderTable, within } from './table.ts';

const SIZES = [10, 100, 500];

async function measureSize(size: number): Promise<readonly (string | number)[]> {
  const { world, repository } = createBenchWorld(size);
  for (let index = 0; index < size; index += 1) {
    openEdit(repository, [1001 + index], index);
  }
  const event = () => scheduleEvent(repository);
  const [first, again] = await measureRuns(world, [event, event]);
  if (first === undefined || again === undefined || again.problems.length > 0) {
    throw new Error(`The re-check of ${size} pull requests could not be measured: ${again?.problems.join('; ')}`);
  }
  const requests = again.reads + again.writes;
  return [
    size,
    first.reads,
    first.writes,
    size === 100 ? within(requests, 40) : requests,
    again.depth,
    again.peakMemory,
  ];
}

/** What a re-check costs, by the number of open pull requests: the first one, and one that changes nothing. */
export async function measureRechecks(): Promise<string> {
  const rows: (readonly (string | number)[])[] = [];
  for (const size of SIZES) {
    rows.push(await measureSize(size));
  }
  return renderTable(
    [
      'open pull requests',
      'first: reads',
      'first: writes',
      'again: requests',
      'again: round trips',
      'again: peak memory (MiB)',
    ],
    rows,
  );
}
