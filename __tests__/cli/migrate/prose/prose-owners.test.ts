import { describe, expect, test } from '@jest/globals';
import { findProseOwners } from '../../../../src/cli/migrate/prose/prose-owners.ts';
import { readProse } from '../../../../src/cli/prose/legacy-prose.ts';

const find = (text: string) => findProseOwners(readProse(text));

describe('whom the text names', () => {
  test.each([
    ['on a line', '# VEP #7: Foo\n\nOwners: @alice, @bob\n'],
    ['with "and"', 'Authors: @alice and @bob'],
    ['in bold', '**Authors:** @alice, @bob'],
    ['in bold before the colon', '- **Author(s)**: @alice, @bob'],
    ['as links', 'Owners: [@alice](https://github.com/alice), [@bob](https://github.com/bob)'],
    ['in a list', '# VEP #7: Foo\n\nOwners:\n- @alice\n- @bob\n\n- @carol\n'],
    ['in a list after an empty line', 'Owners:\n\n* @alice\n* @bob\n'],
    ['in a section', '# VEP #7: Foo\n\n## Authors\n\n- @alice\n- @bob\n\n## Goals\n\n- @carol\n'],
  ])('%s', (_how, text) => {
    expect(find(text)).toMatchObject({ handles: ['alice', 'bob'], rest: '' });
  });

  test('each once, whatever the case', () => {
    expect(find('Owners: @alice, @Alice')?.handles).toHaveLength(1);
  });

  test('a name without a handle is told apart', () => {
    expect(find('Owners: @alice, Bob B')).toEqual({ handles: ['alice'], rest: 'Bob B', label: 'Owners' });
  });
});

test.each([
  ['nobody by a handle', 'Owners: Alice'],
  ['nobody', 'Owners:\n\nSome text about @alice.'],
  ['in code', '```\n// Owner: @alice\n```\n'],
  ['in a sentence', 'The owners are @alice and @bob.'],
  ['an address', 'Owners: alice@example.org'],
  ['a team', 'Owners: @kubevirt/maintainers'],
  ['in a later section', '# VEP #7: Foo\n\n## Design\n\nOwner: @alice\n'],
])('nobody is taken from %s', (_what, text) => {
  expect(find(text)).toBe(null);
});
