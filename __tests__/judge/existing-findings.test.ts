import { describe, expect, test } from '@jest/globals';
import { EXAMPLE_PATH } from '../../src/domain/report/rule.ts';
import type { VepChange } from '../../src/domain/vep/vep-change.ts';
import { parseBaseVep } from '../../src/parse/document/base-vep.ts';
import {
  APPROVED,
  EXAMPLE_BODY,
  type ExampleChanges,
  exampleDocument,
} from '../../src/rules/examples/example-document.ts';
import { identity } from '../rules/facts-builder.ts';
import { added, migrated, modified, moved } from '../rules/vep-builder.ts';
import { findingLines, judgeOne, outline, read } from './judge-text.ts';

/** An edit of the text and nothing else, in a document that has these fields before and after. */
function typoFix(fields: ExampleChanges): VepChange {
  const edited = EXAMPLE_BODY.replace('no longer', 'not longer');
  return modified(read(exampleDocument(fields)), read(exampleDocument(fields, edited)));
}

function edit(before: ExampleChanges, after: ExampleChanges): VepChange {
  return modified(read(exampleDocument(before)), read(exampleDocument(after)));
}

describe('nobody is blocked from fixing a typo by what others merged (governance §3)', () => {
  test.each<[string, ExampleChanges, readonly string[]]>([
    ['a missing title', { title: null }, ['schema warning title']],
    ['a malformed handle', { authors: '["a b"]' }, ['schema warning authors']],
    ['an unknown status', { status: 'done' }, ['schema warning status']],
    ['a bare number as milestone', { milestone: '{alpha: 1.11}' }, ['schema warning milestone.alpha']],
    ['an unknown owning SIG', { 'owning-sig': 'sig-unheard-of' }, ['owning-sig warning owning-sig']],
    ['TBD at the gate', { ...APPROVED, reviewers: '[TBD]' }, ['people warning reviewers']],
    ['no people at the gate', { ...APPROVED, approvers: null }, ['people warning approvers']],
    ['no feature gate', { 'feature-gate': null }, ['feature-gate warning feature-gate']],
    ['no target for the stage', { ...APPROVED, stage: 'beta' }, ['milestone warning milestone.beta']],
    ['no successor', { status: 'replaced' }, ['succession warning superseded-by']],
  ])('%s', (_, fields, expected) => {
    const document = judgeOne(typoFix(fields));
    expect(outline(document)).toEqual(expected);
  });

  test('a softened finding says so', () => {
    expect(findingLines(judgeOne(typoFix({ title: null })))).toEqual([
      'schema warning: `title` is missing. The base branch already has this. Write a short title that says what the proposal is about.',
    ]);
  });

  test('front matter that cannot be read', () => {
    const broken = exampleDocument({ title: 'VEP: a: b' });
    const change = modified(read(broken), read(`${broken}\nMore.\n`));
    expect(outline(judgeOne(change))).toEqual(['front-matter warning']);
  });

  test('a document over the limit stays one, whatever its size', () => {
    const before = read(exampleDocument({}, 'x'.repeat(1_200_000)));
    const after = read(exampleDocument({}, 'x'.repeat(1_300_000)));
    expect(outline(judgeOne(modified(before, after)))).toEqual(['front-matter warning']);
  });
});

describe('only what the base branch has already is softened', () => {
  test.each<[string, VepChange, readonly string[]]>([
    ['a finding that was not there', edit({}, { title: null }), ['schema error title']],
    ['another value of the same field', edit({ status: 'done' }, { status: 'dnoe' }), ['schema error status']],
    ['another field of the same rule', edit({ title: null }, { authors: null }), ['schema error authors']],
    [
      'beside one that was there',
      edit({ title: null }, { title: null, authors: null }),
      ['schema error authors', 'schema warning title'],
    ],
    ['in a new document', added(read(exampleDocument({ title: null }))), ['schema error title']],
    [
      'in a document that gains front matter',
      migrated(read(EXAMPLE_BODY), read(exampleDocument({ title: null }))),
      ['schema error title'],
    ],
    [
      'another fault of the front matter',
      modified(read(exampleDocument({ title: 'VEP: a: b' })), read(exampleDocument().replace('\n---\n', '\n'))),
      ['front-matter error'],
    ],
  ])('%s', (_, change, expected) => {
    expect(outline(judgeOne(change))).toEqual(expected);
  });

  test('both are judged at their own status: what was no error then is one now', () => {
    const change = edit({ status: 'deferred', 'feature-gate': null }, { status: 'provisional', 'feature-gate': null });
    expect(outline(judgeOne(change))).toEqual(['feature-gate error feature-gate']);
  });

  test('all kinds of "not set" are equal', () => {
    const change = edit({ title: null }, { title: '""' });
    expect(outline(judgeOne(change))).toEqual(['schema warning title']);
  });

  test('TBD is equal in any case, and to nobody at all', () => {
    const tbd = edit({ ...APPROVED, reviewers: '[TBD]' }, { ...APPROVED, reviewers: '[tbd, "@bob"]' });
    const nobody = edit({ ...APPROVED, reviewers: '[TBD]' }, { ...APPROVED, reviewers: '[]' });
    expect(outline(judgeOne(tbd))).toEqual(['people warning reviewers']);
    expect(outline(judgeOne(nobody))).toEqual(['people warning reviewers']);
  });
});

