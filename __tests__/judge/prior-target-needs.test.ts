import { describe, expect, test } from '@jest/globals';
import { message } from '../../src/domain/finding/message.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/default-settings.ts';
import type { VepChange } from '../../src/domain/vep/vep-change.ts';
import { priorTargetNeeds } from '../../src/judge/prior-target-needs.ts';
import { CALENDAR, day } from '../rules/facts-builder.ts';
import { added, buildVep, legacyVep, migrated, type VepParts } from '../rules/vep-builder.ts';

const OLD = 'veps/sig-compute/fast-restart.md';

function committed(name: string, parts: VepParts = {}) {
  return buildVep({ status: 'implementable', milestone: { alpha: name }, ...parts });
}

const TODAY = { calendar: CALENDAR, today: day('2026-09-15') };

describe('what the base branch said before the freeze is asked for only where it matters (governance §5.4)', () => {
  test('a migrated document that commits to a release that is frozen but not out', () => {
    const change = migrated(legacyVep({ path: OLD }), committed('v1.10'));
    expect(priorTargetNeeds([change], TODAY, DEFAULT_SETTINGS)).toEqual([{ path: OLD, before: '2026-09-02' }]);
  });

  test.each<[string, VepChange]>([
    ['a release that is out', migrated(legacyVep(), committed('v1.9'))],
    ['a release that is open', migrated(legacyVep(), committed('v1.11'))],
    ['a document that commits to nothing', migrated(legacyVep(), committed('v1.10', { status: 'provisional' }))],
    ['a meta-VEP', migrated(legacyVep(), committed('v1.10', { path: 'veps/meta-VEPs/123-a/vep.md' }))],
    ['a document that is not migrated', added(committed('v1.10'))],
  ])('not for %s', (_, change) => {
    expect(priorTargetNeeds([change], TODAY, DEFAULT_SETTINGS)).toEqual([]);
  });

  test('not while the freeze has not begun, by the configured boundary', () => {
    const change = migrated(legacyVep(), committed('v1.10'));
    const freezeDay = { ...TODAY, today: day('2026-09-02') };
    expect(priorTargetNeeds([change], freezeDay, DEFAULT_SETTINGS)).toHaveLength(1);
    expect(priorTargetNeeds([change], freezeDay, { ...DEFAULT_SETTINGS, freezeBoundary: 'end-of-day' })).toEqual([]);
  });

  test('on the freeze day itself it still counted, where the freeze begins at its end', () => {
    const change = migrated(legacyVep({ path: OLD }), committed('v1.10'));
    const settings = { ...DEFAULT_SETTINGS, freezeBoundary: 'end-of-day' } as const;
    expect(priorTargetNeeds([change], TODAY, settings)).toEqual([{ path: OLD, before: '2026-09-03' }]);
  });

  test('not where the calendar does not say', () => {
    const change = migrated(legacyVep(), committed('v1.10'));
    const facts = { ...TODAY, calendar: { state: 'undetermined', reason: message`Gone.` } } as const;
    expect(priorTargetNeeds([change], facts, DEFAULT_SETTINGS)).toEqual([]);
  });
});
