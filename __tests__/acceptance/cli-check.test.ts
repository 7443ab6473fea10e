import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { startEmbeddedGitHub } from 'embedded-github/server.ts';
import { openIssue } from 'embedded-github/world/issue.ts';
import { createRepository, forkRepository } from 'embedded-github/world/repository.ts';
import { createWorld } from 'embedded-github/world/world.ts';
import { CALENDAR, vepPath, vepText } from '../cli/vep-texts.ts';
import {
  copyRepository,
  gitIn,
  type ScratchRepository,
  scratchFolder,
  scratchRepository,
  useRepository,
} from '../git/scratch-repository.ts';
import { TRACKED } from '../vep-document.ts';
import { BUNDLE, type CommandRun, runBundle, runCommandLine } from './cli-run.ts';

const TODAY = ['--today', '2026-12-01'];

/** A plain folder: no test writes in it. */
const calendar = useRepository(scratchFolder());
const beginning = scratchRepository();
let repository: ScratchRepository;

beforeAll(() => {
  for (const [path, text] of Object.entries(CALENDAR)) {
    calendar.write(path, text);
  }
  beginning.commit({ [vepPath(1)]: vepText(), 'README.md': 'About' });
});

beforeEach(() => {
  repository = copyRepository(beginning);
});

afterEach(() => repository.remove());

afterAll(() => {
  calendar.remove();
  beginning.remove();
});

function check(...args: readonly string[]): Promise<CommandRun> {
  return runCommandLine(repository.directory, ['check', '--calendar', calendar.directory, ...TODAY, ...args]);
}

/** A document of the JSON report, as far as it is looked at. */
interface Found {
  readonly path: string;
  readonly findings: readonly { readonly severity: string; readonly rule: string }[];
}

/** The severities and rules of the report, in order. */
async function findings(...args: readonly string[]): Promise<readonly string[]> {
  const { documents } = JSON.parse((await check('--format', 'json', ...args)).stdout);
  return documents.flatMap((document: { findings: readonly { severity: string; rule: string }[] }) =>
    document.findings
      .filter(({ severity }) => severity !== 'notice')
      .map(({ severity, rule }) => `${severity} ${rule}`),
  );
}

