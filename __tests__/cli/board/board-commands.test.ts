import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gitIn, type ScratchRepository, scratchFolder, scratchRepository } from '../../git/scratch-repository.ts';
import { schemaFaults } from '../../render/board/board-schema.ts';
import { documentText, TRACKED } from '../../vep-document.ts';
import { recordRun } from '../recorded-run.ts';

const PATH = 'veps/sig-compute/123-foo/vep.md';
const SCHEDULE = [
  ['2026/07/15', 'Work begins'],
  ['2026/09/02', 'Virtualization Enhancement Proposal (VEP) Freeze'],
  ['2026/10/21', 'Code Freeze'],
  ['2026/11/18', 'Tag v1.10.0'],
].map(([when, what]) => `- when: ${when}\n  who: KubeVirt\n  what: ${what}\n`);

let repository: ScratchRepository;
let calendar: string;

function commit(files: Readonly<Record<string, string>>, message: string, date: string): void {
  repository.commit(files, { message, date: `${date}T12:00:00Z` });
}

/** As on 2026-10-05 unless it is said otherwise. */
function run(args: readonly string[], directory = repository.directory, place = calendar) {
  const own = args.includes('--today') ? args : [...args, '--today', '2026-10-05'];
  return recordRun([...own, '--calendar', place], { directory });
}

beforeAll(() => {
  calendar = scratchFolder();
  mkdirSync(join(calendar, 'releases/v1.10'), { recursive: true });
  writeFileSync(join(calendar, 'releases/v1.10/schedule.yaml'), SCHEDULE.join(''));
  repository = scratchRepository();
  commit({ [PATH]: documentText({ milestone: '{alpha: "v1.10"}' }) }, 'Add foo (#300)', '2026-08-01');
  commit(
    {
      [PATH]: documentText({ ...TRACKED, milestone: '{alpha: "v1.10"}' }),
      'veps/sig-network/7-old/vep.md': '# VEP #7: Old\n\nThis VEP targets beta for version: v1.10\n',
    },
    'Approve foo (#301)',
    '2026-08-20',
  );
  commit(
    {
      'veps/sig-network/8-broken/vep.md': '---\ntitle: [\n---\n',
      'veps/sig-compute/124-twin/vep.md': documentText({
        'vep-number': '123',
        title: 'Twin',
        milestone: '{alpha: "v99.0"}',
      }),
    },
    'Add more',
    '2026-09-10',
  );
});

afterAll(() => repository.remove());

