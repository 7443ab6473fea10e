import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CALENDAR, vepPath, vepText } from '../cli/vep-texts.ts';
import {
  gitIn,
  type ScratchRepository,
  scratchFolder,
  scratchRepository,
  useRepository,
} from '../git/scratch-repository.ts';
import { runCommandLine } from './cli-run.ts';

// A process costs more than most of what it is asked, so nothing is asked twice, and what can be is asked together.

const WORKFLOW = `on: pull_request_target
jobs:
  check:
    steps:
      - uses: someone/vep-governance@v1
        with:
          command: check
`;

const calendar = scratchRepository();
const origin = scratchRepository();
let work: ScratchRepository;

/** A branch of a clone, while others went on with the base branch: there is something to ask about each side. */
beforeAll(async () => {
  calendar.commit(CALENDAR);
  origin.commit({ [vepPath(1)]: vepText(), '.github/workflows/vep.yml': WORKFLOW, OWNERS: 'approvers:\n  - lead\n' });
  const clone = scratchFolder();
  gitIn(clone, ['clone', '-q', origin.directory, '.']);
  work = useRepository(clone);
  work.git('switch', '-qc', 'work');
  work.commit({ [vepPath(2)]: vepText({ 'vep-number': '2' }) });
  origin.commit({ [vepPath(3)]: vepText({ 'vep-number': '3' }) });
  work.git('fetch', '-q');
  work.write(vepPath(1), vepText({ title: 'Another title' }));
  // From now on there is a copy of the calendar.
  await runCommandLine(work.directory, ['check', '--calendar', `file://${calendar.directory}`]);
});

afterAll(() => {
  for (const { remove } of [calendar, origin, work]) {
    remove();
  }
});

/** What git was asked, a line for each of its processes. */
async function questions(args: readonly string[]): Promise<readonly string[]> {
  const trace = useRepository(scratchFolder());
  await runCommandLine(work.directory, args, { GIT_TRACE2_EVENT: trace.directory });
  const files = readdirSync(trace.directory).map((name) => readFileSync(join(trace.directory, name), 'utf8'));
  trace.remove();
  return files.map((text) => text.split('\n').find((line) => line.includes('"event":"start"')) ?? text).toSorted();
}

describe('the processes of git', () => {
  test.each([
    ['a check of one document', 6, ['check', vepPath(1)]],
    ['a check of the branch', 6, ['check']],
    ['a check of a commit', 5, ['check', '--head', 'work']],
    ['a check of everything', 4, ['check', '--all']],
    ['a list', 7, ['list']],
    ['a dry run of fix', 5, ['fix', '--dry-run']],
  ])('of %s are at most %i', async (_what, most, command) => {
    const args = command[0] === 'fix' ? command : [...command, '--calendar', `file://${calendar.directory}`];
    const asked = await questions(args);
    expect(asked.length === 0 || asked.length > most ? asked : []).toEqual([]);
  });
});
