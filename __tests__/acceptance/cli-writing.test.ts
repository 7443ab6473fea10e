import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CALENDAR, vepPath, vepText } from '../cli/vep-texts.ts';
import {
  copyRepository,
  gitIn,
  type ScratchRepository,
  scratchFolder,
  scratchRepository,
  useRepository,
} from '../git/scratch-repository.ts';
import { type CommandRun, runCommandLine } from './cli-run.ts';

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

const run = (...args: readonly string[]): Promise<CommandRun> => runCommandLine(repository.directory, args);
const read = (path: string) => readFileSync(join(repository.directory, path), 'utf8');

describe('fix', () => {
  const wrong = vepText({ milestone: '{alpha: 1.11} # soon', Status: 'Provisional', status: null });
  const right = vepText({ milestone: '{alpha: "v1.11"} # soon', Status: null, status: null }).replace(
    'superseded-by: ""\n',
    'superseded-by: ""\nstatus: provisional\n',
  );

  test('corrects what the branch changes, shows it, and is done the second time', async () => {
    repository.write(vepPath(1), wrong);
    const first = await run('fix');
    expect(first).toMatchObject({ exitCode: 0, stderr: '1 document of 1 corrected\n' });
    expect(first.stdout).toContain('-milestone: {alpha: 1.11} # soon\n+milestone: {alpha: "v1.11"} # soon\n');
    expect(read(vepPath(1))).toBe(right);
    expect(await run('fix')).toMatchObject({ exitCode: 0, stdout: '', stderr: '0 documents of 1 corrected\n' });
  });

  test('a dry run writes nothing, and its diff is one that git applies', async () => {
    repository.write(vepPath(1), wrong);
    const dry = await run('fix', '--dry-run');
    expect(dry).toMatchObject({ exitCode: 1, stderr: '1 document of 1 to correct\n' });
    expect(read(vepPath(1))).toBe(wrong);
    execFileSync('git', ['apply', '-'], { cwd: repository.directory, input: dry.stdout });
    expect(read(vepPath(1))).toBe(right);
  });

  test('what the branch leaves alone is corrected only when named, or with --all', async () => {
    repository.commit({ [vepPath(1)]: wrong, [vepPath(2)]: wrong });
    expect((await run('fix')).stderr).toBe('0 documents of 0 corrected\n');
    expect((await run('fix', vepPath(2))).stderr).toBe('1 document of 1 corrected\n');
    expect((await run('fix', '--all')).stderr).toBe('1 document of 2 corrected\n');
  });

  test('Windows line ends stay, without git too', async () => {
    const folder = useRepository(scratchFolder());
    folder.write(vepPath(1), wrong.replaceAll('\n', '\r\n'));
    expect((await runCommandLine(folder.directory, ['fix'], { PATH: '' })).exitCode).toBe(0);
    expect(readFileSync(join(folder.directory, vepPath(1)), 'utf8')).toBe(right.replaceAll('\n', '\r\n'));
    folder.remove();
  });

  test.each([
    ['outside the repository', '/nowhere'],
    ['that is nowhere', 'veps/none'],
  ])('a path %s', async (_what, path) => {
    expect((await run('fix', path)).exitCode).toBe(2);
  });
});

