import { describe, expect, test } from '@jest/globals';
import { classifyPath, isMetaPath, parseVepPath, type VepPath } from '../../../src/domain/vep/vep-path.ts';

describe('a path is taken apart', () => {
  test.each<[string, VepPath]>([
    ['veps/sig-compute/123-foo/vep.md', { group: 'sig-compute', folder: '123-foo', folderNumber: 123, isMeta: false }],
    [
      'veps/sig-compute/0171-foo/vep.md',
      { group: 'sig-compute', folder: '0171-foo', folderNumber: 171, isMeta: false },
    ],
    ['veps/meta-VEPs/282-bar/vep.md', { group: 'meta-VEPs', folder: '282-bar', folderNumber: 282, isMeta: true }],
    ['veps/sig-network/decouple.md', { group: 'sig-network', folder: null, folderNumber: null, isMeta: false }],
    ['veps/sig-network/12-decouple.md', { group: 'sig-network', folder: null, folderNumber: null, isMeta: false }],
    ['veps/sig-network/foo/vep.md', { group: 'sig-network', folder: 'foo', folderNumber: null, isMeta: false }],
    [
      'veps/sig-a/1234567890-foo/vep.md',
      { group: 'sig-a', folder: '1234567890-foo', folderNumber: 1234567890, isMeta: false },
    ],
  ])('%s', (path, expected) => {
    expect(parseVepPath(path, 'veps')).toEqual(expected);
    expect(isMetaPath(path, 'veps')).toBe(expected.isMeta);
  });

  test.each(['README.md', 'veps/README.md', 'vepsy/sig-compute/1-a/vep.md', 'docs/veps/sig-compute/1-a/vep.md'])(
    '%s is in no group',
    (path) => {
      expect(parseVepPath(path, 'veps')).toBeNull();
    },
  );

  test('the root may be deeper', () => {
    expect(parseVepPath('docs/veps/sig-a/7-b/vep.md', 'docs/veps')?.folderNumber).toBe(7);
  });
});

describe('the words of governance §1', () => {
  test.each<[string, readonly string[], string]>([
    ['VEP document', ['veps/sig-compute/123-foo/vep.md'], 'document'],
    ['VEP document, whatever the folder is called', ['veps/sig-compute/Foo Bar/vep.md'], 'document'],
    ['old layout: a file in its group', ['veps/sig-network/decouple-nad.md'], 'old-layout'],
    ['old layout: a folder without vep.md', ['veps/sig-network/12-foo/proposal.md'], 'old-layout'],
    ['old layout: vep.md deeper than it should be', ['veps/sig-network/12-foo/a/vep.md'], 'old-layout'],
    ['attachment: beside vep.md', ['veps/sig-a/1-b/appendix.md', 'veps/sig-a/1-b/vep.md'], 'attachment'],
    ['attachment: beside an older main document', ['veps/sig-a/1-b/part2.md', 'veps/sig-a/1-b/main.md'], 'attachment'],
    ['old layout: beside nothing but a README', ['veps/sig-a/1-b/main.md', 'veps/sig-a/1-b/README.md'], 'old-layout'],
    ['old layout: a name that is not quite vep.md', ['veps/sig-a/1-b/vep.MD'], 'old-layout'],
    ['old layout: Markdown by its long name', ['veps/sig-a/1-b/vep.markdown'], 'old-layout'],
    ['attachment: a README', ['veps/sig-a/1-b/README.md'], 'attachment'],
    ['attachment: a README of a group', ['veps/sig-a/README.md'], 'attachment'],
    ['template', ['veps/NNNN-vep-template/vep.md'], 'template'],
    ['other: no Markdown', ['veps/sig-a/OWNERS'], 'other'],
    ['other: outside the root', ['docs/a.md'], 'other'],
  ])('%s', (_, [path = '', ...others], kind) => {
    expect(classifyPath(path, 'veps', new Set(others))).toBe(kind);
  });

  test('an older main document stays one although it is on the base branch itself', () => {
    const path = 'veps/sig-a/1-b/main.md';
    expect(classifyPath(path, 'veps', new Set([path]))).toBe('old-layout');
  });

  test('an older main document beside which vep.md appears is an attachment', () => {
    const path = 'veps/sig-a/1-b/main.md';
    expect(classifyPath(path, 'veps', new Set([path, 'veps/sig-a/1-b/vep.md']))).toBe('attachment');
  });
});

test('the words of governance §1', () => {
  const kind = (path: string, ...others: string[]) => classifyPath(path, 'veps', new Set(others));
  expect(kind('veps/sig-a/1-b/main.md', 'veps/sig-a/1-bc/main.md')).toBe('old-layout');
  expect(kind('veps/sig-a/1-b/main.md', 'veps/sig-a/1-b/image.md.png')).toBe('old-layout');
  expect(kind('veps/sig-a/1-b/main.md', 'veps/sig-a/1-b/OWNERS')).toBe('old-layout');
  expect(kind('veps/sig-a/b.md', 'veps/sig-a/b.md', 'veps/sig-a/vep.md')).toBe('old-layout');
});
