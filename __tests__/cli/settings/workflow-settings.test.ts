import { mkdirSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ScratchRepository, scratchFolder, scratchRepository } from '../../git/scratch-repository.ts';
import { recordRun } from '../recorded-run.ts';
import { vepPath, vepText } from '../vep-texts.ts';

const PATH = '.github/workflows/vep.yml';

/** A workflow with one step, and these lines of `with:`. */
function workflow(inputs: Readonly<Record<string, string>>, on = 'pull_request_target'): string {
  const lines = Object.entries(inputs).map(([name, text]) => `          ${name}: ${JSON.stringify(text)}\n`);
  return `on: ${on}\njobs:\n  check:\n    steps:\n      - uses: example/vep-governance@v1\n        with:\n${lines.join('')}`;
}

let repository: ScratchRepository;

beforeEach(() => {
  repository = scratchRepository();
});

afterEach(() => repository.remove());

const WITHOUT_TOKEN = 'note: Tracking issues were not checked. Set `GITHUB_TOKEN` to check them.\n';

async function check(...args: readonly string[]) {
  const run = await recordRun(['check', ...args], { directory: repository.directory });
  return { ...run, errors: run.errors.replace(WITHOUT_TOKEN, '') };
}

/** A document on the branch with one error: a step that the rules do not allow. */
function refuseStep(): void {
  repository.git('switch', '-qc', 'work');
  repository.write(vepPath(1), vepText({ status: 'provisional' }));
}

const WITHDRAWN = { [vepPath(1)]: vepText({ status: 'withdrawn' }) };
const RESUMED = { 'extra-transitions': 'withdrawn -> provisional\n' };

describe('the workflow of the default branch', () => {
  test('decides like the action does, and what it changes is named', async () => {
    repository.commit({ ...WITHDRAWN, [PATH]: workflow(RESUMED) });
    refuseStep();
    const run = await check();
    expect(run).toMatchObject({ exitCode: 0 });
    expect(run.errors).toContain(`note: \`${PATH}\` also allows the status changes \`withdrawn -> provisional\`.\n`);
    expect(await check('--no-workflow-settings')).toMatchObject({ exitCode: 1, errors: '' });
  });

  test('may only warn, which is named', async () => {
    repository.commit({ ...WITHDRAWN, [PATH]: workflow({ enforcement: 'warn' }) });
    refuseStep();
    const run = await check();
    expect(run).toMatchObject({ exitCode: 0, output: expect.stringContaining(': warning: ') });
    expect(run.errors).toContain('errors are shown as warnings and do not block');
  });

  test('is not what the branch makes of it: that is said', async () => {
    repository.commit({ ...WITHDRAWN, [PATH]: workflow({}) });
    refuseStep();
    repository.write(PATH, workflow({ ...RESUMED, comment: 'never' }));
    expect(await check()).toMatchObject({
      exitCode: 1,
      errors: `note: \`${PATH}\` in this checkout sets \`extra-transitions\` differently from the default branch. That takes effect only once it is merged.\n`,
    });
  });

  test('names the folder of the VEPs, for every command', async () => {
    const path = 'proposals/sig-compute/1-foo/vep.md';
    repository.commit({ [PATH]: workflow({ 'veps-root': 'proposals' }), [path]: vepText() });
    repository.write(path, vepText({ milestone: '{alpha: 1.11}' }));
    expect(await check()).toMatchObject({ exitCode: 1, errors: '' });
    const { directory } = repository;
    expect((await recordRun(['fix', '--dry-run'], { directory })).output).toContain(`+++ b/${path}`);
    const begun = await recordRun(['new', '--number', '7', '--title', 'Bar', '--sig', 'sig-network'], { directory });
    expect(begun.output).toBe('proposals/sig-network/7-bar/vep.md\n');
    const migrated = await recordRun(['migrate', '--dry-run', 'proposals'], { directory });
    expect(migrated.exitCode).not.toBe(2);
  });

  test('says nothing when all is usual, and all when it is asked', async () => {
    repository.commit({
      [vepPath(1)]: vepText(),
      [PATH]: workflow({ 'time-zone': 'Europe/Berlin', sigs: 'sig-a, sig-b' }),
    });
    repository.write(vepPath(1), vepText({ title: 'Bar' }));
    expect(await check()).toMatchObject({ exitCode: 0, errors: '' });
    const { output } = await check('--verbose', '--sigs', 'sig-compute');
    expect(output).toContain(`  time-zone            Europe/Berlin  (${PATH})\n`);
    expect(output).toContain('  sigs                 (the command line)\n');
    expect(output).toContain('  veps-root            veps  (the default)\n');
  });
});

