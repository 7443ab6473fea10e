import { describe, expect, test } from '@jest/globals';
import {
  AnswerError,
  flag,
  identifier,
  integer,
  list,
  mapped,
  nullable,
  oneOf,
  type Reader,
  record,
  text,
} from '../../../src/github/client/reader.ts';

describe('a reader takes what has the documented form', () => {
  test.each<{ name: string; read: Reader<unknown>; value: unknown; expected: unknown }>([
    { name: 'a text', read: text, value: '', expected: '' },
    { name: 'a whole number', read: integer, value: 3, expected: 3 },
    { name: 'true or false', read: flag, value: false, expected: false },
    { name: 'an id as a text', read: identifier, value: '4294967297', expected: '4294967297' },
    { name: 'an id as a number', read: identifier, value: 7, expected: '7' },
    { name: 'one of some words', read: oneOf('a', 'b'), value: 'b', expected: 'b' },
    { name: 'null', read: nullable(text), value: null, expected: null },
    { name: 'what is left out', read: nullable(text), value: undefined, expected: null },
    { name: 'a list', read: list(integer), value: [1, 2], expected: [1, 2] },
    { name: 'an object with further parts', read: record({ a: text }), value: { a: 'x', b: 1 }, expected: { a: 'x' } },
    { name: 'something to be turned', read: mapped(text, ({ length }) => length), value: 'abc', expected: 3 },
  ])('$name', ({ read, value, expected }) => {
    expect(read(value, '')).toEqual(expected);
  });
});

describe('a reader refuses everything else, and says where it stands', () => {
  test.each<[Reader<unknown>, unknown, string]>([
    [text, 1, 'the answer is not a text'],
    [integer, 1.5, 'the answer is not a whole number'],
    [integer, '1', 'the answer is not a whole number'],
    [flag, 'true', 'the answer is not true or false'],
    [identifier, null, 'the answer is not a text'],
    [oneOf('a', 'b'), 'c', 'the answer is not one of a, b'],
    [list(text), {}, 'the answer is not a list'],
    [record({ a: text }), [], 'the answer is not an object'],
    [record({ a: text }), '<html>', 'the answer is not an object'],
    [record({ a: text }), {}, 'a is not a text'],
    [record({ a: list(record({ b: integer })) }), { a: [{ b: 1 }, { b: null }] }, 'a[1].b is not a whole number'],
  ])('%#: %p is refused', (read, value, message) => {
    expect(() => read(value, '')).toThrow(message);
  });
});

describe('null is told from a wrong form: GitHub puts it where this token may not look', () => {
  test.each<[Reader<unknown>, unknown, boolean]>([
    [record({ a: text }), { a: null }, true],
    [list(text), ['a', null], true],
    [record({ a: text }), {}, false],
    [record({ a: text }), { a: 1 }, false],
    [text, null, false],
  ])('%#: %p', (read, value, isHidden) => {
    try {
      read(value, '');
    } catch (error) {
      expect(error instanceof AnswerError && error.isHidden).toBe(isHidden);
      return;
    }
    throw new Error('It was taken.');
  });
});

test('what an object inherits is not one of its parts', () => {
  expect(() => record({ toString: text })({}, '')).toThrow('toString is not a text');
});
