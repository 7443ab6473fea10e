import { expect, test } from '@jest/globals';
import { MAX_DOCUMENT_BYTES, parseSourceText } from '../../../src/parse/front-matter/source-text.ts';

test.each([
  ['text', Buffer.from('# Ünïcode 😀\r\n'), { kind: 'text', text: '# Ünïcode 😀\r\n' }],
  ['nothing', Buffer.from(''), { kind: 'text', text: '' }],
  ['a byte order mark, which is kept', Buffer.from('\uFEFF---\n'), { kind: 'text', text: '\uFEFF---\n' }],
  ['a NUL byte', Buffer.from('a\0b'), { kind: 'binary' }],
  ['invalid UTF-8', Buffer.from([0x61, 0xff, 0x62]), { kind: 'binary' }],
  ['a cut character', Buffer.from([0xf0, 0x9f]), { kind: 'binary' }],
] as const)('%s', (_, bytes, expected) => {
  expect(parseSourceText(bytes)).toEqual(expected);
});

test('1 MiB is text, one byte more is too large', () => {
  expect(parseSourceText(Buffer.alloc(MAX_DOCUMENT_BYTES, 'a')).kind).toBe('text');
  expect(parseSourceText(Buffer.alloc(MAX_DOCUMENT_BYTES + 1, 'a'))).toEqual({
    kind: 'too-large',
    bytes: MAX_DOCUMENT_BYTES + 1,
  });
});
