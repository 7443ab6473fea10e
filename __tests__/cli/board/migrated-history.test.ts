import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseAssignment } from '../../../src/cli/set/assignment.ts';
import { setFields } from '../../../src/cli/set/set-document.ts';
import { gitIn, scratchFolder, useRepository } from '../../git/scratch-repository.ts';
import { HAS_REAL_DATA, REAL_DATA } from '../../real-data.ts';
import { recordRun } from '../recorded-run.ts';

// v1.9: VEP Freeze 2026-04-30, Code Freeze 2026-06-24, GA 2026-07-22. v1.10: 2026-09-02, 2026-10-21, 2026-11-18.
const CALENDAR = ['--calendar', join(REAL_DATA, 'sig-release')];

const PATHS: Readonly<Record<number, string>> = {
  31: 'veps/sig-storage/31-declarative-volume-hotplug/vep.md',
  76: 'veps/sig-compute/76-vmtemplates/vep.md',
  106: 'veps/sig-network/106-decouple-nad/vep.md',
  141: 'veps/sig-compute/141-target-xml-mutation-hooks/vep.md',
  144: 'veps/sig-compute/144-memory-lock-rlimits/vep.md',
  156: 'veps/sig-compute/156-vmi-memory-overhead-reporting/vep.md',
};
const MOVED = 'veps/sig-compute/141-xml-hooks/vep.md';

type Change = readonly [day: string, pullRequest: number, vep: number, ...assignments: string[]];

/** What people did after the migration; without assignments the document moves. */
const CHANGES: readonly Change[] = [
  ['2026-04-22', 901, 156, 'reviewers=@ann', 'approvers=@ben'],
  ['2026-04-28', 902, 156, 'stage=beta', 'milestone.beta=v1.9'],
  ['2026-04-30', 903, 76, 'stage=beta', 'milestone.beta=v1.9'],
  ['2026-05-20', 904, 31, 'status=deferred'],
  ['2026-06-30', 905, 141, 'milestone.beta=v1.10'],
  ['2026-08-20', 906, 141],
  ['2026-09-01', 907, 106, 'stage=ga', 'milestone.ga=v1.10', 'reviewers=@ann', 'approvers=@ben,@carla'],
  ['2026-09-10', 908, 141, 'milestone.beta=v1.11'],
  ['2026-09-15', 909, 144, 'status=withdrawn'],
  ['2026-09-20', 910, 31, 'status=implementable', 'milestone.beta=v1.11'],
];

let clone: string;

function commit(day: string, subject: string): void {
  gitIn(clone, ['add', '--all']);
  gitIn(clone, ['commit', '-qm', subject], `${day}T12:00:00Z`);
}

function change([day, pullRequest, vep, ...assignments]: Change): void {
  const path = day > '2026-08-20' && vep === 141 ? MOVED : (PATHS[vep] ?? '');
  const file = join(clone, path);
  if (assignments.length === 0) {
    mkdirSync(dirname(join(clone, MOVED)), { recursive: true });
    renameSync(file, join(clone, MOVED));
  } else {
    writeFileSync(file, setFields(readFileSync(file, 'utf8'), assignments.map(parseAssignment)));
  }
  commit(day, `Change VEP ${vep} (#${pullRequest})`);
}

async function boardOn(day: string) {
  const base = gitIn(clone, ['rev-list', '--first-parent', '-1', `--before=${day}T23:59:59Z`, 'HEAD']).trim();
  const args = ['list', '--format', 'json', '--base', base, '--today', day, ...CALENDAR];
  return JSON.parse((await recordRun(args, { directory: clone })).output);
}

interface JsonVep {
  readonly number: number;
  readonly path: string;
  readonly statusSince: string;
  readonly attention: readonly { readonly id: string; readonly since: string | null }[];
  readonly history: readonly Readonly<Record<'date' | 'pullRequest' | 'field' | 'from' | 'to', unknown>>[];
}

function vepOf(board: { readonly veps: readonly JsonVep[] }, number: number): JsonVep {
  const found = board.veps.find((vep) => vep.number === number);
  if (found === undefined) {
    throw new Error(`There is no VEP ${number}.`);
  }
  return found;
}

