import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ScratchRepository, scratchRepository } from '../git/scratch-repository.ts';
import { type CommandRun, runCommandLine } from './cli-run.ts';

const PAGE = readFileSync(new URL('../../docs/migration.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');
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

/** The part of a report about each migrated document. */
function pagesOf(report: string): readonly string[] {
  return report.split('\n\n').filter((page) => /^veps\/\S+\n {2}found/.test(page));
}

function countPages(report: string, pattern: RegExp): number {
  return pagesOf(report).filter((page) => pattern.test(page)).length;
}

/** For each migrated document the subjects that the report leaves to a person. */
function readNeeds(report: string): ReadonlyMap<string, readonly string[]> {
  const pages = pagesOf(report);
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
  let replaced: CommandRun;
  const day = ['--calendar', join(DATA, 'sig-release'), '--today', /--today (\S+)`/.exec(PAGE)?.[1] ?? ''];
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
    replaced = await run('migrate', 'veps', '--replace-prose', '--dry-run');
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

  test.each([
    ['an `implementable` proposal needs reviewers and approvers', /person: reviewers, approvers\./],
    ['the release of the GA target is out: was GA reached?', /is out\. If the feature is in it/],
    ['the text names no gate and does not say that there is none', /No sentence of the text introduces/],
    ['no release is targeted: is it really still discussed?', /which leaves `provisional`/],
    [
      'the text says that there is no gate, but not in a form that the rule accepts',
      /That there is no gate has to stand/,
    ],
    ['the text says that there is no gate, and speaks of one elsewhere', /The text says both/],
    ['a gate is mentioned, but not clearly as its own', /but not clearly as its own/],
    ["a meta-VEP's folder names no SIG", /person: owning-sig/],
    ['a line names a release, but not one release for one of the stages', /does not clearly name one release/],
    [
      'the sections about graduation name a release that the target releases do not',
      /is not among the target releases/,
    ],
    ['a remark stands behind a target', /says more than a stage and its release/],
    [
      'a release is named, but not clearly for which stage: the status is open',
      /The text names a release, but not clearly/,
    ],
    ['a second document beside it targets a later stage, or has another gate', /\.md` (?:targets|introduces)/],
    ['"Ship target version" beside a described alpha and beta', /describes an alpha or beta/],
    ['several sections of target releases', /one of several sections/],
    ['no heading that is a title', /person: title/],
  ])('the page counts right: %s', (reason, pattern) => {
    expect(PAGE).toContain(`| ${reason} | ${countPages(migrated.stdout, pattern)} |`);
  });

  test('the page sums up right', () => {
    const sums = /(\d+) documents migrated: 0 complete, (\d+) without .*, (\d+) with more/.exec(migrated.stdout);
    const [, all, people, more] = sums ?? [];
    const pages = pagesOf(migrated.stdout).filter((page) => /is out\. If the feature is in it/.test(page));
    const onlyReached = pages.filter((page) => (page.match(/needs a person/g) ?? []).length === 2).length;
    expect(PAGE).toContain(
      `| migrated | ${all} | | … complete but for reviewers and approvers | ${people} | | … with something else for a person | ${more} | | … of these with nothing but the question whether GA was reached | ${onlyReached} |`,
    );
    const texts = [...readNeeds(migrated.stdout).keys()].map((path) => read(path.replace('veps/', '')));
    const count = (...lines: readonly string[]) =>
      texts.filter((text) => lines.every((line) => text.includes(`\n${line}\n`))).length;
    const of = (stage: string) => count('status: implementable', `stage: ${stage}`);
    const implementable = count('status: implementable');
    const meta = implementable - of('alpha') - of('beta') - of('ga');
    expect(PAGE).toContain(
      `Of the ${all}, ${implementable} came out \`implementable\` (${of('alpha')} alpha, ${of('beta')} beta, ${of('ga')} GA, ${meta} meta-VEP), ${count('status: provisional')} \`provisional\` and ${count('status: TBD')} with the status open.`,
    );
  });

  test('the page counts right what check finds, and what replacing leaves', async () => {
    const report = JSON.parse((await run('check', '--format', 'json')).stdout);
    const documents: readonly DocumentReport[] = report.documents;
    const errors = documents.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'));
    const people = errors.filter(({ rule }) => rule === 'people').length;
    expect(PAGE).toContain(
      `\`check\` on the result: ${errors.length} errors, ${people} of them reviewers and approvers; the other ${errors.length - people} are each in the list above.`,
    );
    const [targets, checklist] = [/section `Target releases.*stays/, /section `Release Signoff.*stays/];
    const both = pagesOf(replaced.stdout).filter((page) => !targets.test(page) && !checklist.test(page)).length;
    expect(PAGE).toContain(`With \`--replace-prose\` ${both} documents keep neither section.`);
    expect(PAGE).toContain(`In ${countPages(replaced.stdout, targets)} "Target releases" stays`);
    expect(PAGE).toContain(`in ${countPages(replaced.stdout, checklist)} the checklist does.`);
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
      ['stage: ga', '  alpha: "v1.9"', '  beta: "v1.10"', '  ga: "v1.11"'],
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
