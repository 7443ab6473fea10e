import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { textWidth } from '../../../src/render/text/text-width.ts';

test.each([
  ['', 0],
  ['plain', 5],
  ['Größe', 5],
  ['e\u0301a', 2],
  ['\u200bx', 1],
  ['漢字', 4],
  ['한글', 4],
  ['ﾊﾝ', 2],
  ['❤️', 2],
  ['❤', 1],
  ['🚀', 2],
  ['👩‍🚀', 2],
  ['🇩🇪', 2],
  ['1️⃣', 2],
  ['\u0007', 0],
])('%j takes %i places', (text, width) => {
  expect(textWidth(text)).toBe(width);
  expect(stringWidth(text)).toBe(width);
});

test('words of many scripts are as wide as the library for it says', () => {
  const words = [
    'Ünïcode',
    'Ελλάδα',
    'Привет',
    'שלום',
    'สวัสดี',
    '日本語',
    '漢字',
    'naïve',
    '🚀',
    '🇩🇪',
    ' ',
    '…',
    '–',
    'x',
  ];
  const texts = fc.array(fc.constantFrom(...words)).map((parts) => parts.join(''));
  fc.assert(fc.property(texts, (text) => textWidth(text) === stringWidth(text)));
});
