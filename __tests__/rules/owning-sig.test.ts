import { describe, expect, test } from '@jest/globals';
import { owningSigRule } from '../../src/rules/owning-sig.ts';
import { fixesOf, sayAll, stateOf } from './facts-builder.ts';
import { added, buildVep, legacyVep, touchedLegacy } from './vep-builder.ts';

const META = 'veps/meta-VEPs/123-rules/vep.md';
const KNOWN =
  "Known SIGs are `sig-compute`, `sig-network`, `sig-release`, `sig-storage`. A maintainer can add a new one to the action's input `sigs`.";

describe('the owning SIG is known (governance §2.1)', () => {
  test.each([
    ['one of the input', 'sig-network', 'veps/sig-network/123-a/vep.md'],
    ['one whose folder is on the base branch', 'sig-release', 'veps/sig-release/123-a/vep.md'],
  ])('%s', (_, owningSig, path) => {
    expect(sayAll(owningSigRule, added(buildVep({ owningSig, path })))).toEqual([]);
  });

  test('one of the input that has no folder yet', () => {
    const change = added(buildVep({ owningSig: 'sig-new', path: 'veps/sig-new/123-a/vep.md' }));
    expect(sayAll(owningSigRule, change, { settings: { sigs: ['sig-new'] } })).toEqual([]);
  });

  test("a new SIG's first VEP: the message names the input", () => {
    const change = added(buildVep({ owningSig: 'sig-new', path: 'veps/sig-new/123-a/vep.md' }));
    expect(sayAll(owningSigRule, change)).toEqual([
      `error: \`owning-sig\` is \`sig-new\`, which is not a known SIG. ${KNOWN}`,
    ]);
  });

  test.each([
    ["the folder's SIG is shown", 'sig-compte', 'veps/sig-network/123-a/vep.md', 'owning-sig: sig-network'],
    ['else the nearest name', 'sig-netwrok', META, 'owning-sig: sig-network'],
  ])('a misspelled one: %s', (...[, owningSig, path, fix]) => {
    expect(fixesOf(owningSigRule, added(buildVep({ owningSig, path })))).toEqual([fix]);
  });

  test("a missing one is the schema's business", () => {
    expect(sayAll(owningSigRule, added(buildVep({ owningSig: null })))).toEqual([]);
  });
});

describe("the owning SIG is the folder's unless it is a meta-VEP (governance §2)", () => {
  test('another folder', () => {
    const change = added(buildVep({ owningSig: 'sig-network' }));
    expect(sayAll(owningSigRule, change)).toEqual([
      "error: `owning-sig` is `sig-network`, but the document is under `sig-compute`. Write the folder's SIG, or move the document under `sig-network`.",
    ]);
    expect(fixesOf(owningSigRule, change)).toEqual(['owning-sig: sig-compute']);
  });

  test("a folder that is no SIG's", () => {
    expect(sayAll(owningSigRule, added(buildVep({ path: 'veps/misc/123-a/vep.md' })))).toEqual([
      'error: `owning-sig` is `sig-compute`, but the document is under `misc`. Move the document under `sig-compute`.',
    ]);
  });

  test('a meta-VEP', () => {
    expect(sayAll(owningSigRule, added(buildVep({ path: META, owningSig: 'sig-network' })))).toEqual([]);
  });
});

describe('participating SIGs (governance §2, §2.1)', () => {
  test('known ones are fine', () => {
    const participatingSigs = ['sig-network', 'sig-storage'];
    expect(sayAll(owningSigRule, added(buildVep({ participatingSigs })))).toEqual([]);
  });

  test('an unknown one is a warning, with the nearest name', () => {
    expect(sayAll(owningSigRule, added(buildVep({ participatingSigs: ['sig-netwok'] })))).toEqual([
      'warning: `participating-sigs` names `sig-netwok`, which is not a known SIG. Did you mean `sig-network`?',
    ]);
  });

  test('one that is like no other names the known ones', () => {
    expect(sayAll(owningSigRule, added(buildVep({ participatingSigs: ['kernel-people'] })))).toEqual([
      `warning: \`participating-sigs\` names \`kernel-people\`, which is not a known SIG. ${KNOWN}`,
    ]);
  });

  test('the owning one is not among them', () => {
    const change = added(buildVep({ participatingSigs: ['sig-network', 'sig-compute'] }));
    expect(sayAll(owningSigRule, change)).toEqual([
      'error: `participating-sigs` names `sig-compute`, which owns the VEP.',
    ]);
    expect(fixesOf(owningSigRule, change)).toEqual(['participating-sigs: [sig-network]']);
  });

  test('a list of thousands is not answered with thousands of findings', () => {
    const participatingSigs = [...Array(5000).fill('sig-compute'), ...Array(5000).fill('sig-none')];
    const findings = sayAll(owningSigRule, added(buildVep({ participatingSigs })));
    expect(findings.map((finding) => finding.split(':')[0])).toEqual(['error', ...Array(20).fill('warning')]);
  });
});

test('a legacy document has no owner to check', () => {
  expect(stateOf(owningSigRule, touchedLegacy(legacyVep(), legacyVep()))).toBe('not-applicable');
});
