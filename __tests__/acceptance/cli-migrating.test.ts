import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CALENDAR, vepPath, vepText } from '../cli/vep-texts.ts';
import { type ScratchRepository, scratchFolder, scratchRepository, useRepository } from '../git/scratch-repository.ts';
import { runCommandLine } from './cli-run.ts';

let calendar: ScratchRepository;
let repository: ScratchRepository;

beforeEach(() => {
  calendar = scratchRepository();
  calendar.commit(CALENDAR);
  repository = scratchRepository();
});

afterEach(() => {
  calendar.remove();
  repository.remove();
});

const OPTIONS = ['--today', '2026-12-01', '--calendar'];
const migrate = (...args: readonly string[]) =>
  runCommandLine(repository.directory, ['migrate', ...OPTIONS, calendar.directory, ...args]);
const read = (path: string) => readFileSync(join(repository.directory, path), 'utf8');
const exists = (path: string) => existsSync(join(repository.directory, path));
const legacy = (number: number, rest = '') => `# VEP #${number}: Old\n\nFeature gate: OldGate\n\n${rest}`;

describe('what was named before the freeze is no late commitment, wherever the text names it', () => {
  test.each([
    ['- Ship target version: v1.10', true],
    ['## Graduation Requirements\n\n### GA (v1.10)', true],
    ['## Feature lifecycle Phases\n\n### GA\nPlanned for v1.10.', true],
    ['### Target releases\n\n| GA | v1.10 |', true],
    ['Nothing is planned.', false],
  ])('%j', async (targets, isNamed) => {
    repository.commit({ [vepPath(5)]: legacy(5, 'Nothing.\n') }, { date: '2026-05-01T12:00:00Z' });
    repository.commit({ [vepPath(5)]: legacy(5, `${targets}\n`) }, { date: '2026-06-01T12:00:00Z' });
    repository.git('switch', '-qc', 'work');
    const day = ['--today', '2026-09-15', '--calendar', calendar.directory];
    await runCommandLine(repository.directory, ['migrate', 'veps', ...day]);
    if (!isNamed) {
      const staged = read(vepPath(5)).replace('stage: TBD', 'stage: ga');
      const plain = staged.replace('milestone: {}', 'milestone: {ga: "v1.10"}');
      repository.write(vepPath(5), plain.replace('status: provisional', 'status: implementable'));
    }
    repository.commit({});
    const { stdout } = await runCommandLine(repository.directory, [
      'check',
      '--format',
      'json',
      '--base',
      'main',
      ...day,
    ]);
    const findings: readonly { readonly rule: string }[] = JSON.parse(stdout).documents[0].findings;
    expect(findings.some(({ rule }) => rule === 'freeze')).toBe(!isNamed);
  });
});

describe('two documents that claim one number stay, and the others go on', () => {
  test.each([
    ['two files', 'veps/sig-a/decouple.md', 'veps/sig-a/106-decouple.md'],
    ['a folder and a file', 'veps/sig-a/decouple/decouple.md', 'veps/sig-a/decouple.md'],
    ['a file and a folder that is right', 'veps/sig-a/c2.md', 'veps/sig-b/0106-c/vep.md'],
    ['a file and another folder', 'veps/sig-a/c2.md', 'veps/sig-b/106_c/proposal.md'],
  ])('%s', async (_what, first, second) => {
    repository.commit({ [first]: legacy(106), [second]: legacy(106), 'veps/sig-a/other.md': legacy(7) });
    const dry = await migrate('--dry-run', 'veps');
    expect(dry.stdout).toContain(`  check by hand: vep-number. \`${second}\` has the number 106 too.`);
    const { exitCode, stdout } = await migrate('veps');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('veps/sig-a/7-other/vep.md (was veps/sig-a/other.md)');
    expect([first, second, 'veps/sig-a/7-other/vep.md'].map(exists)).toEqual([true, true, true]);
  });
});

test('what git refuses for one document hides nothing about the others', async () => {
  repository.commit({ 'veps/sig-a/old.md': legacy(5), 'veps/sig-a/8-new/vep.md': legacy(8) });
  repository.write('.git/index.lock', '');
  const { exitCode, stdout, stderr } = await migrate('veps');
  expect(exitCode).toBe(2);
  expect(stdout).toContain('  not migrated: path. It could not be moved to or written at `veps/sig-a/5-old/vep.md`: ');
  expect(stdout).toContain('1 document migrated');
  expect(stderr).toContain('error: git: ');
  expect(read('veps/sig-a/8-new/vep.md')).toMatch(/^---\n/);
  expect(exists('veps/sig-a/old.md')).toBe(true);
});

test.each([
  ['arm64-boot.md', '# Boot', null],
  ['64bit-boot.md', '# VEP 109: Boot', '109-64bit-boot'],
  ['107-some-thing.md', '# Boot', '107-some-thing'],
  ['vep_7-foo.md', '# Boot', '7-foo'],
])('the number of a folder is one that stands for itself: %s', async (name, heading, folder) => {
  repository.commit({ [`veps/sig-a/${name}`]: heading });
  const { stdout } = await migrate('veps');
  expect(stdout).toContain(folder === null ? 'Its number is not known' : `veps/sig-a/${folder}/vep.md (was `);
});