(HAS_REAL_DATA ? describe : describe.skip)('the real proposals, migrated, and ten changes after it', () => {
  beforeAll(async () => {
    clone = scratchFolder();
    gitIn(clone, ['clone', '--quiet', join(REAL_DATA, 'enhancements-history.bundle'), '.']);
    const before = gitIn(clone, ['rev-list', '--first-parent', '-1', '--before=2026-04-15T00:00:00Z', 'HEAD']).trim();
    gitIn(clone, ['checkout', '--quiet', '-B', 'main', before]);
    await recordRun(['migrate', 'veps', '--today', '2026-04-16', ...CALENDAR], { directory: clone });
    commit('2026-04-16', 'Migrate the proposals (#900)');
    CHANGES.forEach(change);
  });

  afterAll(() => useRepository(clone).remove());

  test.each<[day: string, phases: string, attention: Readonly<Record<number, readonly string[]>>]>([
    [
      '2026-04-29',
      'v1.9 design, v1.10 upcoming',
      { 31: ['no-people 2026-04-16'], 76: ['next-stage 2026-04-16'], 106: ['next-stage 2026-04-16'], 156: [] },
    ],
    [
      '2026-05-05',
      'v1.9 implementation, v1.10 upcoming',
      { 31: ['no-people 2026-04-16'], 76: ['late 2026-04-30', 'no-people 2026-04-30'], 106: [], 156: [] },
    ],
    [
      '2026-07-22',
      'v1.10 design',
      {
        31: [],
        76: ['next-stage 2026-06-24'],
        141: ['no-people 2026-07-22'],
        156: ['next-stage 2026-06-24'],
      },
    ],
    [
      '2026-08-25',
      'v1.10 design',
      { 106: ['next-stage 2026-06-24'], 141: ['not-committed 2026-08-12', 'no-people 2026-07-22'] },
    ],
    [
      '2026-09-02',
      'v1.10 implementation',
      { 106: [], 141: ['missed-freeze 2026-09-02', 'no-people 2026-07-22'], 144: [] },
    ],
    [
      '2026-10-05',
      'v1.10 implementation, v1.11 null',
      // Its document still names v1.10 for its GA.
      {
        31: ['missed-freeze 2026-09-20', 'no-people 2026-09-20', 'unscheduled 2026-09-20'],
        106: [],
        141: ['unscheduled 2026-09-10'],
        144: [],
      },
    ],
  ])('on %s: %s', async (day, phases, attention) => {
    const board = await boardOn(day);
    const coming = board.releases.filter(({ phase }: { readonly phase: string }) => phase !== 'released');
    expect(coming.map(({ release, phase }: Readonly<Record<string, string>>) => `${release} ${phase}`).join(', ')).toBe(
      phases,
    );
    const found = Object.keys(attention).map((number) => {
      const reasons = vepOf(board, Number(number)).attention.map(({ id, since }) => `${id} ${since}`);
      return [number, reasons];
    });
    expect(Object.fromEntries(found)).toEqual(attention);
  });

  test('a release keeps what was committed to it, and not what was deferred before it', async () => {
    const { releases } = await boardOn('2026-07-22');
    const row = releases.find(({ release }: { readonly release: string }) => release === 'v1.9');
    expect(row).toMatchObject({ phase: 'released', committed: [76, 156], delivered: [], outcomeUnknown: [76, 156] });
  });

  test('the histories say who changed what when, and nothing of a move', async () => {
    const board = await boardOn('2026-10-05');
    const entries = (number: number) =>
      vepOf(board, number)
        .history.filter(({ date }) => String(date) >= '2026-04-16')
        .map(({ date, pullRequest, field, from, to }) => `${date} #${pullRequest} ${field}: ${from} → ${to}`);
    const migrated = '2026-04-16 #900 form: legacy → front-matter';
    expect(entries(156)).toEqual([
      migrated,
      '2026-04-22 #901 reviewers: TBD → ann',
      '2026-04-22 #901 approvers: TBD → ben',
      '2026-04-28 #902 stage: alpha → beta',
      '2026-04-28 #902 milestone.beta: null → v1.9',
    ]);
    expect(entries(31)).toEqual([
      migrated,
      '2026-05-20 #904 status: implementable → deferred',
      '2026-09-20 #910 status: deferred → implementable',
      '2026-09-20 #910 milestone.beta: v1.9 → v1.11',
    ]);
    expect(entries(141)).toEqual([
      migrated,
      '2026-06-30 #905 milestone.beta: null → v1.10',
      '2026-09-10 #908 milestone.beta: v1.10 → v1.11',
    ]);
    expect(entries(144)).toEqual([migrated, '2026-09-15 #909 status: implementable → withdrawn']);
    expect([31, 141, 144].map((number) => vepOf(board, number).statusSince)).toEqual([
      '2026-09-20',
      '2026-04-16',
      '2026-09-15',
    ]);
    expect(vepOf(board, 141).path).toBe(MOVED);
  });
});