describe('what the branch changes', () => {
  test('nothing: clean', async () => {
    expect(await check()).toMatchObject({
      exitCode: 0,
      stdout: 'No problems in 0 documents.\n',
      stderr: 'note: There is no VEP document to judge.\n',
    });
  });

  test('three planted mistakes: place, line, caret and fix, on one branch, staged, unstaged and new', async () => {
    repository.git('switch', '-qc', 'work');
    repository.commit({ [vepPath(2)]: vepText({ 'vep-number': '3' }) });
    repository.write(vepPath(1), vepText({ milestone: '{alpha: 1.11}' }));
    repository.git('add', '--all');
    repository.write(vepPath(4), vepText({ 'vep-number': '4', status: 'implementd' }));
    const run = await check();
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(
      `${vepPath(1)}:13:20: error: \`milestone.alpha\` is the bare number \`1.11\``.slice(0, vepPath(1).length + 14),
    );
    expect(run.stdout).toContain('   13 | milestone: {alpha: 1.11}\n      |                    ^\n');
    expect(run.stdout).toContain('"v1.11"');
    expect(run.stdout).toContain(`${vepPath(2)}:3:13: error:`);
    expect(run.stdout).toContain(`${vepPath(4)}:5:9: error:`);
    expect(run.stdout).toContain('status: implemented');
    expect(run.stdout).toMatch(
      /\n[1-9]\d* problems \([1-9]\d* errors\)\. \d+ can be fixed with `vep-governance fix`\.\n$/,
    );
  });

  test('without a terminal there are no colors and no progress', async () => {
    repository.write(vepPath(1), vepText({ status: 'x' }));
    const run = await check();
    expect(run.stdout + run.stderr).not.toContain('\u001b');
  });

  test('only the paths that were named, from a folder inside', async () => {
    repository.write(vepPath(1), vepText({ status: 'x' }));
    repository.write(vepPath(2), vepText({ 'vep-number': '2' }));
    const inside = (path: string) =>
      runCommandLine(join(repository.directory, 'veps/sig-compute'), [
        'check',
        '--calendar',
        calendar.directory,
        ...TODAY,
        path,
      ]);
    expect((await inside('2-foo')).exitCode).toBe(0);
    expect((await inside('1-foo/vep.md')).exitCode).toBe(1);
    expect((await inside('.')).exitCode).toBe(1);
  });

  test('a named document that the branch leaves alone is judged as it stands, its errors being errors', async () => {
    repository.commit({ [vepPath(2)]: vepText({ 'vep-number': '2', status: 'x' }) });
    expect((await check()).exitCode).toBe(0);
    expect((await check(vepPath(2))).exitCode).toBe(1);
    expect(await check('README.md')).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining('note: `README.md` is no VEP document: there is nothing to judge.'),
    });
  });

  test('what others merged meanwhile is not blamed on the branch, and what they left is only a warning', async () => {
    repository.git('switch', '-qc', 'work');
    repository.commit({ [vepPath(1)]: vepText({ title: 'Bar' }) });
    repository.git('switch', '-q', 'main');
    repository.commit({ [vepPath(1)]: vepText({ reviewers: '[]' }), [vepPath(2)]: vepText({ 'vep-number': '9' }) });
    repository.git('switch', '-q', 'work');
    expect(await findings()).toEqual(['warning schema']);
  });

  test('a moved and rewritten document is known by its number', async () => {
    const moved = 'veps/sig-compute/1-bar/vep.md';
    repository.git('mv', 'veps/sig-compute/1-foo', 'veps/sig-compute/1-bar');
    repository.write(moved, vepText({ title: 'Something else', status: 'withdrawn' }, 'Short.\n'));
    const { documents } = JSON.parse((await check('--format', 'json')).stdout);
    expect(documents).toMatchObject([
      { path: moved, previousPath: vepPath(1), change: 'moved', status: { before: 'provisional', after: 'withdrawn' } },
    ]);
  });
});

describe('the freeze', () => {
  beforeEach(() => repository.write(vepPath(1), vepText(TRACKED)));

  test.each([
    ['2027-01-05', 0],
    ['2027-01-06', 1],
  ])('would it pass on %s?', async (day, exitCode) => {
    const run = await runCommandLine(repository.directory, ['check', '--calendar', calendar.directory, '--today', day]);
    expect(run.exitCode).toBe(exitCode);
  });

  test('the boundary may be the end of the day', async () => {
    const args = ['check', '--calendar', calendar.directory, '--freeze-boundary', 'end-of-day', '--today'];
    expect((await runCommandLine(repository.directory, [...args, '2027-01-06'])).exitCode).toBe(0);
    expect((await runCommandLine(repository.directory, [...args, '2027-01-07'])).exitCode).toBe(1);
  });

  test('an empty calendar cannot be judged by', async () => {
    const empty = scratchFolder();
    const run = await runCommandLine(repository.directory, ['check', '--calendar', empty, ...TODAY]);
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toContain('not known: The freeze calendar has no schedules.');
    useRepository(empty).remove();
  });

  test('a calendar that git fetches is kept, and serves when the network is gone', async () => {
    const cache = scratchFolder();
    const remote = scratchRepository();
    remote.commit(CALENDAR);
    const address = `file://${remote.directory}`;
    const args = ['check', '--today', '2027-01-06', '--calendar'];
    const online = await runCommandLine(repository.directory, [...args, address], { XDG_CACHE_HOME: cache });
    expect(online).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('v1.11') });
    remote.remove();
    const offline = await runCommandLine(repository.directory, [...args, address], { XDG_CACHE_HOME: cache });
    expect(offline.exitCode).toBe(1);
    const never = await runCommandLine(repository.directory, [...args, `${address}-other`], { XDG_CACHE_HOME: cache });
    expect(never.exitCode).toBe(2);
    expect(never.stdout).toContain('Name a clone of it with `--calendar <folder>`');
    useRepository(cache).remove();
  });

  test('a migrated document keeps what its prose promised before the freeze, and no more', async () => {
    const legacy = (release: string) => `# VEP #5: Old\n\n- This VEP targets alpha for version: ${release}\n`;
    const fields = { ...TRACKED, 'vep-number': '5' };
    repository.git('checkout', '-q', '.');
    repository.commit({ [vepPath(5)]: legacy('v1.11') }, { date: '2027-01-05T23:00:00Z' });
    repository.commit({ [vepPath(5)]: legacy('v1.12') }, { date: '2027-01-06T01:00:00Z' });
    repository.write(vepPath(5), vepText(fields));
    const args = ['check', '--calendar', calendar.directory, '--today', '2027-01-10'];
    expect((await runCommandLine(repository.directory, args)).exitCode).toBe(0);
    const zone = ['--time-zone', 'America/New_York'];
    expect((await runCommandLine(repository.directory, [...args, ...zone])).exitCode).toBe(1);
  });
});