describe('a document that only a person can go on with is not touched', () => {
  test.each([
    ['blank lines above its front matter', `\n${vepText()}`, 'is above the front matter, which starts on line 2'],
    ['blank lines above some other front matter', '\n---\ntitle: A\n---\n', 'begins a front matter is not clear'],
    ['a second byte order mark', `\uFEFF\uFEFF${vepText()}`, 'It contains a byte order mark'],
    ['a rule at its beginning', '---\n\n# VEP 5: Foo\n\n---\n', 'front matter'],
    ['more than a document may have', 'x'.repeat(1024 * 1024 + 1), 'larger than 1024 KiB'],
  ])('%s', async (_what, text, reason) => {
    repository.commit({ [vepPath(5)]: text });
    const { exitCode, stdout } = await migrate('veps');
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(new RegExp(`^${vepPath(5)}\n  not migrated: text\\. .*${reason}`));
    expect(read(vepPath(5))).toBe(text);
  });

  test('two main documents in one folder', async () => {
    const files = { 'veps/sig-a/50-foo/proposal.md': legacy(50), 'veps/sig-a/50-foo/appendix.md': 'More.' };
    repository.commit(files);
    const { exitCode, stdout } = await migrate('veps');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('0 documents migrated');
    expect(Object.keys(files).map(read)).toEqual(Object.values(files));
  });
});

test.each(['my-feature', '61_Foo'])('a folder that is misnamed is listed: %s', async (folder) => {
  repository.commit({ [`veps/sig-a/${folder}/vep.md`]: legacy(61) });
  expect((await migrate('veps')).stdout).toContain(`  check by hand: path. The folder \`${folder}\` is not named`);
});

describe('links that a move breaks are listed, in the document and in others', () => {
  const links = [
    '[a](a.png "A title") ![b](<images/b.png>) <img src="c.png"> [up](../README.md) [sib](other.md#part)',
    '[d]: d.png',
    '`[code](x.png)` [web](https://example.org) [place](#here) [root](/x)',
    '```\n[code](y.png)\n```',
  ].join('\n\n');

  test('a file that goes a folder deeper', async () => {
    repository.commit({
      'veps/sig-a/link.md': legacy(610, links),
      'veps/sig-a/9-o/vep.md': legacy(9, '[it](../link.md) [this](vep.md)'),
    });
    const { stdout } = await migrate('veps');
    const listed = [...stdout.matchAll(/by hand: text\. `?(The document|[^`]+)`? links to `(\S+)`, which/g)];
    expect(listed.map(([, where, link]) => `${where} ${link}`)).toEqual([
      'veps/sig-a/9-o/vep.md ../link.md',
      'The document a.png',
      'The document images/b.png',
      'The document ../README.md',
      'The document other.md#part',
      'The document d.png',
      'The document c.png',
    ]);
  });

  test('a folder that keeps its depth, with what lies in it', async () => {
    repository.commit({ 'veps/sig-a/foo/p.md': legacy(5, '[a](a.png) [b](../x.png)'), 'veps/sig-a/foo/a.png': '' });
    expect((await migrate('veps')).stdout).not.toContain('links to');
  });

  test('a folder that comes up a level', async () => {
    repository.commit({ 'veps/sig-a/foo/bar/p.md': legacy(5, '[a](a.png) [b](../x.png)') });
    expect((await migrate('veps')).stdout).toContain('The document links to `../x.png`, which the move breaks.');
  });
});

test('the diff of a move is one that git applies', async () => {
  repository.commit({ 'veps/sig-a/old.md': legacy(5) });
  const { stdout } = await migrate('--dry-run', 'veps');
  const patch = stdout.slice(0, stdout.indexOf('veps/sig-a/5-old/vep.md (was'));
  execFileSync('git', ['apply', '-'], { cwd: repository.directory, input: patch });
  expect(exists('veps/sig-a/old.md')).toBe(false);
  expect(read('veps/sig-a/5-old/vep.md')).toMatch(/^---\n/);
});

describe('called from elsewhere with a whole path, as an editor does', () => {
  test.each([
    ['migrate', 'left alone: It already has front matter.'],
    ['check', 'No problems in 1 document'],
    ['fix', ''],
  ])('%s finds the checkout that the path lies in', async (command, expected) => {
    repository.commit({ [vepPath(1)]: vepText() });
    const elsewhere = useRepository(scratchFolder());
    const path = join(repository.directory, vepPath(1));
    const { stdout, stderr } = await runCommandLine(elsewhere.directory, [command, path]);
    expect(stdout).toContain(expected);
    expect(stderr).not.toMatch(/outside|no VEP document/);
    elsewhere.remove();
  });
});
