import { describe, expect, test } from '@jest/globals';
import { changeCommitment, documentCommitment } from '../../../src/domain/freeze/change-commitment.ts';
import { commitmentOf, hasCommitted } from '../../../src/domain/freeze/commitment.ts';
import type { Status } from '../../../src/domain/vep/status.ts';
import { parseText } from '../../parse/document-text.ts';
import { release } from '../../rules/facts-builder.ts';
import {
  added,
  attachment,
  buildVep,
  legacyVep,
  modified,
  moved,
  removed,
  type VepParts,
} from '../../rules/vep-builder.ts';
import { documentText } from '../../vep-document.ts';

const META_PATH = 'veps/meta-VEPs/123-fast-restart/vep.md';

function commits(parts: VepParts, isMeta = false): string {
  const commitment = commitmentOf(buildVep(parts).frontMatter, isMeta);
  return commitment === null ? 'nothing' : `${commitment.stage} in ${commitment.release}`;
}

describe('what a document commits to (governance §5.1)', () => {
  const milestone = { alpha: 'v1.9', beta: 'v1.10', ga: 'v1.11' };

  test.each<[string, VepParts, string]>([
    ['implementable at alpha', { status: 'implementable', stage: 'alpha', milestone }, 'alpha in v1.9'],
    ['implementable at beta', { status: 'implementable', stage: 'beta', milestone }, 'beta in v1.10'],
    ['implementable at ga', { status: 'implementable', stage: 'ga', milestone }, 'ga in v1.11'],
    ['implementable without a stage', { status: 'implementable', stage: null, milestone }, 'nothing'],
    [
      "implementable without the stage's release",
      { status: 'implementable', stage: 'beta', milestone: { alpha: 'v1.9' } },
      'nothing',
    ],
    [
      'implementable with a placeholder',
      { status: 'implementable', stage: 'alpha', milestone: { alpha: 'TBD' } },
      'nothing',
    ],
    ['implemented, whatever its stage says', { status: 'implemented', stage: 'alpha', milestone }, 'ga in v1.11'],
    [
      'implemented without milestone.ga',
      { status: 'implemented', stage: 'ga', milestone: { alpha: 'v1.9' } },
      'nothing',
    ],
    [
      'another spelling of the release',
      { status: 'implementable', stage: 'alpha', milestone: { alpha: '1.9.0' } },
      'alpha in v1.9',
    ],
  ])('%s', (_, parts, commitment) => {
    expect(commits(parts)).toBe(commitment);
  });

  test.each<Status>(['provisional', 'deferred', 'rejected', 'withdrawn', 'replaced'])('%s: nothing', (status) => {
    expect(commits({ status, stage: 'alpha', milestone })).toBe('nothing');
  });

  test('a meta-VEP commits to nothing', () => {
    expect(commits({ status: 'implementable', stage: 'alpha', milestone }, true)).toBe('nothing');
  });

  test('no front matter commits to nothing', () => {
    expect(commitmentOf(null, false)).toBeNull();
  });
});

describe('the same commitment before (governance §5.1)', () => {
  const alpha = { stage: 'alpha', release: release('v1.10') } as const;
  const milestone = { alpha: 'v1.10', beta: 'v1.11' };

  test.each<[string, VepParts, boolean]>([
    ['implementable at that stage with that release', { status: 'implementable', stage: 'alpha', milestone }, true],
    ['implementable at a later stage that still lists it', { status: 'implementable', stage: 'beta', milestone }, true],
    [
      'implemented: its own stage is ga',
      { status: 'implemented', stage: 'ga', milestone: { alpha: 'v1.10', ga: 'v1.11' } },
      true,
    ],
    [
      'a bare number counts by its source text',
      { status: 'implementable', stage: 'alpha', milestone: { alpha: 'bare 1.10' } },
      true,
    ],
    ['provisional', { status: 'provisional', stage: 'alpha', milestone }, false],
    ['deferred', { status: 'deferred', stage: 'alpha', milestone }, false],
    ['another release', { status: 'implementable', stage: 'alpha', milestone: { alpha: 'v1.9' } }, false],
    ['no stage', { status: 'implementable', stage: null, milestone }, false],
  ])('%s: %s', (_, parts, expected) => {
    expect(hasCommitted(buildVep(parts).frontMatter, false, alpha)).toBe(expected);
  });

  test('an earlier stage is not a later one', () => {
    const before = buildVep({ status: 'implementable', stage: 'alpha', milestone: { alpha: 'v1.10', beta: 'v1.10' } });
    expect(hasCommitted(before.frontMatter, false, { stage: 'beta', release: release('v1.10') })).toBe(false);
  });

  test('a meta-VEP had committed to nothing', () => {
    const before = buildVep({ status: 'implementable', stage: 'alpha', milestone });
    expect(hasCommitted(before.frontMatter, true, alpha)).toBe(false);
  });
});

describe('what a change does to the commitment', () => {
  const committed = buildVep({ status: 'implementable', milestone: { alpha: 'v1.10' } });

  test.each([
    ['a new document commits newly', added(committed), true],
    ['an edit of a committed document does not', modified(committed, committed), false],
    ['nor does moving it', moved({ ...committed, path: 'veps/sig-compute/123-old/vep.md' }, committed), false],
    ['moving a meta-VEP among the features does', moved({ ...committed, path: META_PATH }, committed), true],
    ['gaining front matter does', modified(legacyVep(), committed), true],
    ['a removed document commits to nothing', removed(committed), false],
    ['nor does an attachment', attachment(committed, committed), false],
  ])('%s', (_, change, isNew) => {
    expect(changeCommitment(change, 'veps').isNew).toBe(isNew);
  });

  test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ['a status in another case promises', { status: 'Implementable' }, 'v1.11'],
    ['and a stage', { status: 'implementable', stage: '" Alpha"' }, 'v1.11'],
    ['a misspelled name does not', { status: 'implementible' }, undefined],
    ['nor does another status in another case', { status: 'Deferred' }, undefined],
  ])('%s', (_, fields, expected) => {
    const change = modified(parseText(documentText()), parseText(documentText(fields)));
    expect(changeCommitment(change, 'veps').after?.release).toBe(expected);
  });

  test('a document is named by its number, and without one by its path', () => {
    const commitment = { stage: 'alpha', release: release('v1.10') } as const;
    expect(documentCommitment(added(committed), commitment).document).toBe('123');
    expect(documentCommitment(added(buildVep({ number: null })), commitment).document).toBe(committed.path);
  });
});