describe('list', () => {
  test('shows every document: legacy, unreadable with the number of its folder, and two with one number', async () => {
    const { exitCode, output, errors } = await run(['list']);
    expect(exitCode).toBe(0);
    expect(output.split('\n').map((line) => line.split(/ {2,}/).slice(0, 4))).toEqual([
      ['VEP', 'TITLE', 'SIG', 'STATUS'],
      ['7', 'Old', 'sig-network', 'legacy'],
      ['8', 'veps/sig-network/8-broken/vep.md', 'sig-network', 'unreadable'],
      ['123', 'Foo bar', 'sig-compute', 'implementable'],
      ['123', 'Twin', 'sig-compute', 'provisional'],
      [''],
    ]);
    expect(errors).toContain('note: Pull requests, sign-offs and implementation were not read: no token.\n');
    expect(errors).toContain('note: `v99.0` has no schedule yet: its dates are not known.\n');
  });

  test('filters, and says that prose was left out', async () => {
    const { output, errors } = await run(['list', '--release', 'v1.10', '--sig', 'sig-compute']);
    expect(output.match(/^\d+/gm)).toEqual(['123']);
    expect(errors).toContain(
      'Legacy documents that name `v1.10` in prose only: 1. `--release-any-stage` lists them, too.',
    );
    expect((await run(['list', '--release', 'v1.10', '--release-any-stage', '--sig', 'sig-network'])).output).toContain(
      'Old',
    );
  });

  test.each([
    ['2026-09-10', ['8', '123']],
    ['HEAD~1', ['7', '8', '123', '123']],
  ])('changed since %s', async (since, expected) => {
    expect((await run(['list', '--changed-since', since])).output.match(/^\d+/gm)).toEqual(expected);
  });

  test('writes what other tools read, filtered', async () => {
    const { output } = await run(['list', '--format', 'json', '--status', 'implementable']);
    expect(schemaFaults(output)).toEqual([]);
    const { veps, releases } = JSON.parse(output);
    expect(veps).toHaveLength(1);
    expect(veps[0]).toMatchObject({
      number: 123,
      statusSince: '2026-08-20',
      freeze: 'frozen',
      commitment: { stage: 'alpha', release: 'v1.10' },
      history: [
        { date: '2026-08-01', pullRequest: 300, field: 'form', from: null, to: 'front-matter' },
        { date: '2026-08-20', pullRequest: 301, field: 'status', from: 'provisional', to: 'implementable' },
        { field: 'reviewers', from: ['TBD'], to: ['bob'] },
        { field: 'approvers', from: ['TBD'], to: ['carol'] },
      ],
    });
    expect(releases[0]).toMatchObject({ release: 'v1.10', phase: 'implementation', committed: [123], named: [7] });
  });

  test('shows one VEP whole', async () => {
    const { output } = await run(['list', '7']);
    expect(output).toContain('VEP 7: Old\n');
    expect(output).toContain('targets (prose)  beta v1.10\n');
    expect((await run(['list', '123'])).output).toContain('\nNeeds attention\n  Nothing, as far as is known.\n');
    expect(output).toContain('\nHistory\n  2026-08-20 #301 added (legacy)\n');
    expect(output).toContain(
      '\nNext step\n  Its front matter is to be written: run `vep-governance migrate veps/sig-network/7-old/vep.md`.\n',
    );
  });

  test.each([
    ['a number that no VEP has', ['list', '9'], 'There is no VEP 9 on this branch. The nearest ones are 7, 8, 123.'],
    ['a commit that is not there', ['list', '--base', 'nowhere'], 'There is no commit `nowhere` in this clone.'],
    [
      'neither a day nor a commit',
      ['list', '--changed-since', 'x'],
      '`--changed-since x` is neither a day such as 2026-09-02 nor a commit of this clone.',
    ],
    ['another folder', ['list', '--veps-root', 'other'], 'There is nothing in a folder `other` of this commit.'],
    ['an announcement of nothing', ['board', '--format', 'announcement'], 'An announcement is about one release.'],
    [
      'an announcement without a freeze',
      ['board', '--format', 'announcement', '--release', 'v99.0'],
      'The VEP Freeze of `v99.0` is not known',
    ],
  ])('refuses %s', async (_, args, words) => {
    const { exitCode, output, errors } = await run(args);
    expect([exitCode, output]).toEqual([2, '']);
    expect(errors).toContain(words);
  });

  test('refuses to guess where there is no repository', async () => {
    const folder = scratchFolder();
    const { exitCode, errors } = await run(['list'], folder);
    expect(exitCode).toBe(2);
    expect(errors).toContain('is in no git repository');
  });

  test('of a shallow clone says that the history is not known', async () => {
    const clone = scratchFolder();
    gitIn(clone, ['clone', '--quiet', '--depth', '1', `file://${repository.directory}`, '.']);
    const { output, errors } = await run(['list', '--format', 'json'], clone);
    const { veps, unknown } = JSON.parse(output);
    expect(veps.map(({ history }: { history: unknown }) => history)).toEqual([null, null, null, null]);
    expect(unknown).toContain(
      'The history is not known: this clone is shallow. Fetch it with `git fetch --unshallow`.',
    );
    expect(errors).toBe('');
    expect(await run(['list', '--format', 'json', '--changed-since', '2026-09-10'], clone)).toEqual({
      exitCode: 2,
      output: '',
      errors:
        'error: What changed is not known. The history is not known: this clone is shallow. Fetch it with `git fetch --unshallow`.\n',
    });
  });

  test('of a calendar that cannot be read keeps the lists', async () => {
    const empty = scratchFolder();
    const { output } = await run(['list', '--format', 'json'], repository.directory, empty);
    const { releases, veps } = JSON.parse(output);
    expect(schemaFaults(output)).toEqual([]);
    expect(releases[0]).toMatchObject({ release: 'v1.10', phase: null, committed: [123] });
    expect(veps).toHaveLength(4);
  });

  test('of a repository without VEPs lists none', async () => {
    const none = scratchRepository();
    none.commit({ 'veps/NNNN-vep-template/vep.md': documentText() });
    expect(await run(['list'], none.directory)).toMatchObject({ exitCode: 0, output: 'No VEP fits.\n' });
    none.remove();
  });
});

describe('board', () => {
  test('announces what was approved before the freeze, whenever it is run', async () => {
    const announce = (today: string) =>
      run(['board', '--format', 'announcement', '--release', 'v1.10', '--today', today]);
    const { output } = await announce('2026-09-02');
    expect(output).toContain('## Approved (1)\n\n### `sig-compute`\n\n- VEP 123: `Foo bar`, `alpha`;');
    expect(output).toContain('## Named in prose, approval unknown\n\n- VEP 7: `Old` (`sig-network`)');
    expect((await announce('2026-12-01')).output).toBe(output);
  });

  test('says in a digest what changed', async () => {
    const { output } = await run(['board', '--format', 'digest', '--since', '30d']);
    expect(output).toContain(
      '## Changed since `2026-09-05`\n\n- VEP 8: `veps/sig-network/8-broken/vep.md`: `2026-09-10` `added (unreadable)`',
    );
    expect((await run(['board', '--format', 'digest', '--vep', '7'])).output).toMatch(
      /^VEP 7: `Old` has no front matter\./,
    );
  });

  test('takes day limits of every name', async () => {
    const ids = async (...args: readonly string[]) => {
      const { output } = await run(['board', '--format', 'json', '--today', '2026-07-25', ...args]);
      const { attention } = JSON.parse(output);
      return attention.map(({ id }: { id: string }) => id);
    };
    expect(await ids('--base', 'HEAD~2')).toEqual(['no-people']);
    expect(await ids('--base', 'HEAD~2', '--no-people-days', '38')).toEqual([]);
    expect(await ids('--base', 'HEAD~2', '--not-committed-days', '60')).toEqual(['not-committed', 'no-people']);
  });

  test('takes what maintainers granted, and refuses what it cannot read', async () => {
    const accepted = ['--attention-accepted', '7 not-migrated until v1.10: asked for on 2026-09-01'];
    const { output } = await run(['board', '--format', 'json', ...accepted]);
    expect(JSON.parse(output).attention).toContainEqual({
      id: 'not-migrated',
      subject: { kind: 'sig', sig: 'sig-network' },
      numbers: [7],
      accepted: true,
    });
    expect(await run(['list', '--attention-accepted', '7 whatever'])).toMatchObject({ exitCode: 2 });
  });
});