describe('new', () => {
  const args = [
    'new',
    '--number',
    '7',
    '--title',
    'Fast: a d\u00e9but',
    '--sig',
    'sig-network',
    '--calendar',
    '.',
    '--today',
    '2026-12-01',
  ];
  const path = 'veps/sig-network/7-fast-a-debut/vep.md';

  test('begins a document with everything known filled in; filled in, it passes', async () => {
    gitIn(repository.directory, ['config', 'user.email', '12+alice@users.noreply.github.com']);
    const template = readFileSync('adopt/veps/NNNN-vep-template/vep.md', 'utf8');
    repository.commit({ 'veps/NNNN-vep-template/vep.md': template });
    expect(await run(...args)).toMatchObject({ exitCode: 0, stdout: `${path}\n` });
    expect(read(path)).toContain('\n# VEP #7: Fast: a d\u00e9but\n');
    expect(read(path)).toMatch(
      /^---\ntitle: "Fast: a d\u00e9but" +# .*\nvep-number: 7 +# .*\ncreation-date: "2026-12-01"\nstatus: provisional /,
    );
    expect(read(path)).toMatch(/\nauthors:\n {2}- "@alice" +# .*\n\nowning-sig: sig-network +# /);
    repository.write(path, read(path).replace('feature-gate: TBD', 'feature-gate: FastGate'));
    const check = await run('check', '--calendar', calendar.directory, '--format', 'json');
    expect(check.exitCode).toBe(0);
    expect(JSON.parse(check.stdout).counts).toMatchObject({ documents: 1, errors: 0, warnings: 0 });
  });

  test('without a template of the repository there is a built-in one, and nobody is made an author', async () => {
    expect((await run(...args)).exitCode).toBe(0);
    expect(read(path)).toContain('\nauthors:\n  - TBD\n');
    expect(read(path)).toContain('\n## Overview\n');
  });

  test('a meta-VEP has its own folder and neither stage nor gate', async () => {
    expect((await run(...args, '--meta', '--author', '@bob')).stdout).toBe('veps/meta-VEPs/7-fast-a-debut/vep.md\n');
    const text = read('veps/meta-VEPs/7-fast-a-debut/vep.md');
    expect(text).toContain('\n  - "@bob"\n');
    expect(text).not.toMatch(/^(?:stage|feature-gate):/m);
  });

  test.each([
    [
      'a number that is taken',
      ['--number', '1', '--title', 'Bar', '--sig', 'sig-network'],
      'The number 1 is taken by `veps/sig-compute/1-foo/vep.md`.',
    ],
    [
      'a title that gives no name',
      ['--number', '7', '--title', '\u65e5\u672c', '--sig', 'sig-network'],
      'Choose one with `--name`',
    ],
    ['no number', ['--title', 'Bar', '--sig', 'sig-network'], 'A proposal needs `--number <number>`.'],
    ['no SIG', ['--number', '7', '--title', 'Bar', '--sig', '../..'], 'It must be the name of a SIG'],
    [
      'a title of two lines',
      ['--number', '7', '--title', 'a\nb', '--sig', 'sig-network'],
      'It must be one line of text.',
    ],
  ])('%s', async (_what, options, message) => {
    expect(await run('new', ...options)).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });
});

describe('migrate', () => {
  const LEGACY = `# VEP #5: Old

## VEP Status Metadata

### Target releases

- This VEP targets alpha for version: v1.11

## Overview

A new \`OldGate\` feature gate guards it. ![](images/a.png)
`;
  const migrate = (...args: readonly string[]) =>
    run('migrate', '--calendar', calendar.directory, '--today', '2026-12-01', ...args);

  test('writes what is known, lists what is not, and leaves only people to check', async () => {
    const author = 'Alice <alice@users.noreply.github.com>';
    repository.commit({ [vepPath(5)]: LEGACY.replaceAll('\n', '\r\n') }, { author, date: '2025-03-01T12:00:00Z' });
    const first = await migrate('veps');
    expect(first.exitCode).toBe(1);
    expect(first.stdout).toContain(`${vepPath(1)}\n  left alone: It already has front matter.\n`);
    expect(first.stdout).toContain('  fill in by hand: reviewers, approvers. The text never names them');
    expect(first.stdout).toMatch(
      /\n1 document migrated: 0 complete, 1 lacking only reviewers and approvers, 0 .*; 1 left alone\n$/,
    );
    const text = read(vepPath(5));
    expect(text).toContain(
      '\r\ncreation-date: "2025-03-01"\r\nstatus: implementable\r\n\r\nauthors:\r\n  - "@alice"\r\n',
    );
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    const check = await run('check', '--calendar', calendar.directory, '--today', '2026-12-01', '--format', 'json');
    const { documents } = JSON.parse(check.stdout);
    const errors = documents[0].findings.filter((finding: { severity: string }) => finding.severity === 'error');
    expect(documents[0].change).toBe('migrated');
    expect(errors.map((finding: { rule: string }) => finding.rule)).toEqual(['people', 'people']);
  });

  test('a second time changes nothing', async () => {
    repository.commit({ [vepPath(5)]: LEGACY });
    await migrate('veps', '--replace-prose');
    const text = read(vepPath(5));
    expect(text).not.toContain('Target releases');
    expect((await migrate('veps', '--replace-prose')).exitCode).toBe(0);
    expect(read(vepPath(5))).toBe(text);
  });

  test('a dry run shows the front matter and writes nothing', async () => {
    repository.commit({ [vepPath(5)]: LEGACY });
    expect((await migrate('--dry-run', vepPath(5))).stdout).toContain('+status: implementable\n');
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  test.each([
    ['a single file', 'veps/sig-network/old.md', '# VEP #5: Old', 'veps/sig-network/5-old/vep.md', true],
    [
      'another name in its folder',
      'veps/sig-network/5-old/proposal.md',
      '# VEP #5: Old',
      'veps/sig-network/5-old/vep.md',
      false,
    ],
    [
      'a folder without its number',
      'veps/sig-network/old/proposal.md',
      '# VEP #5: Old',
      'veps/sig-network/5-old/vep.md',
      false,
    ],
  ])('an old layout moves, its history with it: %s', async (...[, from, heading, to, isDeeper]) => {
    repository.commit({ [from]: LEGACY.replace('# VEP #5: Old', heading) });
    const { stdout } = await migrate('veps');
    expect(stdout).toContain(`${to} (was ${from})\n`);
    expect(stdout.includes('The document links to `images/a.png`, which the move breaks.')).toBe(isDeeper);
    expect(existsSync(join(repository.directory, from))).toBe(false);
    expect(repository.git('diff', '--cached', '--name-status', '-M')).toBe(`R100\t${from}\t${to}\n`);
    expect(read(to)).toContain('\nvep-number: 5\n');
  });

  test('a folder moves with everything in it', async () => {
    repository.commit({ 'veps/sig-network/old/proposal.md': LEGACY, 'veps/sig-network/old/images/a.png': 'x' });
    await migrate('veps');
    expect(existsSync(join(repository.directory, 'veps/sig-network/5-old/images/a.png'))).toBe(true);
  });

  test.each([
    [
      'without a number',
      { 'veps/sig-network/old.md': LEGACY.replace('# VEP #5: Old', '# Old') },
      'Its number is not known',
    ],
    [
      'where there is something',
      { 'veps/sig-network/old.md': LEGACY, 'veps/sig-network/5-old/README.md': 'x' },
      'where there is something already',
    ],
    ['of two documents', { 'veps/sig-network/old/a.md': LEGACY, 'veps/sig-network/old/b.md': LEGACY }, 'is not clear'],
  ])('an old layout stays %s, and is listed', async (_what, files, message) => {
    repository.commit(files);
    const { stdout } = await migrate('veps');
    expect(stdout).toMatch(/^ {2}(?:check by hand|not migrated): path\. /m);
    expect(stdout).toContain(message);
    expect(existsSync(join(repository.directory, Object.keys(files)[0] ?? ''))).toBe(true);
  });

  test('a shallow clone does not know who began a document, and when', async () => {
    repository.commit({ [vepPath(5)]: LEGACY });
    repository.commit({ [vepPath(5)]: `${LEGACY}more\n` });
    const clone = scratchFolder();
    gitIn(clone, ['clone', '-q', '--depth=1', `file://${repository.directory}`, '.']);
    const { stdout } = await runCommandLine(clone, ['migrate', 'veps', '--calendar', calendar.directory]);
    expect(stdout).toContain('fill in by hand: creation-date, authors. The clone’s history does not reach back');
    useRepository(clone).remove();
  });

  test('without git, and with a map of authors that is wrong', async () => {
    const folder = useRepository(scratchFolder());
    folder.write(vepPath(5), LEGACY);
    folder.write('authors', 'alice');
    const args = ['migrate', 'veps', '--calendar', calendar.directory];
    const wrong = await runCommandLine(folder.directory, [...args, '--author-map', 'authors'], { PATH: '' });
    expect(wrong).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('error: authors:1: `alice` does not have the form'),
    });
    const { stdout } = await runCommandLine(folder.directory, args, { PATH: '' });
    expect(stdout).toContain(
      'fill in by hand: creation-date, authors. There is no commit of this document to take it from.',
    );
    folder.remove();
  });

  test('an attachment is no document of its own', async () => {
    repository.commit({ [vepPath(5)]: LEGACY, 'veps/sig-compute/5-foo/part-2.md': LEGACY });
    const { exitCode, stdout } = await migrate('veps/sig-compute/5-foo/part-2.md');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('left alone: It is not a VEP document');
  });
});

describe('explain and help', () => {
  test('every rule has a page', async () => {
    const list = await run('explain');
    expect(list.stdout.match(/^ {2}[a-z-]+ /gm)).toHaveLength(12);
    const page = await run('explain', 'milestone');
    expect(page.exitCode).toBe(0);
    expect(page.stdout).toMatch(
      /^milestone - .*\n\nWhy\n {2}\S[\s\S]*\n\nHow to satisfy it\n[\s\S]*\n\nPasses\n[\s\S]*\n\nDoes not pass\n/,
    );
  });

  test('a misspelled rule is asked back', async () => {
    expect(await run('explain', 'mileston')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('There is no rule `mileston`. Did you mean `milestone`?'),
    });
  });

  test.each(['check', 'fix', 'set', 'new', 'migrate', 'explain'])('%s teaches by examples', async (name) => {
    const { exitCode, stdout } = await run(name, '--help');
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`Examples:\n  vep-governance ${name}`);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  test('no command at all is a question', async () => {
    const { exitCode, stderr } = await run();
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Usage: vep-governance');
  });

  test('a reader that has seen enough is no failure', () => {
    const bundle = join(process.cwd(), 'dist/cli/index.js');
    const pipe = `"${process.execPath}" "${bundle}" explain milestone | head -n 1`;
    expect(execFileSync('bash', ['-o', 'pipefail', '-c', pipe], { encoding: 'utf8' })).toMatch(/^milestone/);
  });
});
