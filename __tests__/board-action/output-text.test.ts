import { expect, test } from '@jest/globals';
import { cutLines } from '../../src/board-action/output-text.ts';

test('a text that fits stays as it is', () => {
  expect(cutLines('a\nb\n', 4)).toBe('a\nb\n');
});

test('of one that does not, whole lines are kept, and the rest is counted', () => {
  const text = Array.from({ length: 100 }, (_, index) => `- ${index} ${'x'.repeat(20)}`).join('\n');
  const cut = cutLines(text, 1000);
  expect(cut.length).toBeLessThanOrEqual(1000);
  const [, kept = '', left = ''] = /^([\s\S]*)\n\nAnd (\d+) more lines\.\n$/.exec(cut) ?? [];
  expect(kept.split('\n')).toHaveLength(100 - Number(left));
  expect(text.startsWith(`${kept}\n`)).toBe(true);
});

test('a single line that is too long leaves the count alone', () => {
  expect(cutLines('x'.repeat(2000), 1000)).toBe('\n\nAnd 1 more line.\n');
});