describe('the formats', () => {
  beforeEach(() => repository.write(vepPath(1), vepText({ status: 'x' })));

  test('json is the report that its schema describes', async () => {
    const schema: object = JSON.parse(readFileSync('schema/report.schema.json', 'utf8'));
    const report: unknown = JSON.parse((await check('--format', 'json')).stdout);
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(report)).toBe(true);
  });

  test('github is annotations', async () => {
    expect((await check('--format', 'github')).stdout).toContain(`file=${vepPath(1)},line=5,col=9::`);
  });

  test('sarif names the tool, the rules and the places', async () => {
    const log = JSON.parse((await check('--format', 'sarif')).stdout);
    expect(log).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'vep-governance' } } }] });
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(log.runs[0].tool.driver.version).toBe(version);
    expect(log.runs[0].results).toContainEqual(expect.objectContaining({ ruleId: 'schema', level: 'error' }));
  });
});

describe('trouble', () => {
  test('a blob that is missing ends the command', async () => {
    const blob = repository.git('rev-parse', `HEAD:${vepPath(1)}`).trim();
    rmSync(join(repository.directory, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    expect(await check('--all', '--head', 'main')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/^error: git: .* missing\n$/),
    });
  });

  test('output that cannot be written is no defect', () => {
    const command = 'exec "$0" "$@" > /dev/full';
    const run = spawnSync('sh', ['-c', command, process.execPath, BUNDLE, 'check'], {
      cwd: repository.directory,
      encoding: 'utf8',
    });
    expect({ exitCode: run.status, stderr: run.stderr }).toEqual({
      exitCode: 2,
      stderr: expect.stringMatching(/^note: .*\nerror: The output cannot be written: .*ENOSPC.*\n$/),
    });
  });

  test('several first runs at once all find the calendar, and a cache that cannot be made is said to be none', async () => {
    const cache = scratchFolder();
    const remote = scratchRepository();
    remote.commit(CALENDAR);
    repository.write(vepPath(1), vepText(TRACKED));
    const args = ['check', ...TODAY, '--calendar', `file://${remote.directory}`];
    const run = (folder: string) => runBundle(repository.directory, args, { XDG_CACHE_HOME: folder });
    const runs = await Promise.all(Array.from({ length: 4 }, () => run(cache)));
    expect(runs.map(({ exitCode, stderr }) => ({ exitCode, stderr }))).toEqual(
      runs.map(() => ({ exitCode: 0, stderr: expect.not.stringContaining('calendar') })),
    );
    expect(readdirSync(join(cache, 'vep-governance'))).toHaveLength(1);
    const none = await run('/proc/none');
    expect(none).toMatchObject({ exitCode: 2, stdout: expect.stringContaining('could not be read') });
    useRepository(cache).remove();
    remote.remove();
  });
});

