import { describe, expect, test } from '@jest/globals';
import { isSameComment } from '../../src/domain/comment-body.ts';

const RUN = 'https://github.com/kubevirt/enhancements/actions/runs';

describe('whether a comment needs to be written again', () => {
  test.each([
    { name: 'the same text', left: 'a\nb', right: 'a\nb', expected: true },
    { name: 'another run', left: `see [run](${RUN}/1)`, right: `see [run](${RUN}/22)`, expected: true },
    {
      name: 'another attempt of a run',
      left: `see [run](${RUN}/1/attempts/2)`,
      right: `see [run](${RUN}/1)`,
      expected: true,
    },
    { name: 'line ends as a browser sends them', left: 'a\r\nb\r\n', right: 'a\nb', expected: true },
    { name: 'another word', left: 'a', right: 'b', expected: false },
    { name: 'another repository', left: `${RUN}/1`, right: `${RUN.replace('kubevirt', 'example')}/1`, expected: false },
  ])('$name', ({ left, right, expected }) => {
    expect(isSameComment(left, right)).toBe(expected);
  });
});
