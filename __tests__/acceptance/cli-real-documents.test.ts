import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gitIn, type ScratchRepository, scratchFolder, useRepository } from '../git/scratch-repository.ts';
import { HAS_REAL_DATA, REAL_DATA } from '../real-data.ts';
import { type CommandRun, runCommandLine } from './cli-run.ts';

const PAGE = readFileSync(new URL('../../docs/migration.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');
/** The real history, with names and addresses replaced. */
const HISTORY = join(REAL_DATA, 'enhancements-history.bundle');
const describeReal = HAS_REAL_DATA ? describe : describe.skip;

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
      const needs = [...page.matchAll(/by hand: ([a-z, -]+)\./g)];
      return [path, needs.flatMap(([, subjects = '']) => subjects.split(', '))];
    }),
  );
}

/** The front matter of a migrated document, and what is below it. */
function splitText(text: string): readonly [frontMatter: string, body: string] {
  const end = text.indexOf('\n---\n', 4);
  return [text.slice(0, end + 1), text.slice(end + '\n---\n\n'.length)];
}

/** The login of everybody in the replaced history: "Author 7" is `author-7`. */
function authorMap({ git }: ScratchRepository): string {
  const names = git('log', '--format=%an <%ae>%n%(trailers:key=Co-authored-by,valueonly)').split('\n');
  const people = [...new Set(names)].flatMap((name) => {
    const [, number, address] = /^Author (\d+) <(.*)>$/.exec(name) ?? [];
    return address === undefined ? [] : [`${address} = @author-${number}`];
  });
  return `${people.join('\n')}\n`;
}

describeReal('the migration of the real documents', () => {
  let repository: ScratchRepository;
  let withoutMap: CommandRun;
  let migrated: CommandRun;
  let replaced: CommandRun;
  const day = ['--calendar', join(REAL_DATA, 'sig-release'), '--today', /--today (\S+)`/.exec(PAGE)?.[1] ?? ''];
  const run = (...args: readonly string[]) => runCommandLine(repository.directory, [...args, ...day]);
  const read = (path: string) => readFileSync(join(repository.directory, 'veps', path), 'utf8');
  const before = (path: string) => readFileSync(join(REAL_DATA, 'enhancements/veps', path), 'utf8');

  beforeAll(async () => {
    const folder = scratchFolder();
    gitIn(folder, ['clone', '-q', HISTORY, '.']);
    repository = useRepository(folder);
    const map = join(folder, '.git', 'authors');
    repository.write('.git/authors', authorMap(repository));
    withoutMap = await run('migrate', 'veps', '--dry-run');
    replaced = await run('migrate', 'veps', '--author-map', map, '--replace-prose', '--dry-run');
    migrated = await run('migrate', 'veps', '--author-map', map);
  }, 120_000);

  afterAll(() => rmSync(repository.directory, { recursive: true, force: true }));

  test('gives every document front matter, and changes nothing else but the line about no feature gate', () => {
    const needs = readNeeds(migrated.stdout);
    expect(migrated.exitCode).toBe(1);
    expect(needs.size).toBeGreaterThan(60);
    for (const path of needs.keys()) {
      const name = path.replace('veps/', '');
      const [frontMatter, body] = splitText(read(name));
      expect(frontMatter.startsWith('---\ntitle: ')).toBe(true);
      const inPlace = body.replace('Feature gate: none. ', '');
      const asParagraph = body.replace(/\nFeature gate: none\. .*\n/, '');
      expect([body, inPlace, asParagraph].includes(before(name))).toBe(true);
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
    ['an `implementable` proposal needs reviewers and approvers', /hand: reviewers, approvers\./],
    ['the release of the GA target has been released: was GA reached?', /If the feature reached GA in it/],
    ['the text neither names a gate nor says that there is none', /The text neither introduces/],
    ['no release is targeted: is it really still discussed?', /so the status is `provisional`/],
    ['a gate is mentioned, but not clearly as the proposal’s own', /but not clearly as this/],
    ['a meta-VEP’s folder names no SIG', /hand: owning-sig/],
    ['a line names a release, but not one release for one of the stages', /does not clearly name one release/],
    ['a remark follows a target', /says more than a stage and its release/],
    [
      'a release is named, but not clearly for which stage: the status is open',
      /The text names a release, but not clearly/,
    ],
    ['"Ship target version" beside a described alpha and beta', /describes an alpha or a beta/],
    ['several sections of target releases', /one of several sections/],
    ['no heading that could be a title', /hand: title/],
  ])('the page counts right: %s', (reason, pattern) => {
    expect(PAGE).toContain(`| ${reason} | ${countPages(migrated.stdout, pattern)} |`);
  });

  const SUMS =
    /(\d+) documents (?:to migrate|migrated): (\d+) complete, (\d+) lacking only .*, (\d+) with .* check by hand, (\d+) with /;

  test('with a map of the authors at least thirty documents lack only people', () => {
    expect(Number(SUMS.exec(migrated.stdout)?.[3])).toBeGreaterThanOrEqual(30);
  });

  test('the page sums up right', () => {
    const [, all, complete, people, check, fillIn] = SUMS.exec(migrated.stdout) ?? [];
    expect(complete).toBe('0');
    expect(PAGE).toContain(
      `| migrated | ${all} | | … lacking only reviewers and approvers | ${people} | | … with something to check by hand, and nothing else to fill in | ${check} | | … with something else to fill in | ${fillIn} |`,
    );
    expect(PAGE).toContain(
      `Without the map ${SUMS.exec(withoutMap.stdout)?.[3]} lack only reviewers and approvers: the history has GitHub’s own addresses for few.`,
    );
    const fronts = [...readNeeds(migrated.stdout).keys()].map((path) => splitText(read(path.replace('veps/', '')))[0]);
    const count = (...lines: readonly string[]) =>
      fronts.filter((text) => lines.every((line) => text.includes(`\n${line}\n`))).length;
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
    ['owners in the text', 'sig-compute/190-kubevirt-structured-plugins', ['  - "@iholder101"', '  - "@vladikr"']],
    [
      'a gate that only a test names',
      'sig-compute/156-vmi-memory-overhead-reporting',
      ['stage: ga', '  ga: "v1.10"', 'feature-gate: VmiMemoryOverheadReport'],
    ],
    ['a gate of the second part', 'sig-network/21-passt', ['feature-gate: PasstBinding', '  beta: "v1.8"']],
    [
      'a stage of the second part',
      'sig-compute/76-vmtemplates',
      ['feature-gate: Template', 'stage: beta', '  beta: "v1.9"'],
    ],
    ['a plan beside the target', 'sig-network/168-masquerade-port-ranges', ['stage: alpha', '  alpha: "v1.9"']],
    ['an only gate of the lifecycle', 'sig-storage/25-incremental-backup', ['feature-gate: IncrementalBackup']],
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
  ])('the second part in %s stays as it is, and what it adds is taken', (folder, name) => {
    expect(read(`${folder}/${name}`)).toBe(before(`${folder}/${name}`));
    expect(migrated.stdout).toContain(`\`veps/${folder}/${name}\``);
  });

  test('the one document that has front matter is left alone', () => {
    const path = 'sig-network/307-vhostuser-binding-plugin/vep.md';
    expect(read(path)).toBe(before(path));
    expect(migrated.stdout).toContain(`veps/${path}\n  left alone: It already has front matter.\n`);
  });
});