describe('odd checkouts', () => {
  test('a shallow clone that does not reach back says what to do; --all needs no history', async () => {
    repository.git('switch', '-qc', 'work');
    repository.commit({ [vepPath(1)]: vepText({ title: 'Bar' }) });
    repository.commit({ [vepPath(1)]: vepText({ title: 'Baz' }) });
    const clone = scratchFolder();
    gitIn(clone, ['clone', '-q', '--depth=1', '--no-single-branch', `file://${repository.directory}`, '.']);
    const run = await runCommandLine(clone, ['check', '--base', 'origin/main']);
    expect(run).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining('git fetch --unshallow') });
    expect((await runCommandLine(clone, ['check', '--all'])).exitCode).toBe(0);
    useRepository(clone).remove();
  });

  test('a repository that the environment names from a folder inside', async () => {
    repository.write(vepPath(1), vepText({ status: 'x' }));
    const environment = { GIT_DIR: '../.git', GIT_WORK_TREE: '..' };
    const args = ['check', '--calendar', calendar.directory];
    expect(await runBundle(join(repository.directory, 'veps'), args, environment)).toMatchObject({ exitCode: 1 });
  });

  test('a detached head', async () => {
    const commit = repository.commit({ [vepPath(2)]: vepText({ 'vep-number': '2', status: 'x' }) });
    repository.git('reset', '-q', '--hard', 'HEAD~1');
    repository.git('checkout', '-q', '--detach', commit);
    expect((await check()).exitCode).toBe(1);
  });

  test.each([
    ['outside the repository', '/nowhere/vep.md', 'The path `/nowhere/vep.md` is outside the repository'],
    ['that is nowhere', 'veps/none.md', 'There is no file `veps/none.md`'],
  ])('a path %s', async (_what, path, message) => {
    expect(await check(path)).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(message) });
  });

  test('no git at all: each document as it stands', async () => {
    const folder = useRepository(scratchFolder());
    folder.write(vepPath(1), vepText(TRACKED));
    const clean = await runCommandLine(folder.directory, ['check'], { PATH: '' });
    expect(clean).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining('This folder is not a git repository'),
    });
    folder.write(vepPath(2), vepText({ 'vep-number': '2', status: 'x' }));
    const run = await runCommandLine(join(folder.directory, 'veps'), ['check', 'sig-compute/2-foo'], { PATH: '' });
    expect(run.exitCode).toBe(1);
    folder.remove();
  });

  test('Windows line ends: the same lines and columns', async () => {
    const text = vepText({ status: 'x' });
    repository.write(vepPath(1), text.replaceAll('\n', '\r\n'));
    const run = await check();
    expect(run.stdout).toContain(`${vepPath(1)}:5:9: error:`);
    expect(run.stdout).not.toContain('\r');
  });

  test('a checkout without a default branch', async () => {
    repository.git('branch', '-qm', 'trunk');
    expect(await check()).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('Name the branch to compare with by `--base`'),
    });
    expect((await check('--base', 'trunk')).exitCode).toBe(0);
  });

  test('a commit instead of the files as they are', async () => {
    repository.git('switch', '-qc', 'work');
    repository.commit({ [vepPath(1)]: vepText({ status: 'x' }) });
    repository.write(vepPath(1), vepText());
    expect((await check('--head', 'work')).exitCode).toBe(1);
    expect((await check()).exitCode).toBe(0);
    expect((await check('--all', '--head', 'work')).exitCode).toBe(1);
  });
});

