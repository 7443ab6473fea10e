import { addComment } from 'embedded-github/world/issue.ts';
import { pullRequestEvent } from '../playground/workflow-event.ts';
import { createBenchWorld, openEdit } from './bench-world.ts';
import { measureRuns } from './measured-run.ts';
import { renderTable, within } from './table.ts';

const COMMENTS = 1000;

/** Long against the time that the embedded GitHub computes. */
const LATENCY = 500;

/** What a long discussion costs: its comments are searched for ours, before and after writing. */
export async function measureCommentPages(): Promise<string> {
  const { world, repository } = createBenchWorld(1);
  const pull = openEdit(repository, [1001]);
  for (let count = 0; count < COMMENTS; count += 1) {
    addComment(pull, 'One sentence more.', { by: 'bob' });
  }
  const event = () => pullRequestEvent(pull);
  const [first, again] = await measureRuns(world, [event, event], LATENCY);
  if (first?.verdict !== 'success' || again?.verdict !== 'success') {
    throw new Error(`The check with ${COMMENTS} comments could not be measured: ${first?.problems.join('; ')}`);
  }
  return renderTable(
    ['comments', 'round trips of the first check', 'round trips when nothing changed'],
    [[COMMENTS, within(first.depth, 7), within(again.depth, 5)]],
  );
}
