import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/default-settings.ts';
import type { VepChange } from '../../src/domain/vep/vep-change.ts';
import { factNeeds } from '../../src/judge/fact-needs.ts';
import { release } from '../rules/facts-builder.ts';
import {
  APPROVED_PARTS,
  added,
  attachment,
  buildVep,
  legacyVep,
  modified,
  removed,
  touchedLegacy,
} from '../rules/vep-builder.ts';

function needs(...changes: readonly VepChange[]) {
  return factNeeds(changes, DEFAULT_SETTINGS);
}

const targeting = (name: string) =>
  legacyVep({ body: { targets: [{ stage: 'beta', release: release(name), line: 3 }] } });

test('nothing changed, nothing needed', () => {
  expect(needs()).toEqual({
    issueNumbers: [],
    releases: [],
    needsOpenRelease: false,
    sigs: [],
    referencedNumbers: [],
    needsException: false,
  });
});

describe('releases', () => {
  test.each<[string, VepChange, readonly string[]]>([
    ['every target', added(buildVep({ milestone: { alpha: 'v1.9', beta: 'bare 1.11' } })), ['v1.9', 'v1.11']],
    ['the one after a commitment: where it could go instead', added(buildVep(APPROVED_PARTS)), ['v1.11', 'v1.12']],
    ['no placeholder', added(buildVep({ milestone: { alpha: 'TBD' } })), []],
    ['a new target in prose', touchedLegacy(targeting('v1.9'), targeting('v1.10')), ['v1.10']],
    ['no old one', touchedLegacy(targeting('v1.9'), targeting('v1.9')), []],
    ['a target of an attachment', attachment(null, targeting('v1.10')), ['v1.10']],
    ['none of what is removed', removed(buildVep(APPROVED_PARTS)), []],
  ])('%s', (_, change, releases) => {
    expect(needs(change).releases).toEqual(releases);
  });
});

describe('a release that is open may have to be suggested', () => {
  test.each<[string, VepChange, boolean]>([
    ['where a document newly commits', added(buildVep(APPROVED_PARTS)), true],
    ['where a release is missing at the gate', added(buildVep({ ...APPROVED_PARTS, milestone: {} })), true],
    ['not before the gate', added(buildVep({ milestone: {} })), false],
    ['not where the commitment is old', modified(buildVep(APPROVED_PARTS), buildVep(APPROVED_PARTS)), false],
  ])('%s', (_, change, needed) => {
    expect(needs(change).needsOpenRelease).toBe(needed);
  });
});

describe('issues and other VEPs', () => {
  test('each number once', () => {
    const document = buildVep({ replaces: [7, 8], supersededBy: 9 });
    expect(needs(added(document), added(document))).toMatchObject({
      issueNumbers: [123],
      referencedNumbers: [123, 7, 8, 9],
    });
  });

  test('none of a document without front matter', () => {
    expect(needs(touchedLegacy(legacyVep(), legacyVep()))).toMatchObject({ issueNumbers: [], referencedNumbers: [] });
  });
});

describe('the SIGs whose reviewers are to be suggested', () => {
  test.each<[string, VepChange, readonly string[]]>([
    ['people are missing at the gate', added(buildVep({ status: 'implementable' })), ['sig-compute']],
    ['people are missing before it', added(buildVep()), []],
    ['nobody is missing', added(buildVep(APPROVED_PARTS)), []],
    ["it is not the folder's", added(buildVep({ status: 'implementable', owningSig: 'sig-network' })), ['sig-compute']],
    ['nobody knows the SIG', added(buildVep({ status: 'implementable', owningSig: null })), []],
  ])('%s', (_, change, sigs) => {
    expect(needs(change).sigs).toEqual(sigs);
  });
});

describe('the exception label matters wherever a document stands', () => {
  test.each<[string, VepChange, boolean]>([
    ['even without a commitment: the first run that sees it settles its scope', modified(buildVep(), buildVep()), true],
    ['not where all is deleted', removed(buildVep()), false],
    ['not for attachments', attachment(null, legacyVep()), false],
  ])('%s', (_, change, needed) => {
    expect(needs(change).needsException).toBe(needed);
  });
});