describe('everything as it stands', () => {
  test('errors are errors, nothing is frozen, numbers are compared, the legacy are warned about', async () => {
    repository.commit({
      [vepPath(2)]: vepText({ 'vep-number': '2', ...TRACKED, milestone: '{alpha: "v1.10"}' }),
      [vepPath(3)]: vepText({ 'vep-number': '2' }),
      [vepPath(4)]: vepText({ 'vep-number': '4', authors: '[]' }),
      'veps/sig-compute/old.md': '# VEP #5: Old\n',
    });
    const run = await check('--all', '--format', 'json');
    const { documents } = JSON.parse(run.stdout);
    const found = documents.flatMap(({ path, findings }: Found) =>
      findings.filter(({ severity }) => severity !== 'notice').map(({ severity, rule }) => [path, severity, rule]),
    );
    expect(found).toEqual([
      [vepPath(2), 'warning', 'vep-number'],
      [vepPath(3), 'warning', 'vep-number'],
      [vepPath(3), 'warning', 'vep-number'],
      [vepPath(4), 'error', 'schema'],
      ['veps/sig-compute/old.md', 'warning', 'front-matter'],
    ]);
    expect(run.exitCode).toBe(1);
  });

  test('a title deep in the body, a justification at its end and a duplicate a thousand documents away', async () => {
    const far = `${'Text.\n'.repeat(2000)}\n# VEP #9: Foo\n\nFeature gate: none, because it only corrects a mistake.\n`;
    repository.write(vepPath(1), vepText({ 'feature-gate': null }).replace('# VEP #1: Foo', far));
    expect(await findings('--all')).toEqual(['warning vep-number']);
    for (let number = 2; number <= 1000; number += 1) {
      repository.write(vepPath(number), vepText({ 'vep-number': String(number === 1000 ? 5 : number) }));
    }
    const { counts } = JSON.parse((await check('--all', '--format', 'json')).stdout);
    expect(counts).toMatchObject({ documents: 1000, errors: 0, warnings: 4 });
  });
});

test.each([
  ['the repository', 'example/enhancements'],
  ['the repository that this one was forked from', 'alice/enhancements'],
])('with a token tracking issues are looked up in %s', async (_where, name) => {
  const world = createWorld({ now: '2026-12-01T09:00:00Z' });
  const remote = createRepository(world, 'example/enhancements', { files: {} });
  forkRepository(remote, 'alice');
  openIssue(remote, { number: 2, title: 'VEP 2', author: 'alice' });
  const github = await startEmbeddedGitHub(world, {});
  const environment = {
    GITHUB_TOKEN: 'test-token',
    GITHUB_REPOSITORY: name,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
  };
  try {
    repository.write(vepPath(2), vepText({ 'vep-number': '2' }));
    const args = ['check', '--calendar', calendar.directory, ...TODAY];
    expect(await runCommandLine(repository.directory, args, environment)).toMatchObject({ exitCode: 0, stderr: '' });
    repository.write(vepPath(3), vepText({ 'vep-number': '3' }));
    const run = await runCommandLine(repository.directory, args, environment);
    expect(run).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('the repository has no issue `#3`') });
  } finally {
    await github.close();
  }
});

describe('a command that is wrong', () => {
  test.each([
    [['check', '--tody', '2026-01-01'], "unknown option '--tody'"],
    [['check', '--today', '2026-02-30'], 'It must be a day such as 2026-09-02.'],
    [['check', '--time-zone', 'Mars'], 'It must be the IANA name of a time zone'],
    [['check', '--time-zone', '+02:00'], 'It must be the IANA name of a time zone'],
    [['check', '--veps-root', 'a:b'], 'It must be a folder from the top of the repository'],
    [['check', '--format', 'xml'], 'Allowed choices are readable, json, github, sarif.'],
    [['check', '--calendar', 'nowhere'], 'neither a folder nor an address'],
    [['chek'], "unknown command 'chek'"],
  ])('%j', async (args, message) => {
    repository.write(vepPath(1), vepText(TRACKED));
    expect(await runCommandLine(repository.directory, args)).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });
});
