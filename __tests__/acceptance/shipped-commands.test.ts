import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CALENDAR, vepPath, vepText } from '../cli/vep-texts.ts';
import { type ScratchRepository, scratchFolder, scratchRepository, useRepository } from '../git/scratch-repository.ts';
import { runBundle } from './cli-run.ts';

const calendar = useRepository(scratchFolder());
let repository: ScratchRepository;

beforeAll(() => {
  for (const [path, text] of Object.entries(CALENDAR)) {
    calendar.write(path, text);
  }
  repository = scratchRepository();
  repository.commit({ [vepPath(1)]: vepText(), 'veps/sig-a/old.md': '# VEP #5: Old\n\nFeature gate: OldGate\n' });
});

afterAll(() => {
  calendar.remove();
  repository.remove();
});

const run = (...args: readonly string[]) => runBundle(repository.directory, args);
const judge = (...args: readonly string[]) =>
  run('check', '--calendar', calendar.directory, '--today', '2026-12-01', ...args);
const read = (path: string) => readFileSync(join(repository.directory, path), 'utf8');

// The other tests of the commands run the same code in this process; `ON_DIST=1` runs all of them as they ship.
test('the shipped commands, one after the other', async () => {
  repository.write(vepPath(1), vepText({ milestone: '{alpha: 1.11}' }));
  const wrong = await judge();
  expect(wrong).toMatchObject({ exitCode: 1 });
  expect(wrong.stdout).toContain(`${vepPath(1)}:13:20: error: `);

  expect(await run('fix')).toMatchObject({ exitCode: 0 });
  expect(read(vepPath(1))).toContain('\nmilestone: {alpha: "v1.11"}\n');
  expect(await judge()).toMatchObject({ exitCode: 0 });

  const dates = ['--calendar', calendar.directory, '--today', '2026-12-01'];
  const begun = await run('new', '--number', '7', '--title', 'Fast', '--sig', 'sig-a', ...dates);
  expect(begun).toMatchObject({ exitCode: 0, stdout: `${join('veps', 'sig-a', '7-fast', 'vep.md')}\n` });
  expect(read('veps/sig-a/7-fast/vep.md')).toMatch(/\nvep-number: 7\b/);

  const migrated = await run('migrate', ...dates, 'veps/sig-a/old.md');
  expect(migrated.stdout).toContain('veps/sig-a/5-old/vep.md (was veps/sig-a/old.md)\n');
  expect(read('veps/sig-a/5-old/vep.md')).toMatch(/^---\n/);

  for (const format of ['json', 'sarif']) {
    expect(JSON.parse((await judge('--format', format)).stdout)).toEqual(expect.any(Object));
  }
  expect(await run('explain', 'milestone')).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^milestone/) });
  expect(await run('--help')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Usage: vep-governance') });
  expect(await run('chek')).toMatchObject({ exitCode: 2, stdout: '' });
});
