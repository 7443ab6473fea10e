import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  gitIn,
  type ScratchRepository,
  scratchFolder,
  scratchRepository,
  useRepository,
} from '../../git/scratch-repository.ts';
import { TRACKED } from '../../vep-document.ts';
import { type RecordedRun, recordRun } from '../recorded-run.ts';
import { CALENDAR, vepPath, vepText } from '../vep-texts.ts';

let calendar: ScratchRepository;
let repository: ScratchRepository;

beforeEach(() => {
  calendar = scratchRepository();
  calendar.commit(CALENDAR);
  repository = scratchRepository();
  repository.commit({ [vepPath(1)]: vepText() });
});

afterEach(() => {
  calendar.remove();
  repository.remove();
});

/** In the repository, with the calendar. */
function check(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<RecordedRun> {
  const { directory } = repository;
  return recordRun(['check', '--calendar', calendar.directory, ...args], { directory, environment });
}

describe('a document that the base branch moved meanwhile', () => {
  beforeEach(() => {
    repository.git('switch', '-qc', 'work');
    repository.commit({ [vepPath(1)]: vepText({ ...TRACKED, milestone: '{alpha: "v1.10"}' }) });
    repository.git('switch', '-q', 'main');
    repository.git('mv', 'veps/sig-compute/1-foo', 'veps/sig-compute/1-renamed');
    repository.commit({});
    repository.git('switch', '-q', 'work');
  });

  test.each([
    ['the whole branch', []],
    ['the document', [vepPath(1)]],
    ['its folder', ['veps/sig-compute/1-foo']],
    ['its folder on the base branch', ['veps/sig-compute/1-renamed']],
  ])('is judged as part of the change and shown where the author has it: %s', async (_what, paths) => {
    const { exitCode, output } = await check(paths);
    expect(exitCode).toBe(1);
    expect(output).toMatch(new RegExp(`^${vepPath(1)}:\\d+:\\d+: error: .*\\[VEP Freeze\\]\n +\\d+ \\|`, 'm'));
    expect(output).not.toContain('1-renamed/vep.md:');
    expect((await check(['--format', 'sarif', ...paths])).output).toContain(`"uri": "${vepPath(1)}"`);
  });
});

describe('a folder that is not on the disk', () => {
  beforeEach(() => {
    repository.commit({ [vepPath(2)]: vepText({ 'vep-number': '2' }) });
  });

  const pathsOf = ({ output }: RecordedRun) => JSON.parse(output).documents.map(({ path }: { path: string }) => path);

  test('may be one that the branch removes, or moves', async () => {
    repository.git('rm', '-rq', 'veps/sig-compute/1-foo');
    repository.git('mv', 'veps/sig-compute/2-foo', 'veps/sig-compute/2-bar');
    expect(pathsOf(await check(['--format', 'json', 'veps/sig-compute/1-foo']))).toEqual([vepPath(1)]);
    expect(pathsOf(await check(['--format', 'json', 'veps/sig-compute/2-foo']))).toEqual([
      'veps/sig-compute/2-bar/vep.md',
    ]);
  });

  test('may be one of the commit that is judged', async () => {
    repository.git('switch', '-qc', 'work');
    repository.commit({ [vepPath(9)]: vepText({ 'vep-number': '9', status: 'x' }) });
    repository.git('switch', '-q', 'main');
    const args = ['--format', 'json', '--head', 'work', 'veps/sig-compute/9-foo'];
    expect(pathsOf(await check(args))).toEqual([vepPath(9)]);
    const run = await check(['--head', 'work', 'veps/sig-compute/7-foo']);
    expect(run).toMatchObject({ exitCode: 2, errors: expect.stringContaining('There is no file') });
  });
});

test('a checkout with Windows line ends in which a file was touched changes nothing', async () => {
  repository.git('config', 'core.autocrlf', 'true');
  rmSync(join(repository.directory, vepPath(1)));
  repository.git('checkout', '-q', '--', '.');
  expect(readFileSync(join(repository.directory, vepPath(1)), 'utf8')).toContain('\r\n');
  utimesSync(join(repository.directory, vepPath(1)), new Date(), new Date());
  expect(await check([])).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('No problems in 0 documents.'),
  });
});

test('of a document with Windows line ends that the base branch changed, the base has what the branch left alone', async () => {
  const broken = vepText({ reviewers: '[' });
  repository.commit({ [vepPath(1)]: broken });
  repository.git('switch', '-qc', 'work');
  repository.git('switch', '-q', 'main');
  repository.commit({ [vepPath(1)]: vepText({}, 'Other text.\n') });
  repository.git('switch', '-q', 'work');
  repository.write(vepPath(1), broken.replaceAll('\n', '\r\n'));
  expect(await check([])).toMatchObject({ exitCode: 0 });
});

