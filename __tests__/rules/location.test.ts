import { describe, expect, test } from '@jest/globals';
import type { Status } from '../../src/domain/vep/status.ts';
import type { VepChange } from '../../src/domain/vep/vep-change.ts';
import { locationRule } from '../../src/rules/location.ts';
import { fixesOf, sayAll, stateOf } from './facts-builder.ts';
import {
  added,
  attachment,
  buildVep,
  legacyVep,
  migrated,
  modified,
  moved,
  removed,
  touchedLegacy,
} from './vep-builder.ts';

const GOOD = 'veps/sig-compute/123-fast-restart/vep.md';
const BAD = 'veps/sig-compute/123_Fast/vep.md';
const NO_LAYOUT = 'veps/sig-compute/fast-restart.md';

describe('the folder is named <number>-<name> (governance §2.3)', () => {
  test.each(['123-fast-restart', '0123-fast', '123-a', '123-0'])('%s is right', (folder) => {
    expect(sayAll(locationRule, added(buildVep({ path: `veps/sig-compute/${folder}/vep.md` })))).toEqual([]);
  });

  test.each([
    '123_fast',
    'fast-restart',
    '123',
    '123-',
    '123-Fast',
    '123-fast--restart',
    '-123-fast',
    '123-fàst',
    '123 fast',
    '123-a\nb',
    '`123`-a',
  ])('%j is not', (folder) => {
    expect(sayAll(locationRule, added(buildVep({ path: `veps/sig-compute/${folder}/vep.md` })))).toEqual([
      `error: The folder \`${folder}\` must be named \`<number>-<name>\`, with lowercase letters, digits, and single hyphens. Move the document to the path shown.`,
    ]);
  });

  test.each<[string, VepChange, string]>([
    ['a new path: error', added(buildVep({ path: BAD })), 'error'],
    ['a path moved to: error', moved(buildVep(), buildVep({ path: BAD })), 'error'],
    ['a path already on the base: warning', modified(buildVep({ path: BAD }), buildVep({ path: BAD })), 'warning'],
    ['a migrated document that stays: warning', migrated(legacyVep({ path: BAD }), buildVep({ path: BAD })), 'warning'],
    ['a migrated document that moves: error', migrated(legacyVep(), buildVep({ path: BAD })), 'error'],
  ])('%s', (_, change, severity) => {
    expect(sayAll(locationRule, change)).toEqual([expect.stringMatching(new RegExp(`^${severity}: `))]);
  });
});

