import { expect, test } from '@jest/globals';
import { followByNumber } from '../../../src/parse/change/base-position.ts';

const BEGAN = 'veps/sig-compute/10-foo/vep.md';
const OLD = ['veps/sig-compute/11-bar/vep.md', 'veps/sig-compute/10-older/vep.md'];

test.each([
  ['to the one new document of its number', ['veps/sig-network/0010-foo/vep.md'], 'veps/sig-network/0010-foo/vep.md'],
  ['nowhere, where two new documents have its number', ['veps/a/10-a/vep.md', 'veps/a/10-b/vep.md'], null],
  ['nowhere, where no new document has its number', ['veps/a/100-a/vep.md', 'veps/a/11-b/vep.md'], null],
  ['nowhere, where only an attachment has its number', ['veps/a/10-a/appendix/more.txt'], null],
])('a document that the base branch moved is followed %s', (_name, added, place) => {
  const base = { paths: [...OLD, ...added], isNew: (path: string) => added.includes(path), root: 'veps' };
  expect(followByNumber(BEGAN, base)).toBe(place);
});

test('so is one that has its number in its own name', () => {
  const added = 'veps/sig-compute/10-foo/vep.md';
  expect(followByNumber('veps/sig-compute/10-foo.md', { paths: [added], isNew: () => true, root: 'veps' })).toBe(added);
});

test('a document without a number in its folder is not followed', () => {
  const added = 'veps/sig-compute/foo/vep.md';
  expect(followByNumber('veps/sig-network/foo/vep.md', { paths: [added], isNew: () => true, root: 'veps' })).toBeNull();
});