describe('what cannot be judged does not pass for clean', () => {
  test.each([
    [['--all', '--base', 'main'], '`--all` compares with nothing, so `--base` has no effect.'],
    [['--veps-root', 'vesp'], 'There is nothing in a folder `vesp` here.'],
    [['--all', '--veps-root', 'vesp'], 'There is nothing in a folder `vesp` here.'],
  ])('%j', async (args, message) => {
    expect(await check(args)).toMatchObject({ exitCode: 2, output: '', errors: expect.stringContaining(message) });
  });

  test.each([['--base'], ['--head']])('%s in a folder without git', async (option) => {
    const folder = useRepository(scratchFolder());
    folder.write(vepPath(1), vepText());
    const run = await recordRun(['check', option, 'main'], { directory: folder.directory });
    expect(run).toEqual({
      exitCode: 2,
      output: '',
      errors: `error: \`${option}\` needs a git repository, but \`${folder.directory}\` is not in one. Run the command in the checkout of the proposals.\n`,
    });
    folder.remove();
  });

  test('a bare repository', async () => {
    const bare = scratchFolder();
    gitIn(bare, ['clone', '-q', '--bare', repository.directory, '.']);
    const run = await recordRun(['check', '--all', '--head', 'main'], { directory: bare });
    expect(run).toMatchObject({ exitCode: 2, errors: expect.stringContaining('must be run in a work tree') });
    useRepository(bare).remove();
  });

  test('more documents than a pull request may change; a part of them can be judged', async () => {
    for (let number = 2; number <= 502; number += 1) {
      repository.write(vepPath(number), vepText({ 'vep-number': String(number) }));
    }
    expect(await check([])).toMatchObject({
      exitCode: 2,
      errors:
        'error: The branch changes 501 VEP documents, but at most 500 can be checked at once. Split it into several pull requests.\n',
    });
    expect((await check(['veps/sig-compute/2-foo'])).exitCode).toBe(0);
  });

  test('a folder of the calendar without schedules is named', async () => {
    repository.write(vepPath(1), vepText(TRACKED));
    mkdirSync(join(calendar.directory, 'empty'));
    const run = await check(['--calendar', `${calendar.directory}/empty`]);
    expect(run.exitCode).toBe(2);
    expect(run.errors).toContain(
      `note: The folder \`${calendar.directory}/empty\` holds no schedule: none of its files is a \`releases/{version}/schedule.yaml\`.\n`,
    );
  });
});

describe('no verdict says why', () => {
  const reason = 'The freeze calendar has no schedules.';

  beforeEach(() => {
    repository.write(vepPath(1), vepText(TRACKED));
    renameSync(join(calendar.directory, 'releases'), join(calendar.directory, 'other'));
  });

  test('json beside the report', async () => {
    const { exitCode, errors } = await check(['--format', 'json']);
    expect(exitCode).toBe(2);
    expect(errors).toContain(`note: ${reason}`);
  });

  test('github as an annotation of no file', async () => {
    const { exitCode, output } = await check(['--format', 'github']);
    expect(exitCode).toBe(2);
    expect(output).toContain(`::error title=VEP governance::${reason}`);
  });
});

test('beyond ten annotations the rest is where the command line has it', async () => {
  for (let number = 2; number <= 13; number += 1) {
    repository.write(vepPath(number), vepText({ 'vep-number': String(number), status: 'x' }));
  }
  const { output } = await check(['--format', 'github']);
  expect(output).toContain('The command lists all in its other formats.');
  expect(output).not.toContain('summary');
});

