import { describe, expect, test } from '@jest/globals';
import { historyEntries, lastContent, statusSince, versionBefore } from '../../../src/board/history/history-entries.ts';
import type { DocumentVersion, VersionFields } from '../../../src/domain/board/document-history.ts';
import { release } from '../../rules/facts-builder.ts';

const FIELDS: VersionFields = {
  form: 'front-matter',
  status: 'provisional',
  stage: 'alpha',
  milestone: { alpha: release('v1.10') },
  reviewers: ['TBD'],
  approvers: ['TBD'],
  proseTargets: [],
};
const LEGACY: Partial<VersionFields> = { form: 'legacy', status: null, stage: null, reviewers: null, approvers: null };
const UNREADABLE: Partial<VersionFields> = { ...LEGACY, form: 'unreadable', milestone: {} };

function version(on: string, fields: Partial<VersionFields> = {}, blob = on): DocumentVersion {
  const committedAt = Date.parse(on.includes('T') ? on : `${on}T12:00:00Z`);
  const place = { commit: on, path: 'veps/sig-compute/1-foo/vep.md', pullRequest: null, blob };
  return { ...place, committedAt, reachedAt: committedAt, fields: { ...FIELDS, ...fields } };
}

function say(versions: readonly DocumentVersion[], timeZone = 'UTC'): readonly string[] {
  return historyEntries(versions, timeZone).map(
    ({ date, field, from, to }) => `${date} ${field}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`,
  );
}

describe('a history', () => {
  test.each<[string, readonly DocumentVersion[], readonly string[]]>([
    ['begins with one entry', [version('2026-01-01')], ['2026-01-01 form: null → "front-matter"']],
    [
      'says nothing of a change to the body',
      [version('2026-01-01'), version('2026-02-01')],
      ['2026-01-01 form: null → "front-matter"'],
    ],
    [
      'says each field that changed',
      [
        version('2026-01-01'),
        version('2026-02-01', {
          status: 'implementable',
          milestone: { alpha: release('v1.11'), beta: release('v1.12') },
          reviewers: ['bob'],
          approvers: null,
          stage: null,
        }),
      ],
      [
        '2026-01-01 form: null → "front-matter"',
        '2026-02-01 status: "provisional" → "implementable"',
        '2026-02-01 stage: "alpha" → null',
        '2026-02-01 milestone.alpha: "v1.10" → "v1.11"',
        '2026-02-01 milestone.beta: null → "v1.12"',
        '2026-02-01 reviewers: ["TBD"] → ["bob"]',
        '2026-02-01 approvers: ["TBD"] → null',
      ],
    ],
    [
      'compares lists as sets',
      [version('2026-01-01', { reviewers: ['a', 'B'] }), version('2026-02-01', { reviewers: ['b', 'A'] })],
      ['2026-01-01 form: null → "front-matter"'],
    ],
    [
      'has one entry for a migration',
      [version('2026-01-01', LEGACY), version('2026-02-01', { status: 'implementable' })],
      ['2026-01-01 form: null → "legacy"', '2026-02-01 form: "legacy" → "front-matter"'],
    ],
    [
      'has one entry at each end of a gap',
      [
        version('2026-01-01'),
        version('2026-02-01', UNREADABLE),
        version('2026-02-02', UNREADABLE),
        version('2026-03-01', { status: 'deferred' }),
      ],
      [
        '2026-01-01 form: null → "front-matter"',
        '2026-02-01 form: "front-matter" → "unreadable"',
        '2026-03-01 form: null → "front-matter"',
      ],
    ],
    [
      'says when the prose of a legacy document targets another release',
      [version('2026-01-01', LEGACY), version('2026-02-01', { ...LEGACY, milestone: { alpha: release('v1.11') } })],
      ['2026-01-01 form: null → "legacy"', '2026-02-01 milestone.alpha: "v1.10" → "v1.11"'],
    ],
  ])('%s', (_, versions, expected) => {
    expect(say(versions)).toEqual(expected);
  });

  test('takes days in the time zone', () => {
    const versions = [version('2026-01-01T23:30:00Z')];
    expect(say(versions)[0]).toMatch(/^2026-01-01/);
    expect(say(versions, 'Europe/Berlin')[0]).toMatch(/^2026-01-02/);
  });
});

describe('the day since which a document has its status', () => {
  test.each<[string, readonly DocumentVersion[], string | null]>([
    ['from the beginning', [version('2026-01-01'), version('2026-02-01')], '2026-01-01'],
    ['changed', [version('2026-01-01'), version('2026-02-01', { status: 'implementable' })], '2026-02-01'],
    [
      'back again',
      [version('2026-01-01'), version('2026-02-01', { status: 'deferred' }), version('2026-03-01')],
      '2026-03-01',
    ],
    ['across a gap', [version('2026-01-01'), version('2026-02-01', UNREADABLE), version('2026-03-01')], '2026-01-01'],
    [
      'changed in a gap',
      [version('2026-01-01'), version('2026-02-01', UNREADABLE), version('2026-03-01', { status: 'deferred' })],
      '2026-03-01',
    ],
    ['migrated', [version('2026-01-01', LEGACY), version('2026-02-01')], '2026-02-01'],
    ['unreadable now', [version('2026-01-01'), version('2026-02-01', UNREADABLE)], null],
    ['legacy', [version('2026-01-01', LEGACY)], null],
  ])('%s', (_, versions, day) => {
    expect(statusSince(versions, 'UTC')).toBe(day);
  });
});

test('a move changes no content', () => {
  const versions = [version('2026-01-01', {}, 'a'), version('2026-02-01', {}, 'b'), version('2026-03-01', {}, 'b')];
  expect(lastContent(versions)?.commit).toBe('2026-02-01');
  expect(lastContent([])).toBeNull();
});

test('what the branch had reached before an instant does not depend on a date that is too early', () => {
  const early = { ...version('2026-01-01'), reachedAt: Date.parse('2026-03-01') };
  expect(versionBefore([version('2025-12-01'), early], Date.parse('2026-02-01'))?.commit).toBe('2025-12-01');
});
