import { describe, expect, test } from '@jest/globals';
import { committed, legacy, provisional } from '../../../src/board/context/examples.ts';
import { idsIn, reasonIn, type Situation } from './situation.ts';

const V1_10 = { milestone: '{alpha: "v1.10"}' };
const TODAY = '2026-09-15';
const PROSE = 'alpha for version: v1.10';

function isLate(versions: Situation['versions']): boolean {
  return idsIn({ today: TODAY, versions }).includes('late');
}

describe('what counts is the last step that made the commitment (governance §5.1)', () => {
  test.each([
    ['committed before the freeze', [committed('2026-09-01', V1_10)], false],
    [
      'a typo is corrected after it',
      [committed('2026-09-01', V1_10), committed('2026-09-10', { ...V1_10, title: 'Other' })],
      false,
    ],
    ['approved after it', [provisional('2026-08-01', V1_10), committed('2026-09-02', V1_10)], true],
    ['retargeted into it', [committed('2026-08-01'), committed('2026-09-02', V1_10)], true],
    ['retargeted out of it', [committed('2026-08-01', V1_10), committed('2026-09-02')], false],
    [
      'deferred before it and resumed after it',
      [
        committed('2026-08-01', V1_10),
        provisional('2026-08-20', { ...V1_10, status: 'deferred' }),
        committed('2026-09-05', V1_10),
      ],
      true,
    ],
    [
      'a later stage of the same release',
      [committed('2026-08-01', V1_10), committed('2026-09-05', { stage: 'beta', milestone: '{beta: "v1.10"}' })],
      true,
    ],
    [
      'unreadable in between',
      [
        committed('2026-08-01', V1_10),
        { on: '2026-09-03', text: '---\ntitle: [\n---\n' },
        committed('2026-09-05', V1_10),
      ],
      false,
    ],
    [
      'back to a stage that was listed before',
      [
        committed('2026-08-01', { stage: 'beta', milestone: '{alpha: "v1.10", beta: "v1.10"}' }),
        committed('2026-09-05', V1_10),
      ],
      false,
    ],
  ])('%s', (_, versions, expected) => {
    expect(isLate(versions)).toBe(expected);
  });
});

describe('prose that named the target before the freeze counts (governance §5.4)', () => {
  test.each([
    ['migrated after the freeze', [legacy('2026-08-01', PROSE), committed('2026-09-05', V1_10)], false],
    [
      'another stage was named',
      [legacy('2026-08-01', 'beta for version: v1.10'), committed('2026-09-05', V1_10)],
      true,
    ],
    [
      'named only after the freeze',
      [legacy('2026-08-01', 'alpha for version: v1.11'), legacy('2026-09-03', PROSE), committed('2026-09-05', V1_10)],
      true,
    ],
    [
      'migrated to another status, and committed later',
      [legacy('2026-08-01', PROSE), provisional('2026-09-04', V1_10), committed('2026-09-05', V1_10)],
      true,
    ],
  ])('%s', (_, versions, expected) => {
    expect(isLate(versions)).toBe(expected);
  });

  test.each([
    ['before the freeze', [legacy('2026-09-01', PROSE)], []],
    ['on the day of the freeze', [legacy('2026-09-02', PROSE)], ['late', 'not-migrated']],
    ['moved on by an edit', [legacy('2026-08-01', PROSE), legacy('2026-09-05', `${PROSE}\n- Another line`)], []],
  ])('a legacy document that names it %s', (_, versions, expected) => {
    expect(idsIn({ today: TODAY, versions })).toEqual(expected.length === 0 ? ['not-migrated'] : expected);
  });
});

test.each([
  ['without a token', undefined],
  ['with one, for exceptions are not read', {}],
])('whether an exception covers it is not known %s', (_, activity) => {
  const versions = [provisional('2026-08-01', V1_10), committed('2026-09-02', V1_10)];
  expect(reasonIn('late', { today: TODAY, versions, ...(activity && { activity }) }).message).toBe(
    'It was committed to `alpha` in `v1.10` on `2026-09-02`. The VEP Freeze was on `2026-09-02`. Whether an exception covers it is not known.',
  );
});
