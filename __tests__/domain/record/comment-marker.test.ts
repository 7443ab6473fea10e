import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ExceptionRecord } from '../../../src/domain/freeze/exception.ts';
import { COMMENT_MARKER, decodeMarker, encodeMarker } from '../../../src/domain/record/comment-marker.ts';
import { STAGES } from '../../../src/domain/vep/stage.ts';
import { release } from '../../rules/facts-builder.ts';

const RECORD: ExceptionRecord = {
  event: 'LE_kwDO',
  commitments: [{ document: '123', stage: 'alpha', release: release('v1.10') }],
};

function payload(value: unknown): string {
  return `${COMMENT_MARKER} ${Buffer.from(JSON.stringify(value)).toString('base64url')} -->`;
}

test('without a record the marker is one plain comment', () => {
  expect(encodeMarker(null)).toBe('<!-- vep-governance -->');
  expect(decodeMarker('<!-- vep-governance -->\nAll is well.')).toEqual({ record: null });
});

test('a record comes back as it was written', () => {
  expect(decodeMarker(`${encodeMarker(RECORD)}\nAll is well.`)).toEqual({ record: RECORD });
});

test("any record survives, and no document's name ends the HTML comment", () => {
  const commitment = fc.record({
    document: fc.string({ unit: 'binary' }),
    stage: fc.constantFrom(...STAGES),
    release: fc.nat({ max: 99 }).map((minor) => release(`v1.${minor}`)),
  });
  const record = fc.record({ event: fc.string(), commitments: fc.array(commitment) });
  fc.assert(
    fc.property(record, (value) => {
      const marker = encodeMarker(value);
      expect(marker).toMatch(/^<!-- vep-governance [A-Za-z0-9_-]+ -->$/);
      expect(decodeMarker(marker)).toEqual({ record: value });
    }),
  );
});

describe('what is not our comment', () => {
  test.each(['', 'Hello', ' <!-- vep-governance -->', 'Quoting:\n<!-- vep-governance -->', '<!-- vep-governance2 -->'])(
    '%j',
    (body) => {
      expect(decodeMarker(body)).toBeNull();
    },
  );
});

describe('a record that cannot be read is lost, never guessed', () => {
  test.each([
    ['cut off', `${encodeMarker(RECORD).slice(0, 40)} -->`],
    ['a text', payload('everything')],
    ['a list', payload([])],
    ['null', payload(null)],
    ['without an event', payload({ commitments: [] })],
    ['without commitments', payload({ event: 'LE_1' })],
    ['an unknown stage', payload({ event: 'LE_1', commitments: [{ ...RECORD.commitments[0], stage: 'gamma' }] })],
    [
      'a release in another form',
      payload({ event: 'LE_1', commitments: [{ ...RECORD.commitments[0], release: '1.10' }] }),
    ],
    ['a commitment that is null', payload({ event: 'LE_1', commitments: [null] })],
  ])('%s', (_, body) => {
    expect(decodeMarker(body)).toEqual({ record: null });
  });
});