test('a flag wins over the workflow, even over a value that is wrong', async () => {
  repository.commit({ [vepPath(1)]: vepText(), [PATH]: workflow({ 'time-zone': 'Mars' }) });
  const wrong = await check();
  expect(wrong).toMatchObject({ exitCode: 2, output: '' });
  expect(wrong.errors).toContain(`error: \`${PATH}\`: The input \`time-zone\` is \`Mars\``);
  expect(wrong.errors).toContain('--no-workflow-settings');
  expect(await check('--time-zone', 'UTC')).toMatchObject({ exitCode: 0 });
});

test('an expression is said, and its default used', async () => {
  repository.commit({ [vepPath(1)]: vepText(), [PATH]: workflow({ 'time-zone': '${{ vars.ZONE }}' }) });
  const run = await check();
  expect(run.exitCode).toBe(0);
  expect(run.errors).toContain(
    `\`${PATH}\` sets \`time-zone\` to the expression \`\${{ vars.ZONE }}\`, which cannot be read here. Its default, \`UTC\`, is used instead.`,
  );
  expect((await check('--time-zone', 'UTC')).errors).not.toContain('expression');
});

test('of several workflows the one that judges pull requests holds, and what differs is said', async () => {
  repository.commit({
    ...WITHDRAWN,
    '.github/workflows/a.yml': workflow({}, 'schedule'),
    '.github/workflows/b.yaml': workflow(RESUMED),
    '.github/workflows/deep/c.yml': workflow({ enforcement: 'warn' }),
    '.github/workflows/d.yml': 'on: [',
  });
  refuseStep();
  const run = await check();
  expect(run.exitCode).toBe(0);
  expect(run.errors).toContain(
    'The steps that use this action differ in `extra-transitions`. The first one in `.github/workflows/b.yaml` is used.',
  );
});

test('without a default branch the last commit decides', async () => {
  repository.git('symbolic-ref', 'HEAD', 'refs/heads/work');
  repository.commit({ [vepPath(1)]: vepText({ status: 'Provisional' }), [PATH]: workflow({ enforcement: 'warn' }) });
  expect(await check('--all')).toMatchObject({ exitCode: 0 });
});

describe('a checkout by a stranger', () => {
  test.each([
    ['veps-root', '../elsewhere'],
    ['veps-root', '/etc'],
    ['schedule-path', '../{version}'],
    ['schedule-ref', '--upload-pack=x'],
    ['schedule-repository', 'https://example.org/x'],
  ])('%s cannot be %s', async (name, text) => {
    repository.commit({ [vepPath(1)]: vepText(), [PATH]: workflow({ [name]: text }) });
    expect(await check()).toMatchObject({ exitCode: 2, errors: expect.stringContaining(`\`${text}\``) });
  });

  test('its root does not lead out', async () => {
    const outside = scratchFolder();
    mkdirSync(`${outside}/sig-compute`);
    symlinkSync(outside, `${repository.directory}/link`);
    repository.commit({ [vepPath(1)]: vepText(), [PATH]: workflow({ 'veps-root': 'link' }) });
    expect(await check()).toMatchObject({ exitCode: 2, errors: expect.stringContaining('leads out of the checkout') });
  });

  test('its workflow is a file of at most 1 MiB', async () => {
    repository.commit({ [vepPath(1)]: vepText(), [PATH]: `${workflow({})}#${'x'.repeat(1024 * 1024)}` });
    symlinkSync(`${repository.directory}/${PATH}`, `${repository.directory}/.github/workflows/link.yml`);
    expect(await check()).toMatchObject({
      exitCode: 0,
      errors: expect.stringContaining(`\`${PATH}\` was not read for settings: it is larger than 1 MiB.`),
    });
  });

  test('its text commands nobody', async () => {
    repository.commit({ [vepPath(1)]: vepText(), [PATH]: workflow({ 'time-zone': '\n::error::${{ x }}\u001b[31m' }) });
    const { errors } = await check();
    expect(errors).not.toMatch(/^::/m);
    expect(errors).not.toContain('\u001b');
  });
});
