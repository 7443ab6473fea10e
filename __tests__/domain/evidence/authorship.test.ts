import { describe, expect, test } from '@jest/globals';
import { isViewer } from '../../../src/domain/evidence/authorship.ts';

describe('whose token it is', () => {
  test.each([
    ['github-actions[bot]', 'github-actions[bot]', true],
    ['github-actions[bot]', 'github-actions', true],
    ['Alice', 'alice', true],
    // A person may carry an app's bare name.
    ['github-actions', 'github-actions[bot]', false],
    ['alice', 'bob', false],
    ['alice', null, false],
    [null, 'alice', false],
    [null, null, false],
  ])('%s and the viewer %s: %s', (handle, viewer, expected) => {
    expect(isViewer(handle, viewer)).toBe(expected);
  });
});
