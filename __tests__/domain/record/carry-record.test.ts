import { describe, expect, test } from '@jest/globals';
import type { ExceptionRecord } from '../../../src/domain/freeze/exception.ts';
import { carryRecord, decodeMarker, encodeMarker, MAX_BODY_LENGTH } from '../../../src/domain/record/comment-marker.ts';

const FIRST: ExceptionRecord = { event: 'LE_1', commitments: [] };

const SECOND: ExceptionRecord = { event: 'LE_2', commitments: [] };

describe('keeping the record when a comment is rewritten', () => {
  test.each([
    { name: 'a run that has none keeps the old one', next: null, previous: FIRST, expected: FIRST },
    { name: 'a run that has one writes it', next: SECOND, previous: FIRST, expected: SECOND },
    { name: 'nothing comes from nothing', next: null, previous: null, expected: null },
  ])('$name', ({ next, previous, expected }) => {
    const body = carryRecord(`${encodeMarker(next)}\nnew text\n`, `${encodeMarker(previous)}\nold text\n`);
    expect(decodeMarker(body)).toEqual({ record: expected });
    expect(body).toContain('\nnew text\n');
    expect(body).not.toContain('old text');
  });

  test('a comment that is not ours has nothing to keep', () => {
    const next = `${encodeMarker(null)}\nnew text\n`;
    expect(carryRecord(next, `hello ${encodeMarker(FIRST)}`)).toBe(next);
  });

  test('GitHub’s limit is worth more than the record', () => {
    const next = `${encodeMarker(null)}\n${'x'.repeat(MAX_BODY_LENGTH - 40)}`;
    expect(carryRecord(next, encodeMarker(FIRST))).toBe(next);
  });
});
