import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CALENDAR } from '../cli/vep-texts.ts';
import {
  gitIn,
  type ScratchRepository,
  scratchFolder,
  scratchRepository,
  useRepository,
} from '../git/scratch-repository.ts';
import { IS_THOROUGH } from '../thorough.ts';
import { documentText, TRACKED } from '../vep-document.ts';
import { runBundle } from './cli-run.ts';

// As they ship, for this is what a person has: a process, a folder, and whatever is in it.

const SCRIPT = '<script>alert(1)</script> \u202E\u{1F600} @everyone';
const MANY = Array.from({ length: 300 }, (_, index) => `"@reviewer${index}"`).join(', ');
const path = (number: number) => `veps/sig-compute/${number}-foo/vep.md`;
const own = (number: number, fields: Readonly<Record<string, string>>) =>
  documentText({ ...TRACKED, 'vep-number': String(number), ...fields });

const FILES = {
  [path(1)]: own(1, { title: JSON.stringify(SCRIPT) }),
  [path(2)]: own(2, { title: 'x'.repeat(10_000), reviewers: `[${MANY}]` }),
  [path(3)]: own(3, { milestone: '{alpha: "v99.0"}' }),
  [path(4)]: '---\ntitle: [\n---\n',
  'veps/sig-network/1-twin/vep.md': own(1, { title: 'Twin', status: 'provisional' }),
};

let calendar: ScratchRepository;
let repository: ScratchRepository;

beforeAll(() => {
  calendar = useRepository(scratchFolder());
  for (const [place, text] of Object.entries(CALENDAR)) {
    calendar.write(place, text);
  }
  repository = scratchRepository();
  repository.commit(FILES);
});

afterAll(() => {
  calendar.remove();
  repository.remove();
});

function run(args: readonly string[], { directory = repository.directory, dates = calendar.directory } = {}) {
  return runBundle(directory, [...args, '--calendar', dates, '--today', '2026-10-05']);
}

async function boardOf(places: { readonly directory?: string; readonly dates?: string } = {}) {
  const { exitCode, stdout } = await run(['board', '--format', 'json'], places);
  expect(exitCode).toBe(0);
  return JSON.parse(stdout);
}

test('whatever a document says, it is listed, and its text stays text', async () => {
  const { exitCode, stdout } = await run(['list']);
  expect(exitCode).toBe(0);
  expect(stdout.match(/^\d+/gm)).toEqual(['1', '1', '2', '3', '4']);
  expect(stdout).toContain('unreadable');
  expect(stdout).not.toContain('\u202E');
  const { veps, releases } = await boardOf();
  expect(veps.map(({ number, form }: Readonly<Record<string, unknown>>) => `${number} ${form}`)).toContain(
    '4 unreadable',
  );
  expect(veps[2].reviewers).toHaveLength(300);
  expect(releases.at(-1)).toMatchObject({ release: 'v99.0', phase: null, vepFreeze: null, committed: [3] });

  const site = join(scratchFolder(), 'site');
  expect(await run(['board', '--out', site])).toMatchObject({ exitCode: 0 });
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  expect(page).not.toContain('<script>alert');
  expect(page).toContain('&lt;script>alert');
  expect(page).not.toContain('x'.repeat(500));
  expect(page).toContain('reviewer0');
});

test('of two documents with one number each is shown', async () => {
  const { stdout } = await run(['list', '1']);
  expect(stdout.match(/^VEP 1: /gm)).toHaveLength(2);
  const announced = await run(['board', '--format', 'announcement', '--release', 'v1.11']);
  const [approved = '', asked = ''] = announced.stdout.split('## Asked for, and not in');
  expect(approved).not.toContain('Twin');
  expect(asked).toContain('Twin');
});

test('of a calendar that cannot be read the phases are unknown, and the lists are there', async () => {
  const broken = useRepository(scratchFolder());
  broken.write('releases/v1.11/schedule.yaml', '- when: [\n');
  const { veps, releases, unknown } = await boardOf({ dates: broken.directory });
  expect(veps).toHaveLength(5);
  expect(releases.map(({ phase }: { readonly phase: unknown }) => phase)).toEqual([null, null]);
  expect(unknown.join('\n')).toContain('`v1.11`');
  broken.remove();
});

test('of a shallow clone the history is unknown', async () => {
  const clone = scratchFolder();
  repository.commit({ 'README.md': 'x' });
  gitIn(clone, ['clone', '--quiet', '--depth', '1', `file://${repository.directory}`, '.']);
  const { veps, unknown } = await boardOf({ directory: clone });
  expect(veps.map(({ history }: { readonly history: unknown }) => history)).toEqual([null, null, null, null, null]);
  expect(unknown.join('\n')).toContain('this clone is shallow');
  useRepository(clone).remove();
});

test('without proposals, or without their folder, it says so', async () => {
  const none = scratchRepository();
  none.commit({ 'veps/NNNN-vep-template/vep.md': documentText() });
  expect(await run(['list'], { directory: none.directory })).toMatchObject({ exitCode: 0, stdout: 'No VEP fits.\n' });
  expect(await run(['board', '--out', 'site'], { directory: none.directory })).toMatchObject({ exitCode: 0 });
  expect(readFileSync(join(none.directory, 'site/index.html'), 'utf8')).toContain('There are no proposals yet.');
  none.git('rm', '-rq', 'veps');
  none.commit({ 'README.md': 'x' });
  const empty = await run(['list'], { directory: none.directory });
  expect(empty).toMatchObject({ exitCode: 2, stdout: '' });
  expect(empty.stderr).toMatch(/^error: There is nothing in a folder `veps` of this commit\./);
  none.remove();
});

describe('a folder to write to', () => {
  test('that holds files of others keeps them, and what is missing is said', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    expect(await run(['board', '--out', folder])).toMatchObject({ exitCode: 0 });
    expect(readdirSync(folder)).toContain('mine.txt');
    writeFileSync(join(folder, '.vep-governance-site.json'), '{"files": []}\n');
    const { exitCode, stderr } = await run(['board', '--out', folder]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/was not written by this command/);
  });

  test('that a link of the checkout leads to is refused, and nothing is written through it', async () => {
    const elsewhere = scratchFolder();
    symlinkSync(elsewhere, join(repository.directory, 'linked'));
    const { exitCode, stderr } = await run(['board', '--out', 'linked']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('leads through a symbolic link');
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  // The superuser may write where a mode says that nobody may; below a file nobody can.
  test('that cannot be one is refused in one sentence', async () => {
    const file = join(scratchFolder(), 'file');
    writeFileSync(file, '');
    const { exitCode, stdout, stderr } = await run(['board', '--out', join(file, 'site')]);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: The folder `.*` cannot be written to \(\w+\)\. Choose another with `--out`\.\n$/);
  });
});

const PROPOSALS = IS_THOROUGH ? 5000 : 1000;

test(`${PROPOSALS} proposals`, async () => {
  const large = scratchRepository();
  large.commit(
    Object.fromEntries(Array.from({ length: PROPOSALS }, (_, index) => [path(index + 1), own(index + 1, {})])),
  );
  const { exitCode, stdout } = await run(['list', '999'], { directory: large.directory });
  expect([exitCode, stdout.split('\n')[0]]).toEqual([0, 'VEP 999: Foo bar']);
  large.remove();
});
