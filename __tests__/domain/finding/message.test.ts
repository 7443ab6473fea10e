import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeList, message, plainText } from '../../../src/domain/finding/message.ts';

test('our words are text, every text put in is code', () => {
  expect(message`${'status'} is ${'done'}.`).toEqual([
    { kind: 'code', text: 'status' },
    { kind: 'text', text: ' is ' },
    { kind: 'code', text: 'done' },
    { kind: 'text', text: '.' },
  ]);
});

test('a number is plain, and a message is spliced in', () => {
  expect(plainText(message`${2} errors: ${message`see ${'a'}`}`)).toBe('2 errors: see `a`');
});

describe('a list of codes', () => {
  test.each([
    [[], ''],
    [['a'], '`a`'],
    [['a', 'b'], '`a`, `b`'],
  ])('%j', (items, text) => {
    expect(plainText(codeList(items))).toBe(text);
  });

  test('with another separator', () => {
    expect(plainText(codeList(['a', 'b'], ' or '))).toBe('`a` or `b`');
  });
});

test('what a stranger wrote never becomes our words', () => {
  fc.assert(
    fc.property(fc.string(), (stranger) => {
      const ours = message`The value ${stranger} is wrong.`.filter(({ kind }) => kind === 'text');
      expect(ours.map(({ text }) => text).join('')).toBe('The value  is wrong.');
    }),
  );
});