describe('nothing of the gate is softened on the step to implementable', () => {
  const step = (fields: ExampleChanges) => edit(fields, { ...fields, status: 'implementable' });
  const people = { reviewers: '["@bob"]', approvers: '["@carol"]' };

  test.each<[string, ExampleChanges, readonly string[]]>([
    ['no people', { reviewers: null, approvers: '["@carol"]' }, ['people error reviewers']],
    ['malformed people', { ...people, reviewers: '["a b"]' }, ['schema error reviewers']],
    ['no feature gate', { ...people, 'feature-gate': null }, ['feature-gate error feature-gate']],
    ['a bare number as target', { ...people, milestone: '{alpha: 1.11}' }, ['schema error milestone.alpha']],
    ['a malformed stage', { ...people, stage: 'gamma' }, ['schema error stage']],
  ])('%s', (_, fields, expected) => {
    expect(outline(judgeOne(step(fields)))).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    ['its only target', '{alpha: 1.11}', ['schema error milestone.alpha']],
    ['a target beside a release', '{alpha: "v1.11", beta: 1.12}', ['schema warning milestone.beta']],
  ])('a meta-VEP with a bare number as %s', (_, milestone, expected) => {
    const path = 'veps/meta-VEPs/123-governance/vep.md';
    const fields = { ...people, stage: null, 'feature-gate': null, milestone };
    const before = read(exampleDocument(fields), path);
    const after = read(exampleDocument({ ...fields, status: 'implementable' }), path);
    expect(outline(judgeOne(modified(before, after)))).toEqual(expected);
  });

  test('what is not of the gate is softened there too', () => {
    const document = judgeOne(step({ ...people, title: null, milestone: '{alpha: "v1.11", beta: 1.12}' }));
    expect(outline(document)).toEqual(['schema warning title', 'schema warning milestone.beta']);
  });

  test('nor what the step to implemented asks of the stage and its release', () => {
    const before = { ...APPROVED, stage: 'ga', milestone: '{alpha: "v1.9"}' };
    const document = judgeOne(edit(before, { ...before, status: 'implemented' }));
    expect(outline(document)).toEqual(['milestone error milestone.ga']);
  });

  test('everything that is missing at the gate is shown at once', () => {
    const document = judgeOne(
      edit({}, { status: 'implementable', 'feature-gate': null, stage: null, milestone: null }),
    );
    expect(outline(document)).toEqual([
      'people error reviewers',
      'people error approvers',
      'feature-gate error feature-gate',
      'milestone error stage',
      'milestone error milestone',
    ]);
  });
});

describe('that nobody reviews or approves is one finding in every status (governance §3)', () => {
  const lacking = { ...APPROVED, reviewers: null, approvers: '[TBD]', milestone: '{alpha: "v1.8"}' };

  test.each([
    ['deferred', {}, ['schema warning reviewers']],
    ['withdrawn', { approvers: null }, ['schema warning reviewers', 'schema warning approvers']],
    ['rejected', { reviewers: '[]' }, ['schema warning reviewers']],
    [
      'replaced',
      { reviewers: '""', 'superseded-by': '124' },
      ['schema warning reviewers', 'succession warning superseded-by'],
    ],
    ['implemented', { reviewers: 'N/A', stage: 'ga', milestone: '{ga: "v1.9"}' }, ['schema warning reviewers']],
    ['implementable', { title: 'Other' }, ['people warning reviewers', 'people warning approvers']],
  ])('a merged document that lacks them can be %s', (status, changes: ExampleChanges, expected) => {
    const baseVeps = [identity('veps/sig-compute/124-b/vep.md', 124, { replaces: [], supersededBy: null })];
    const document = judgeOne(edit(lacking, { ...lacking, ...changes, status }), { facts: { baseVeps } });
    expect(outline(document)).toEqual(expected);
  });

  test('a document that has them cannot lose them', () => {
    const change = edit(APPROVED, { ...APPROVED, status: 'deferred', reviewers: null });
    expect(outline(judgeOne(change))).toEqual(['schema error reviewers']);
  });

  test('a list that is malformed is not the absence', () => {
    const change = edit(lacking, { ...lacking, status: 'deferred', reviewers: '["@bob", ""]' });
    expect(outline(judgeOne(change))).toEqual(['schema error reviewers']);
  });
});

