import { pullRequestEvent } from '../playground/workflow-event.ts';
import { createBenchWorld, openEdit } from './bench-world.ts';
import { type Cost, measureRuns } from './measured-run.ts';
import { renderTable, within } from './table.ts';

const SIZES = [1, 10, 100, 300];

/** Long against the time that the embedded GitHub computes. */
const LATENCY = 500;

/**
 * The bounds of [action §5](../docs/specification/action.md#5-cost), where they name this size; a cell without a bound
 * shows the number alone.
 */
function cells(size: number, first: Cost, again: Cost): readonly (string | number)[] {
  const depth = size <= 100 ? within(first.depth, 6) : first.depth;
  const requests = again.reads + again.writes;
  return [
    size,
    size === 100 ? within(first.reads, 24) : first.reads,
    size === 100 ? within(first.writes, 4) : first.writes,
    depth,
    size === 1 ? within(requests, 8) : requests,
    size === 300 ? within(first.peakMemory, 200) : first.peakMemory,
    first.verdict,
  ];
}

async function measureSize(size: number): Promise<readonly (string | number)[]> {
  const { world, repository } = createBenchWorld(size);
  const numbers = Array.from({ length: size }, (_, index) => 1001 + index);
  const pull = openEdit(repository, numbers);
  const event = () => pullRequestEvent(pull);
  const [first, again] = await measureRuns(world, [event, event], LATENCY);
  if (first === undefined || again === undefined || first.problems.length > 0) {
    throw new Error(`The check of ${size} documents could not be measured: ${first?.problems.join('; ')}`);
  }
  return cells(size, first, again);
}

/** What a check costs, by the number of changed documents. */
export async function measureChecks(): Promise<string> {
  const rows: (readonly (string | number)[])[] = [];
  for (const size of SIZES) {
    rows.push(await measureSize(size));
  }
  return renderTable(
    ['documents', 'reads', 'writes', 'round trips', 'requests when nothing changed', 'peak memory (MiB)', 'verdict'],
    rows,
  );
}