describe('a new main document in an old layout: error, with the path to use (governance §4)', () => {
  test.each([
    ['veps/sig-network/decouple-nad.md', 'veps/sig-network/123-decouple-nad/vep.md'],
    ['veps/sig-network/12-foo/Design Proposal.md', 'veps/sig-network/123-foo/vep.md'],
    ['veps/sig-network/12-foo/deep/vep.md', 'veps/sig-network/123-foo/vep.md'],
    ['veps/123-foo/vep.md', 'veps/sig-compute/123-foo/vep.md'],
    ['veps/meta-VEPs/rules.md', 'veps/meta-VEPs/123-rules/vep.md'],
    [`veps/sig-network/${'a'.repeat(59)} b.md`, `veps/sig-network/123-${'a'.repeat(59)}/vep.md`],
    ['veps/sig-network/VEP.md', 'veps/sig-network/123-fast-restart/vep.md'],
  ])('%s: %s', (path, expected) => {
    const change = added(buildVep({ path }));
    expect(sayAll(locationRule, change)).toEqual([
      `error: A VEP belongs at \`veps/<group>/<number>-<name>/vep.md\`, but \`${path}\` has a different layout. Move the document to the path shown.`,
    ]);
    expect(fixesOf(locationRule, change)).toEqual([expected]);
  });

  test.each([
    ['veps/sig-network/NNNN-attestation/vep.md', 'veps/sig-network/123-attestation/vep.md'],
    ['veps/sig-network/vep-xxxx-attestation/vep.md', 'veps/sig-network/123-attestation/vep.md'],
    ['veps/sig-network/NNNN/vep.md', 'veps/sig-network/123-fast-restart/vep.md'],
  ])("%s: a template's placeholder is no part of the name", (path, expected) => {
    expect(fixesOf(locationRule, added(buildVep({ path })))).toEqual([expected]);
  });

  test('a folder that has no number yet is told where to write it, and not to move to where it is', () => {
    const change = added(buildVep({ path: 'veps/sig-network/NNNN-attestation/vep.md', number: null }));
    expect(fixesOf(locationRule, change)).toEqual([]);
    expect(sayAll(locationRule, change)).toEqual([
      expect.stringMatching(/Write the tracking issue's number in place of `NNNN`\.$/),
    ]);
  });

  test.each([
    ['veps/sig-network/55-foo.md', 'veps/sig-network/55-foo/vep.md'],
    ['veps/sig-network/foo.md', 'veps/sig-network/NNNN-foo/vep.md'],
    ['veps/99_a/b.md', 'veps/sig-name/99-a/vep.md'],
    ['veps/sig-a/日本.md', 'veps/sig-a/NNNN-short-name/vep.md'],
  ])('without front matter, what nobody knows is left open: %s', (path, expected) => {
    expect(fixesOf(locationRule, added(legacyVep({ path })))).toEqual([expected]);
  });

  test('a document that gains front matter at its old place is only warned', () => {
    const change = migrated(legacyVep({ path: NO_LAYOUT }), buildVep({ path: NO_LAYOUT }));
    expect(sayAll(locationRule, change)).toEqual([expect.stringMatching(/^warning: A VEP belongs at /)]);
  });

  test('a legacy document that stays one is not asked to move', () => {
    const change = touchedLegacy(legacyVep({ path: NO_LAYOUT }), legacyVep({ path: NO_LAYOUT }));
    expect(stateOf(locationRule, change)).toBe('not-applicable');
  });
});

describe('a deleted document (governance §4)', () => {
  const OVERRIDE =
    ' A maintainer who needs this, for example to revert a mistaken merge, can comment `/override "VEP governance"`.';

  test.each<[Status | null, string]>([
    ['provisional', 'set `status` to `withdrawn` or `rejected` or `replaced`: a decision stays on record.'],
    ['withdrawn', 'set `status` to `rejected` or `replaced`: a decision stays on record.'],
    ['implemented', 'set `status` to `replaced`: a decision stays on record.'],
    [null, 'set `status` to `withdrawn` or `rejected` or `replaced`: a decision stays on record.'],
  ])('that was %s: say instead what became of it', (status, advice) => {
    expect(sayAll(locationRule, removed(buildVep({ status })))).toEqual([
      `error: The document \`${GOOD}\` is deleted. Keep it and ${advice}${OVERRIDE}`,
    ]);
  });

  test('that was replaced stays as it is', () => {
    expect(sayAll(locationRule, removed(buildVep({ status: 'replaced' })))).toEqual([
      `error: The document \`${GOOD}\` is deleted. Keep it: a VEP that is \`replaced\` stays on record.${OVERRIDE}`,
    ]);
  });

  test('a legacy document is kept too', () => {
    expect(sayAll(locationRule, removed(legacyVep()))).toEqual([expect.stringMatching(/^error: .* is deleted\./)]);
  });

  test('the override names the status context, and none where no status is posted', () => {
    const named = sayAll(locationRule, removed(buildVep()), { settings: { statusContext: 'veps' } });
    const none = sayAll(locationRule, removed(buildVep()), { settings: { statusContext: '' } });
    expect(named.join()).toContain('`/override "veps"`');
    expect(none.join()).not.toContain('override');
  });
});

describe('an added attachment that looks like a proposal of its own (governance §1)', () => {
  const path = 'veps/sig-compute/123-fast-restart/second.md';
  const headed = (...headings: readonly (readonly [number, string])[]) =>
    legacyVep({
      path,
      body: { sections: headings.map(([level, heading]) => ({ level, heading, line: 1, isEmpty: false })) },
    });
  const notice = `notice: The new file \`${path}\` looks like a separate proposal, but is not checked as one where it is. To propose it, move it to its own folder, at \`veps/<group>/<number>-<name>/vep.md\`, with front matter.`;

  test.each([
    ["the template's title", headed([1, 'VEP #124: Another'])],
    ["the template's placeholder", headed([1, 'VEP #NNNN: Your short, descriptive title'])],
    ['its section of releases', headed([1, 'Another'], [3, 'Target releases'])],
  ])('has %s', (_, vep) => {
    expect(sayAll(locationRule, attachment(null, vep))).toEqual([notice]);
    expect(sayAll(locationRule, attachment(vep, vep))).toEqual([]);
  });

  test.each([
    ['an appendix', headed([1, 'Appendix of VEP 123'], [2, 'Releases'])],
    ['notes about a release', headed([1, 'VEP 1.5 notes'])],
    ['a further part of the same proposal', headed([1, 'VEP #123: Part two'], [2, 'Target releases'])],
  ])('is not: %s', (_, vep) => {
    expect(sayAll(locationRule, attachment(null, vep))).toEqual([]);
  });
});

describe('an attachment (governance §1)', () => {
  const path = 'veps/sig-compute/123-fast-restart/appendix.md';

  test('an added one with the keys of a VEP is a VEP in the wrong place', () => {
    expect(sayAll(locationRule, attachment(null, buildVep({ path })))).toEqual([
      `error: The new file \`${path}\` has the VEP key \`vep-number\`, but is not where a VEP belongs. Give a VEP its own folder, or remove the front matter from an attachment. A VEP belongs at \`veps/<group>/<number>-<name>/vep.md\`.`,
    ]);
  });

  test('an added one without front matter is fine', () => {
    expect(sayAll(locationRule, attachment(null, legacyVep({ path, body: { sections: [] } })))).toEqual([]);
  });

  test('one that is on the base branch already is fine', () => {
    expect(sayAll(locationRule, attachment(buildVep({ path }), buildVep({ path })))).toEqual([]);
  });
});
