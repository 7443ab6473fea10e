import { describe, expect, test } from '@jest/globals';
import { parseOwners, parseOwnersAliases, resolveAliases } from '../../../src/parse/files/owners.ts';

describe('OWNERS', () => {
  test('names approvers and reviewers, @ optional', () => {
    expect(
      parseOwners('# See the docs\napprovers:\n  - alice\n  - "@Bob"\nreviewers: [carol]\nlabels: [sig/x]\n'),
    ).toEqual({
      approvers: ['alice', 'Bob'],
      reviewers: ['carol'],
    });
  });

  test.each([
    ['only labels', 'labels:\n  - sig/compute\n'],
    ['a text for a list', 'approvers: alice\n'],
    ['no texts in the list', 'approvers: [1, null, [alice], ""]\n'],
  ])('%s names nobody', (_, text) => {
    expect(parseOwners(text)).toEqual({ approvers: [], reviewers: [] });
  });

  test.each([
    ['nothing', ''],
    ['a list', '- alice\n'],
    ['a text', 'alice\n'],
    ['something broken', 'approvers: [\n'],
  ])('%s is malformed', (_, text) => {
    expect(parseOwners(text)).toBeNull();
  });
});

describe('OWNERS_ALIASES', () => {
  test('names the people of each alias', () => {
    const aliases = parseOwnersAliases('aliases:\n  Maintainers:\n    - alice\n    - "@bob"\n  empty: []\n');
    expect([...(aliases ?? [])]).toEqual([
      ['maintainers', ['alice', 'bob']],
      ['empty', []],
    ]);
  });

  test.each(['', '\n', 'aliases:\n', 'other: {a: [b]}\n'])('%j has none', (text) => {
    expect(parseOwnersAliases(text)).toEqual(new Map());
  });

  test.each(['aliases: [a]\n', '- a\n', 'a\n', 'aliases: [\n'])('%j is malformed', (text) => {
    expect(parseOwnersAliases(text)).toBeNull();
  });

  test('aliases are replaced by their people, nobody twice, whatever the case', () => {
    const aliases = new Map([['maintainers', ['alice', 'Bob']]]);
    expect(resolveAliases(['carol', 'MAINTAINERS', 'bob'], aliases)).toEqual(['carol', 'alice', 'bob']);
    expect(resolveAliases([], aliases)).toEqual([]);
  });
});
