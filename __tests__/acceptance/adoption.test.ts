import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { openIssue } from 'embedded-github/world/issue.ts';
import { createRepository, type Repository, setRole } from 'embedded-github/world/repository.ts';
import { createWorld } from 'embedded-github/world/world.ts';
import { load } from 'js-yaml';
import { pullRequestEvent } from '../../playground/workflow-event.ts';
import { writeKit } from '../../scripts/adopt/write-kit.ts';
import { openFromFork, ownBodies, scheduleText, statusOf, withGitHub } from '../action/gate-world.ts';
import { scratchFolder, useRepository } from '../git/scratch-repository.ts';
import { runCommandLine } from './cli-run.ts';
import { runEvent } from './dist-run.ts';

const folder = scratchFolder();
const kit = join(folder, 'kit');
const home = join(folder, 'repository');
const WORKFLOW = '.github/workflows/vep-governance.yml';
const CALENDAR = { 'releases/v1.11/schedule.yaml': scheduleText('2027/01/06', '2027/03/10') };

afterAll(() => rmSync(folder, { recursive: true }));

/** What is copied as it is: the rest is for other places, as the kit's README says. */
function copyKit(): void {
  writeKit('some-org', kit);
  mkdirSync(home);
  for (const name of ['.github', 'docs', 'veps', 'AGENTS.md']) {
    cpSync(join(kit, name), join(home, name), { recursive: true });
  }
  cpSync(join(kit, 'trial', WORKFLOW), join(home, WORKFLOW));
}

function filesOf(directory: string): Readonly<Record<string, string>> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  const own = paths.filter((path) => !path.includes(`${directory}/.git/`));
  return Object.fromEntries(own.map((path) => [path.slice(directory.length + 1), readFileSync(path, 'utf8')]));
}

interface Workflow {
  readonly jobs: Readonly<Record<'check', { readonly steps: readonly { readonly with?: Record<string, string> }[] }>>;
}

/** The inputs of the step that checks, as the workflow file of the repository has them. */
function stepInputs(): Readonly<Record<string, string>> {
  const { jobs } = load(readFileSync(join(home, WORKFLOW), 'utf8')) as Workflow;
  return jobs.check.steps[0]?.with ?? {};
}

/** The repository on GitHub, before anybody proposed something. */
function publish(labels: readonly string[]): Repository {
  const files = Object.entries(filesOf(home)).filter(([path]) => !path.endsWith('/1-a-try/vep.md'));
  const world = createWorld({ now: '2026-12-01T09:00:00Z' });
  createRepository(world, 'example/sig-release', { files: CALENDAR });
  const repository = createRepository(world, 'example/enhancements', {
    files: Object.fromEntries(files),
    labels: [...labels],
  });
  setRole(repository, 'bob', 'maintain');
  openIssue(repository, { number: 1, title: 'VEP 1: A try' });
  return repository;
}

/** The labels that the kit has the organization register. */
function kitLabels(): readonly string[] {
  const { repos } = load(readFileSync(join(kit, 'prow/labels.yaml'), 'utf8')) as {
    readonly repos: Readonly<Record<string, { readonly labels: readonly { readonly name: string }[] }>>;
  };
  return Object.values(repos).flatMap(({ labels }) => labels.map(({ name }) => name));
}

test('an empty repository adopts the process from the kit alone', async () => {
  copyKit();
  const checkout = useRepository(home);
  checkout.git('init', '--quiet', '--initial-branch', 'main');
  checkout.commit({});
  const run = (...args: readonly string[]) => runCommandLine(home, args);

  // The first proposal, with the command of the page and its mistake.
  const begun = await run('new', '--number', '1', '--title', 'A try', '--sig', 'sig-compute', '--today', '2026-12-01');
  expect(begun).toMatchObject({ exitCode: 0, stdout: 'veps/sig-compute/1-a-try/vep.md\n' });
  const path = begun.stdout.trim();
  const text = readFileSync(join(home, path), 'utf8').replace('status: provisional', 'status: implementable');
  checkout.write(path, text);
  const calendar = useRepository(join(folder, 'calendar'));
  for (const [place, schedule] of Object.entries(CALENDAR)) {
    calendar.write(place, schedule);
  }
  const checked = await run('check', '--calendar', calendar.directory, '--today', '2026-12-01');
  expect(checked).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('sets `enforcement` to `warn`') });

  // The trial: all is shown, nothing blocks.
  const draft = { 'schedule-repository': 'example/sig-release' };
  const trial = publish(kitLabels());
  const tried = openFromFork(trial, { [path]: text });
  await withGitHub(trial, async (github) => {
    const { exitCode } = await runEvent(github, pullRequestEvent(tried, { action: 'opened' }), {
      ...draft,
      ...stepInputs(),
    });
    expect(exitCode).toBe(0);
  });
  expect(statusOf(tried)?.state).toBe('success');
  expect(ownBodies(tried)[0]).toMatch(/^### ⚠️ VEP governance: 5 errors would block$[\s\S]*in a trial period/m);
  expect(ownBodies(tried)[0]).toContain('https://github.com/example/vep-governance/blob/v1/docs/rules.md#');

  // Enforcing it: the other file of the kit takes the trial's place.
  cpSync(join(kit, WORKFLOW), join(home, WORKFLOW));
  const enforced = publish(kitLabels());
  const blocked = openFromFork(enforced, { [path]: text });
  await withGitHub(enforced, async (github) => {
    await runEvent(github, pullRequestEvent(blocked, { action: 'opened' }), { ...draft, ...stepInputs() });
  });
  expect(statusOf(blocked)?.state).toBe('failure');
  checkout.git('commit', '--quiet', '--message', 'Enforce it', '--', WORKFLOW);
  expect(await run('check', '--calendar', calendar.directory, '--today', '2026-12-01', path)).toMatchObject({
    exitCode: 1,
  });
});