describe('a malformed target is softened until the stage is promised', () => {
  const malformed = { ...APPROVED, milestone: '{alpha: "v1.11", beta: "v1.12-rc", ga: TBD}' };
  const atGa = { ...APPROVED, stage: 'ga', milestone: '{ga: "v1.9-rc"}' };

  test.each<[string, ExampleChanges, ExampleChanges, readonly string[]]>([
    ['another field is edited', malformed, { title: 'Other' }, ['schema warning milestone.beta']],
    ['the proposal is put off', malformed, { status: 'deferred' }, ['schema warning milestone.beta']],
    ['the stage is reached', malformed, { stage: 'beta' }, ['schema error milestone.beta']],
    [
      'it is implemented',
      { ...atGa, stage: 'alpha', milestone: '{alpha: "v1.9", ga: "v1.9-rc"}' },
      { status: 'implemented', stage: 'ga' },
      ['schema error milestone.ga'],
    ],
    ['the new status asks for the same target', atGa, { status: 'implemented' }, ['schema error milestone.ga']],
    ['the status stays', atGa, { title: 'Other' }, ['schema warning milestone.ga']],
    [
      'the stage itself is malformed',
      { ...APPROVED, stage: 'betta', milestone: '{ga: "v1.9"}' },
      { status: 'implemented' },
      ['schema error stage'],
    ],
  ])('%s', (...[, before, changes, expected]) => {
    const schema = outline(judgeOne(edit(before, { ...before, ...changes })));
    expect(schema.filter((line) => line.startsWith('schema'))).toEqual(expected);
  });
});

describe('correcting what the base branch has wrong brings nothing new', () => {
  const committed = { ...APPROVED, milestone: '{alpha: "v1.10"}' };

  /** The edit as it is read from texts: the base branch leniently. */
  function correction(written: string, wrong: string): readonly string[] {
    const text = exampleDocument(committed);
    const before = parseBaseVep(EXAMPLE_PATH, { kind: 'text', text: text.replace(written, wrong) }, 'veps');
    return outline(judgeOne(modified(before, read(text))));
  }

  test.each([
    ['a stage in capitals', 'stage: alpha', 'stage: Alpha'],
    ['a status in capitals', 'status: implementable', 'status: Implementable'],
    ['a release with a capital V', '"v1.10"', '"V1.10"'],
    ['a title without quotes', 'title: ', 'title: VEP: '],
  ])('%s: no late commitment', (_, written, wrong) => {
    expect(correction(written, wrong)).toEqual([]);
  });

  test.each<[string, ExampleChanges, ExampleChanges, readonly string[]]>([
    ['hid nothing of the gate', {}, { reviewers: '[TBD]' }, ['people error reviewers']],
    [
      'is mended beside what was not there',
      { reviewers: '[TBD]' },
      { reviewers: '[TBD]' },
      ['people warning reviewers'],
    ],
    ['is no excuse for the field itself', { reviewers: '[@bob]' }, { reviewers: '[TBD]' }, ['people error reviewers']],
    [
      'does not become the step to implementable',
      { status: 'provisional', reviewers: '[TBD]' },
      { reviewers: '[TBD]' },
      ['people error reviewers', 'freeze error milestone.alpha'],
    ],
  ])('a line that was broken %s', (...[, earlier, fields, expected]) => {
    const text = exampleDocument({ ...committed, ...earlier, title: 'VEP: x' });
    const after = read(exampleDocument({ ...committed, ...fields, title: '"VEP: x"' }));
    const before = parseBaseVep(EXAMPLE_PATH, { kind: 'text', text }, 'veps');
    expect(outline(judgeOne(modified(before, after)))).toEqual(expected);
  });
});

describe('what is about the change itself is never softened', () => {
  test('a refused step', () => {
    expect(outline(judgeOne(edit({ status: 'rejected' }, { status: 'provisional' })))).toEqual([
      'transition error status',
    ]);
  });

  test('a late commitment', () => {
    const late = { ...APPROVED, milestone: '{alpha: "v1.10"}' };
    expect(outline(judgeOne(edit({ milestone: '{alpha: "v1.10"}' }, late)))).toEqual(['freeze error milestone.alpha']);
  });

  test('a new path', () => {
    const from = 'veps/sig-compute/123_a/vep.md';
    const to = 'veps/sig-compute/123_b/vep.md';
    const change = moved(read(exampleDocument(), from), read(exampleDocument(), to));
    expect(outline(judgeOne(change))).toEqual(['location error']);
  });

  test('a number that another document has', () => {
    const baseVeps = [identity('veps/sig-network/123-other/vep.md', 123)];
    const change = edit({ 'vep-number': '125' }, {});
    expect(outline(judgeOne(change, { facts: { baseVeps } }))).toContain('vep-number error vep-number');
  });

  test('the SIG is compared with the folder that the document had', () => {
    const change = moved(
      read(exampleDocument({ 'owning-sig': 'sig-network' }), 'veps/sig-network/123-a/vep.md'),
      read(exampleDocument({ 'owning-sig': 'sig-network' })),
    );
    expect(outline(judgeOne(change))).toEqual(['owning-sig error owning-sig']);
  });
});

test('a document that is judged as it stands is not excused by itself', () => {
  const vep = read(exampleDocument({ title: null }));
  expect(outline(judgeOne(modified(vep, vep)))).toEqual(['schema error title']);
});
