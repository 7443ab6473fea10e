import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gitIn, scratchFolder, useRepository } from '../../git/scratch-repository.ts';
import { HAS_REAL_DATA, REAL_DATA } from '../../real-data.ts';
import { schemaFaults } from '../../render/board/board-schema.ts';
import { recordRun } from '../recorded-run.ts';

const describeReal = HAS_REAL_DATA ? describe : describe.skip;

interface RealVep {
  readonly number: number;
  readonly form: string;
  readonly milestone: Readonly<Record<string, string>>;
  readonly attention: readonly { readonly id: string }[];
}

let clone: string;

function commitOn(day: string): string {
  return gitIn(clone, ['rev-list', '--first-parent', '-1', `--before=${day}T00:00:00Z`, 'HEAD']).trim();
}

async function boardOn(day: string) {
  const calendar = join(REAL_DATA, 'sig-release');
  const args = ['list', '--format', 'json', '--base', commitOn(day), '--today', day, '--calendar', calendar];
  const { output } = await recordRun(args, { directory: clone });
  const veps: readonly RealVep[] = JSON.parse(output).veps;
  return { output, veps, releases: JSON.parse(output).releases };
}

/** The numbers of the VEPs by reason. */
function reasons(veps: readonly RealVep[]): Readonly<Record<string, readonly number[]>> {
  const pairs = veps.flatMap(({ number, attention }) => attention.map(({ id }) => [id, number] as const));
  const ids = [...new Set(pairs.map(([id]) => id))];
  return Object.fromEntries(ids.map((id) => [id, pairs.flatMap(([other, number]) => (other === id ? [number] : []))]));
}

describeReal('the board of the real proposals', () => {
  beforeAll(() => {
    clone = scratchFolder();
    gitIn(clone, ['clone', '--quiet', join(REAL_DATA, 'enhancements-history.bundle'), '.']);
  });

  afterAll(() => useRepository(clone).remove());

  // Each row was read by hand: docs/proofs.md says what came of it.
  test.each([
    [
      '2026-06-20',
      ['v1.9 implementation', 'v1.10 upcoming', 'v1.11 null'],
      {
        late: [10, 14, 80, 90, 109, 115, 168, 222, 241, 246, 248, 285, 291],
        'not-migrated': [
          10, 14, 19, 24, 31, 35, 62, 76, 80, 90, 109, 115, 140, 141, 143, 144, 156, 160, 168, 171, 172, 183, 190, 191,
          199, 210, 222, 241, 246, 248, 256, 266, 285, 287, 291,
        ],
      },
    ],
    ['2026-07-23', ['v1.10 design', 'v1.11 null'], { 'not-migrated': [31, 168, 191, 210] }],
    [
      '2026-08-25',
      ['v1.10 design', 'v1.11 null', 'v1.12 null'],
      { 'not-migrated': [31, 106, 111, 141, 156, 168, 183, 191, 210, 222, 285] },
    ],
    [
      '2026-10-05',
      ['v1.10 implementation', 'v1.11 null', 'v1.12 null'],
      { 'not-migrated': [31, 106, 111, 141, 156, 168, 183, 191, 210, 222, 285] },
    ],
  ])('on %s has these phases, and these reasons and no others', async (day, phases, expected) => {
    const { output, veps, releases } = await boardOn(day);
    expect(schemaFaults(output)).toEqual([]);
    const coming = releases.filter(({ phase }: { phase: string | null }) => phase !== 'released');
    expect(
      coming.map(({ release, phase }: { release: string; phase: string | null }) => `${release} ${phase}`),
    ).toEqual(phases);
    const found = reasons(veps);
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
    for (const [id, numbers] of Object.entries(expected)) {
      expect([...new Set(found[id])]).toEqual(numbers);
    }
  });

  test('targets what the prose says, in fifteen documents that were read by eye', async () => {
    const { veps } = await boardOn('2026-10-05');
    const targets = new Map(veps.map(({ number, milestone }) => [number, milestone]));
    const read = {
      3: { ga: 'v1.5' },
      14: { alpha: 'v1.6', ga: 'v1.9' },
      25: { alpha: 'v1.6' },
      31: { alpha: 'v1.6', beta: 'v1.9', ga: 'v1.10' },
      48: {},
      97: { alpha: 'v1.8' },
      106: { beta: 'v1.8', ga: 'v1.10' },
      111: { beta: 'v1.8', ga: 'v1.10' },
      143: { alpha: 'v1.9' },
      168: { alpha: 'v1.9', beta: 'v1.10', ga: 'v1.11' },
      191: { alpha: 'v1.9', beta: 'v1.10', ga: 'v1.11' },
      210: { alpha: 'v1.10', beta: 'v1.11', ga: 'v1.12' },
      222: { alpha: 'v0.59', beta: 'v1.10' },
      256: { alpha: 'v1.9' },
      277: { alpha: 'v1.0', ga: 'v1.9' },
    };
    expect(Object.fromEntries(Object.keys(read).map((number) => [number, targets.get(Number(number))]))).toEqual(read);
    expect(veps.filter(({ form }) => form !== 'legacy').map(({ number }) => number)).toEqual([307]);
  });
});
