import { describe, expect, test } from '@jest/globals';
import type { Field } from '../../../src/domain/finding/field.ts';
import type { FrontMatter } from '../../../src/domain/vep/front-matter.ts';
import { documentText } from '../../vep-document.ts';
import { parseText } from '../document-text.ts';

function read(changes: Readonly<Record<string, string | null>> = {}): FrontMatter {
  const { frontMatter } = parseText(documentText(changes));
  if (frontMatter === null) {
    throw new Error('The front matter was not read.');
  }
  return frontMatter;
}

function values<Value>(fields: readonly Field<Value>[]): readonly Value[] {
  return fields.map(({ value }) => value);
}

test('every field of governance §2 is read with its place in the file', () => {
  const frontMatter = read({ 'participating-sigs': '[sig-network]', replaces: '[12, "013"]', 'superseded-by': '"14"' });
  expect(frontMatter).toEqual({
    keys: expect.anything(),
    title: { value: 'Foo bar', text: 'Foo bar', span: { line: 2, column: 8 } },
    number: { value: 123, text: '123', span: { line: 3, column: 13 } },
    creationDate: { value: '2026-01-31', text: '2026-01-31', span: { line: 4, column: 16 } },
    status: { value: 'provisional', text: 'provisional', span: { line: 5, column: 9 } },
    authors: [{ value: 'alice', text: '@alice', span: { line: 6, column: 11 } }],
    owningSig: { value: 'sig-compute', text: 'sig-compute', span: { line: 7, column: 13 } },
    participatingSigs: [{ value: 'sig-network', text: 'sig-network', span: { line: 8, column: 22 } }],
    reviewers: [{ value: 'TBD', text: 'TBD', span: { line: 9, column: 13 } }],
    approvers: [{ value: 'TBD', text: 'TBD', span: { line: 10, column: 13 } }],
    featureGates: [{ value: 'FooGate', text: 'FooGate', span: { line: 11, column: 15 } }],
    stage: { value: 'alpha', text: 'alpha', span: { line: 12, column: 8 } },
    milestone: {
      alpha: {
        value: { kind: 'release', release: 'v1.11', isCanonical: true },
        text: 'v1.11',
        span: { line: 13, column: 20 },
      },
    },
    replaces: [
      { value: 12, text: '12', span: { line: 14, column: 12 } },
      { value: 13, text: '013', span: { line: 14, column: 16 } },
    ],
    supersededBy: { value: 14, text: '14', span: { line: 15, column: 16 } },
  });
});

test('keys are those that are written, known or not, with their places', () => {
  const { keys } = read({ title: null, foo: '1', __proto__x: '2' });
  expect(values(keys).slice(0, 2)).toEqual(['vep-number', 'creation-date']);
  expect(keys.at(-2)).toEqual({ value: 'foo', text: 'foo', span: { line: 15, column: 1 } });
});

test('leading zeros are no part of a number, but of its text', () => {
  expect(read({ 'vep-number': '0123' }).number).toMatchObject({ value: 123, text: '0123' });
});

test('handles lose their @ and keep their case; TBD has one spelling', () => {
  const frontMatter = read({ authors: '["@Alice", bob]', reviewers: '["@tbd", Carol]' });
  expect(values(frontMatter.authors)).toEqual(['Alice', 'bob']);
  expect(values(frontMatter.reviewers)).toEqual(['TBD', 'Carol']);
});

describe('what is not set is null, or an empty list', () => {
  test.each([
    ['absent', null],
    ['null', '~'],
    ['empty', '""'],
    ['an empty list', '[]'],
    ['TBD', 'TBD'],
    ['N/A', 'n/a'],
    ['a tilde in quotes', '"~"'],
    ['v1.x', 'v1.x'],
  ])('%s', (_, written) => {
    const changes = Object.fromEntries(
      ['title', 'authors', 'reviewers', 'feature-gate', 'stage', 'replaces', 'superseded-by'].map((key) => [
        key,
        written,
      ]),
    );
    expect(read(changes)).toMatchObject({
      title: null,
      authors: [],
      reviewers: [],
      featureGates: [],
      stage: null,
      replaces: [],
      supersededBy: null,
    });
  });
});

describe('what is malformed is left out', () => {
  test.each([
    ['a status that is none', { status: 'Implementable' }, { status: null }],
    ['a day that does not exist', { 'creation-date': '2026-02-30' }, { creationDate: null }],
    ['a number in quotes', { 'vep-number': '"123"' }, { number: null }],
    ['a title that is a number', { title: '1' }, { title: null }],
    ['people that are no list', { authors: '"@alice"' }, { authors: [] }],
    ['a milestone that is no mapping', { milestone: '"v1.11"' }, { milestone: {} }],
  ])('%s', (_, changes, expected) => {
    expect(read(changes)).toMatchObject(expected);
  });

  test('of a list only the bad items', () => {
    const frontMatter = read({
      authors: '["@alice", "x y", "@bob"]',
      'feature-gate': '[Foo, 1x, Bar]',
      replaces: '[a, 7]',
    });
    expect(values(frontMatter.authors)).toEqual(['alice', 'bob']);
    expect(values(frontMatter.featureGates)).toEqual(['Foo', 'Bar']);
    expect(values(frontMatter.replaces)).toEqual([7]);
  });
});

describe('a target of milestone', () => {
  test.each([
    ['"v1.9"', { kind: 'release', release: 'v1.9', isCanonical: true }],
    ['v1.9', { kind: 'release', release: 'v1.9', isCanonical: true }],
    ['v1.9.0', { kind: 'release', release: 'v1.9', isCanonical: false }],
    ['"1.9"', { kind: 'release', release: 'v1.9', isCanonical: false }],
    ['1.9.0', { kind: 'release', release: 'v1.9', isCanonical: false }],
    ['1.10', { kind: 'bare-number', release: 'v1.10' }],
    ['1.9', { kind: 'bare-number', release: 'v1.9' }],
    ['2', { kind: 'bare-number', release: null }],
    ['1e1', { kind: 'bare-number', release: null }],
    ['TBD', { kind: 'placeholder' }],
    ['~', { kind: 'placeholder' }],
    ['', { kind: 'placeholder' }],
    ['"N/A"', { kind: 'placeholder' }],
    ['[]', { kind: 'placeholder' }],
    ['v1.x', { kind: 'placeholder' }],
    ['V1.10', { kind: 'malformed', release: 'v1.10' }],
    ['v01.10', { kind: 'malformed', release: null }],
    ['v1.10-rc.1', { kind: 'malformed', release: null }],
    ['[v1.10]', { kind: 'malformed', release: null }],
    ['true', { kind: 'malformed', release: null }],
  ])('%s', (written, expected) => {
    expect(read({ milestone: `{alpha: ${written}}` }).milestone.alpha?.value).toEqual(expected);
  });

  test('a stage that is not written has none', () => {
    expect(read().milestone).not.toHaveProperty('beta');
  });
});
