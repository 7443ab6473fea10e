import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeStatusRecord, encodeStatusRecord } from '../../../src/domain/record/status-record.ts';

describe('the exception event in a status description (governance §5.5)', () => {
  test('comes back from the end of a description', () => {
    const event = fc.stringMatching(/^[A-Za-z0-9_=-]{1,80}$/);
    fc.assert(
      fc.property(fc.string(), event, (reason, id) => {
        expect(decodeStatusRecord(reason + encodeStatusRecord(id))).toBe(id);
      }),
    );
  });

  test.each([
    ['a description without a record', 'All checks pass in 1 VEP'],
    ['a record that is not at the end', 'x [exception LE_1] y'],
    ['an empty record', 'x [exception ]'],
    ['a cut record', 'x [exception LE_1'],
  ])('is null for %s', (_name, description) => {
    expect(decodeStatusRecord(description)).toBeNull();
  });

  test.each([
    ['with a blank', 'LE 1'],
    ['with a bracket', 'LE]1'],
    ['longer than a description allows', 'x'.repeat(81)],
    ['that is empty', ''],
  ])('an id %s is left out', (_name, event) => {
    expect(encodeStatusRecord(event)).toBe('');
  });
});