describe('a workflow that shows the output obeys nothing in it', () => {
  test.each(['readable', 'json', 'sarif'])('%s', async (format) => {
    repository.write('veps/sig-compute/31-##[error]x/vep.md', vepText({ status: 'b##[error]ogus' }));
    repository.write(vepPath(1), vepText({ authors: '\n\t::stop-commands::x' }));
    const { exitCode, output, errors } = await check(['--format', format]);
    expect(exitCode).toBe(1);
    expect(output + errors).not.toMatch(/^\s*::|##\[/m);
    const whole = format === 'readable' ? output : JSON.stringify(JSON.parse(output));
    expect(whole).toMatch(/## ?\[error\]ogus/);
  });

  test('an error that names a folder', async () => {
    const inner = join(repository.directory, 'a\n::warning::pwned\u001b[31m');
    const run = await recordRun(['check', '--base', 'x\n::warning::\u001b[31m', inner], {
      directory: repository.directory,
    });
    expect(run.exitCode).toBe(2);
    expect(run.errors).toMatch(/^error: [^\n]*␊::warning::[^\n]*\n$/);
    expect(run.errors).not.toContain('\u001b');
  });
});

test('the password of a calendar’s address is never shown', async () => {
  repository.write(vepPath(1), vepText(TRACKED));
  const args = ['check', '--calendar', 'http://user:secret@127.0.0.1:9/x.git'];
  const { directory } = repository;
  const environment = { XDG_CACHE_HOME: join(calendar.directory, 'cache') };
  const run = await recordRun(args, { directory, environment });
  expect(run.exitCode).toBe(2);
  expect(run.output).toContain('The freeze calendar `http://127.0.0.1:9/x.git` could not be read');
  expect(run.output + run.errors).not.toContain('secret');
});

test.each([
  ['XDG_CACHE_HOME', { XDG_CACHE_HOME: 'cache' }],
  ['HOME', { HOME: '' }],
])('a %s that is not absolute puts nothing into the checkout', async (_name, relative) => {
  const home = useRepository(scratchFolder());
  repository.write(vepPath(1), vepText(TRACKED));
  const environment = { HOME: home.directory, ...relative };
  const { directory } = repository;
  await recordRun(['check', '--calendar', `file://${calendar.directory}`], { directory, environment });
  expect(repository.git('status', '--porcelain').trim()).toBe(`M ${vepPath(1)}`);
  home.remove();
});

describe('where the base is not in the clone', () => {
  test.each([
    ['the default branch', {}, 'git fetch origin main:refs/remotes/origin/main'],
    [
      'the base of a workflow',
      { GITHUB_BASE_REF: 'release-1.8' },
      'git fetch origin release-1.8:refs/remotes/origin/release-1.8',
    ],
  ])('says how to fetch %s', async (_what, environment, command) => {
    repository.git('switch', '-qc', 'work');
    const clone = scratchFolder();
    gitIn(clone, ['clone', '-q', '--single-branch', '--branch', 'work', repository.directory, '.']);
    gitIn(clone, ['remote', 'set-head', 'origin', '--delete']);
    const run = await recordRun(['check'], { directory: clone, environment });
    expect(run).toMatchObject({ exitCode: 2, errors: expect.stringContaining(`\`${command}\``) });
    useRepository(clone).remove();
  });
});

test('a line of a commit is shown, too', async () => {
  repository.git('switch', '-qc', 'work');
  repository.commit({ [vepPath(1)]: vepText({ status: 'x' }) });
  repository.git('switch', '-q', 'main');
  expect((await check(['--all', '--head', 'work'])).output).toContain('\n    5 | status: x\n      |         ^\n');
});

test('with a token no word is lost about one that is missing', async () => {
  repository.write(vepPath(2), vepText({ 'vep-number': '2' }));
  const { errors } = await check([], { GITHUB_TOKEN: 'x' });
  expect(errors).toContain('no remote names a repository on GitHub.');
  expect(errors).not.toContain('takes a token');
});

describe('a link hides no document (governance §1)', () => {
  const hide = (path: string, target: string) => symlinkSync(target, join(repository.directory, path));

  test.each([[], ['--all']])('in the place of a folder: %j', async (...args) => {
    repository.write('docs/hidden/vep.md', vepText());
    hide('veps/sig-compute/9-hidden', '../../docs/hidden');
    const run = await check(args);
    expect(run.exitCode).toBe(1);
    expect(run.output).toContain('`veps/sig-compute/9-hidden` is a symbolic link, not a folder');
  });

  test.each([[], ['--all']])('in the place of the root: %j', async (...args) => {
    hide('linked', 'veps');
    const run = await check([...args, '--veps-root', 'linked']);
    expect(run.exitCode).toBe(2);
    expect(run.errors).toContain('There is nothing in a folder `linked` here.');
  });
});

const BAR = 'veps/sig-compute/2-bar/vep.md';

test('a submodule where a document belongs', async () => {
  repository.commit({ 'README.md': 'About' });
  const id = repository.git('rev-parse', 'HEAD').trim();
  repository.git('update-index', '--add', '--cacheinfo', `160000,${id},${BAR}`);
  repository.git('commit', '-qm', 'Submodule');
  const run = await recordRun(['check', '--all', '--head', 'HEAD'], { directory: repository.directory });
  expect(run.exitCode).toBe(1);
  expect(run.output).toContain('submodule');
});

describe('which documents and SIGs there are', () => {
  const DAY = ['--today', '2027-01-10'];

  test('known SIGs are those of the base branch as it is now', async () => {
    repository.git('switch', '-qc', 'work');
    repository.write(vepPath(1), vepText({ 'participating-sigs': '[sig-new]' }));
    expect((await check(DAY)).output).toContain('sig-new');
    repository.commit({});
    repository.git('switch', '-q', 'main');
    repository.commit({ 'veps/sig-new/9-x/vep.md': vepText({ 'vep-number': '9', 'owning-sig': 'sig-new' }) });
    repository.git('switch', '-q', 'work');
    expect((await check(DAY)).output).not.toContain('not a known SIG');
  });

  test('a folder that is named selects no other that begins like it', async () => {
    repository.write('veps/sig-compute/1-foobar/vep.md', vepText({ status: 'x' }));
    repository.write(vepPath(1), vepText({ title: 'Other' }));
    const { output } = await check([...DAY, 'veps/sig-compute/1-foo', '--format', 'json']);
    const { documents } = JSON.parse(output);
    expect(documents.map(({ path }: { readonly path: string }) => path)).toEqual([vepPath(1)]);
  });

  test('what git ignores is no document', async () => {
    repository.commit({ '.gitignore': '*-draft/\n' });
    repository.write('veps/sig-compute/4-draft/vep.md', vepText({ status: 'x' }));
    expect((await check([...DAY, '--all'])).exitCode).toBe(0);
  });
});
