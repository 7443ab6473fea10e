import { describe, expect, test } from '@jest/globals';
import { isSameComment } from '../../../src/domain/record/comment-body.ts';

const RUN = 'https://github.com/kubevirt/enhancements/actions/runs';

function scheduled(digit: string, text = 'schedule'): string {
  return `([${text}](https://github.com/kubevirt/sig-release/blob/${digit.repeat(40)}/releases/v1.11/schedule.yaml))`;
}

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
    { name: 'another commit of the schedule', left: scheduled('a'), right: scheduled('b'), expected: true },
    {
      name: 'another commit of the schedule, which its release links to',
      left: scheduled('a', '`v1.11`'),
      right: scheduled('b', '`v1.11`'),
      expected: true,
    },
    {
      name: 'another schedule',
      left: scheduled('a'),
      right: scheduled('a').replace('v1.11', 'v1.12'),
      expected: false,
    },
    {
      name: 'another commit of a document',
      left: scheduled('a', '`veps/a/1-b/vep.md`'),
      right: scheduled('b', '`veps/a/1-b/vep.md`'),
      expected: false,
    },
    { name: 'line ends as a browser sends them', left: 'a\r\nb\r\n', right: 'a\nb', expected: true },
    { name: 'another word', left: 'a', right: 'b', expected: false },
    { name: 'another repository', left: `${RUN}/1`, right: `${RUN.replace('kubevirt', 'example')}/1`, expected: false },
  ])('$name', ({ left, right, expected }) => {
    expect(isSameComment(left, right)).toBe(expected);
  });
});
