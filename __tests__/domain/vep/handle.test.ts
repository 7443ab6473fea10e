import { describe, expect, test } from '@jest/globals';
import { isSameHandle, parseHandle, uniqueHandles } from '../../../src/domain/vep/handle.ts';

describe('the handle that a text means', () => {
  test.each([
    ['alice', 'alice'],
    ['@Alice-2', 'Alice-2'],
    ['https://github.com/alice', 'alice'],
    ['github.com/alice/', 'alice'],
    ['a'.repeat(39), 'a'.repeat(39)],
    ['a'.repeat(40), null],
    ['-alice', null],
    ['@org/team', null],
    ['Alice Example', null],
    ['', null],
  ])('%j: %j', (text, handle) => {
    expect(parseHandle(text)).toBe(handle);
  });
});

test('handles compare case-insensitively, and nobody is named twice', () => {
  expect(isSameHandle('Alice', 'aLICE')).toBe(true);
  expect(isSameHandle('alice', 'alicia')).toBe(false);
  expect(uniqueHandles(['bob', 'Alice', 'BOB'])).toEqual(['BOB', 'Alice']);
});
