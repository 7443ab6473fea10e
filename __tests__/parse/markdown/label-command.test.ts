import { describe, expect, test } from '@jest/globals';
import { hasLabelCommand } from '../../../src/parse/markdown/label-command.ts';

describe('Prow puts a label on for', () => {
  test.each([
    ['a line of its own', 'Agreed.\n/label freeze-exception\nThanks.', true],
    ['line ends as a browser sends them, blanks behind', '/label freeze-exception \t\r\nThanks.', true],
    ['the name in another case', '/label Freeze-Exception', true],
    ['a line behind a comment', '<!-- a --> b -->\n/label freeze-exception', true],
    ['a line behind the beginning of a comment that is never closed', '<!-- a\n/label freeze-exception', true],
    ['a line that a comment begins', '<!-- a <!-- b -->/label freeze-exception', true],
    ['the command in another case', '/Label freeze-exception', false],
    ['two blanks', '/label  freeze-exception', false],
    ['a tab', '/label\tfreeze-exception', false],
    ['the name on the next line', '/label\nfreeze-exception', false],
    ['a second word', '/label freeze-exception now', false],
    ['a longer name', '/label freeze-exceptions', false],
    ['the middle of a line', 'Say /label freeze-exception', false],
    ['a line within a comment', '<!--\n/label freeze-exception\n-->', false],
  ])('%s: %#', (_, text, expected) => {
    expect(hasLabelCommand(text, 'freeze-exception')).toBe(expected);
  });

  test.each([
    ['blanks', `/label x${' '.repeat(65_000)}y`],
    ['beginnings of comments', '<!--'.repeat(16_384)],
    ['ends of comments', '-->'.repeat(21_845)],
  ])('a text full of %s, looked at quickly', (_, text) => {
    // Of the processor's time, which a busy machine does not stretch.
    const start = process.cpuUsage();
    hasLabelCommand(text, 'freeze-exception');
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000);
  });
});
