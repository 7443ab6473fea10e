import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ScratchRepository, scratchRepository } from '../git/scratch-repository.ts';
import { type CommandRun, runCommandLine } from './cli-run.ts';

const DATA = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const isPresent = existsSync(DATA);
const describeReal = isPresent ? describe : describe.skip;

if (!isPresent) {
  console.warn(`The real documents are not at ${DATA}: the migration of real documents is not tried.`);
}

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

interface DocumentReport {
  readonly path: string;
  readonly change: string;
  readonly findings: readonly Finding[];
}

/** For each migrated document the subjects that the report leaves to a person. */
function readNeeds(report: string): ReadonlyMap<string, readonly string[]> {
  const pages = report.split('\n\n').filter((page) => page.startsWith('veps/') && !page.includes('left alone'));
  return new Map(
    pages.map((page) => {
      const [path = ''] = page.split('\n');
      const needs = [...page.matchAll(/needs a person: ([a-z, -]+)\./g)];
      return [path, needs.flatMap(([, subjects = '']) => subjects.split(', '))];
    }),
  );
}

describeReal('the migration of the real documents', () => {
  let repository: ScratchRepository;
  let migrated: CommandRun;
  const day = ['--calendar', join(DATA, 'sig-release'), '--today', '2026-08-01'];
  const run = (...args: readonly string[]) => runCommandLine(repository.directory, [...args, ...day]);
  const read = (path: string) => readFileSync(join(repository.directory, 'veps', path), 'utf8');
  const before = (path: string) => readFileSync(join(DATA, 'enhancements/veps', path), 'utf8');

  beforeAll(async () => {
    repository = scratchRepository();
    const root = join(DATA, 'enhancements');
    const entries = readdirSync(root, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((one) => one.isFile())) {
      const path = join(entry.parentPath, entry.name);
      repository.write(relative(root, path), readFileSync(path, 'utf8'));
    }
    const author = 'Alice <alice@users.noreply.github.com>';
    repository.commit({}, { author, date: '2026-07-30T12:00:00Z' });
    migrated = await run('migrate', 'veps');
  }, 60_000);

  afterAll(() => repository.remove());

  test('gives every document front matter and changes nothing else', () => {
    const needs = readNeeds(migrated.stdout);
    expect(migrated.exitCode).toBe(1);
    expect(needs.size).toBeGreaterThan(60);
    for (const path of needs.keys()) {
      const name = path.replace('veps/', '');
      expect(read(name).startsWith('---\ntitle: ')).toBe(true);
      expect(read(name).endsWith(`---\n\n${before(name)}`)).toBe(true);
    }
  });

  test('check finds nothing but people, or what the report leaves to a person', async () => {
    const needs = readNeeds(migrated.stdout);
    const report = JSON.parse((await run('check', '--format', 'json')).stdout);
    const documents: readonly DocumentReport[] = report.documents;
    expect(documents.map(({ path }) => path).sort()).toEqual([...needs.keys()].sort());
    const surprises = documents.flatMap(({ path, findings }) =>
      findings
        .filter(({ severity, rule }) => severity === 'error' && rule !== 'people')
        .filter(({ message }) => !(needs.get(path) ?? []).some((subject) => message.includes(`\`${subject}`)))
        .map(({ message }) => `${path}: ${message}`),
    );
    expect(surprises).toEqual([]);
    expect(documents.every(({ change }) => change === 'migrated')).toBe(true);
  });

  test('a second time there is nothing to do', async () => {
    repository.git('add', '--all');
    expect((await run('migrate', 'veps', '--replace-prose')).exitCode).toBe(0);
    expect(repository.git('diff', '--name-only')).toBe('');
  });

  test.each([
    [
      'a heading without a number',
      'sig-compute/207-pause-probes',
      ['title: Probe Proxy for Manual Probe Control', 'vep-number: 207'],
    ],
    [
      '# Overview as the only title',
      'sig-compute/19-ibm-z-secure-execution',
      ['title: TBD', 'vep-number: 19', 'stage: ga', '  ga: "v1.9"'],
    ],
    [
      'a number with leading zeros',
      'sig-compute/171-cold-reboot-guest',
      ['vep-number: 171', 'feature-gate: RecreateVMIOnReboot'],
    ],
    [
      'a target with a dot behind it',
      'sig-compute/190-kubevirt-structured-plugins',
      ['feature-gate: Plugins', 'stage: alpha', '  alpha: "v1.9"'],
    ],
    ['full versions', 'sig-compute/35-video-configuration', ['  alpha: "v1.6"', '  beta: "v1.7"', '  ga: "v1.9"']],
    [
      'bare versions',
      'sig-compute/191-decentralized-migration-proxy',
      ['stage: beta', '  alpha: "v1.9"', '  beta: "v1.10"', '  ga: "v1.11"'],
    ],
    [
      'a stage that is struck out',
      'sig-network/106-decouple-nad',
      ['feature-gate: ExternalNetResourceInjection', '  beta: "v1.8"', '  ga: "v1.10"'],
    ],
    [
      'N/A everywhere',
      'meta-VEPs/297-coderabbit-adoption',
      ['status: provisional', 'owning-sig: TBD', 'milestone: {}'],
    ],
    [
      'targets only about the lifecycle',
      'sig-network/29-ns-admin-nichotplug',
      ['status: implementable', 'stage: ga', '  ga: "v1.6"', 'feature-gate: TBD'],
    ],
    ['a ship target without phases', 'sig-compute/104-allow-disabling-feature-gates', ['stage: ga', '  ga: "v1.8"']],
    ['a ship target beside phases', 'sig-compute/69-vmpool', ['status: TBD', 'stage: TBD', 'milestone: {}']],
    [
      'a stage of its own invention',
      'sig-compute/10-dra-devices',
      ['stage: beta', '  alpha: "v1.6"', '  beta: "v1.9"', 'feature-gate: GPUsWithDRA'],
    ],
    ['a gate that it only requires', 'sig-storage/169-file-restore', ['feature-gate: TBD', 'status: provisional']],
    [
      'an older release than the calendar has',
      'sig-compute/222-vsock-netns-vep',
      ['stage: beta', '  alpha: "v0.59"', '  beta: "v1.10"', 'feature-gate: VSOCK'],
    ],
    [
      'a title with a colon',
      'sig-compute/291-dynamic-downtime-tuning',
      ['title: "Live Migration \u2014 Dynamic Downtime Tuning and Iteration-Based Convergence"'],
    ],
  ])('%s', (_what, folder, lines) => {
    const [, frontMatter = ''] = read(`${folder}/vep.md`).split('---\n');
    expect(frontMatter.split('\n')).toEqual(expect.arrayContaining(lines));
  });

  test.each([
    ['sig-network/21-passt', 'passt-beta.md'],
    ['sig-compute/76-vmtemplates', 'vmtemplate-beta-proposal.md'],
  ])('the second part in %s stays as it is and is pointed out', (folder, name) => {
    expect(read(`${folder}/${name}`)).toBe(before(`${folder}/${name}`));
    expect(migrated.stdout).toContain(`\`veps/${folder}/${name}\``);
  });

  test('the one document that has front matter is left alone', () => {
    const path = 'sig-network/307-vhostuser-binding-plugin/vep.md';
    expect(read(path)).toBe(before(path));
    expect(migrated.stdout).toContain(`veps/${path}\n  left alone: It has front matter already.\n`);
  });
});
