import { expect, test } from '@jest/globals';
import { visibleMarkdown } from '../../../src/parse/markdown/visible-markdown.ts';

/** The lines a reader sees as words; the text is given line by line. */
function seen(lines: readonly string[]): readonly string[] {
  return visibleMarkdown(lines.join('\n')).split('\n');
}

test.each([
  ['text is kept', ['a', '', 'b'], ['a', '', 'b']],
  ['a comment of several lines', ['a', '<!--', 'b', '-->', 'c'], ['a', '', '', '', 'c']],
  ['a comment within a line', ['a <!-- b --> c'], ['a  c']],
  ['two comments in a line', ['a <!-- b --> c <!-- d --> e'], ['a  c  e']],
  ['a comment that begins within a paragraph and ends in it', ['a <!-- b', 'c --> d'], ['a ', ' d']],
  [
    'a comment that begins within a paragraph and does not end in it',
    ['a <!-- b', '', 'c -->'],
    ['a <!-- b', '', 'c -->'],
  ],
  ['an unclosed comment that begins a line', ['a', '  <!-- b', '', '# c'], ['a', '  ', '', '']],
  ['an unclosed comment within a line', ['a <!-- b', '', '# c'], ['a <!-- b', '', '# c']],
  ['fenced code, of which the opening line remains', ['a', '```yaml', '# b', '```', 'c'], ['a', '```', '', '', 'c']],
  ['tildes', ['~~~', '# b', '~~~', 'c'], ['~~~', '', '', 'c']],
  ['a longer fence closes a shorter one', ['```', 'a', '`````', 'b'], ['```', '', '', 'b']],
  ['a shorter fence does not close a longer one', ['````', '```', 'a', '````', 'b'], ['````', '', '', '', 'b']],
  ['a fence with words does not close', ['```', '``` a', '```', 'b'], ['```', '', '', 'b']],
  ['tildes do not close backticks', ['```', '~~~', '```', 'b'], ['```', '', '', 'b']],
  ['an unclosed fence', ['a', '```', '# b', 'c'], ['a', '```', '', '']],
  ['code within a line', ['```a``` b', '# c'], ['```a``` b', '# c']],
  ['a fence in a list item', ['- ```', '  # a', '  ```', 'b'], ['- ```', '', '', 'b']],
  ['a fence in a numbered item', ['1. ~~~', '   # a', '   ~~~', 'b'], ['1. ~~~', '', '', 'b']],
  ['a fence below a list item', ['- a', '  ```', '  # b', '  ```', 'c'], ['- a', '  ```', '', '', 'c']],
  [
    'an unclosed fence in a list item ends with the item',
    ['- a', '  ```', '  # b', '', '# c', '```', 'd', '```'],
    ['- a', '  ```', '', '', '# c', '```', '', ''],
  ],
  ['a fence in a quotation', ['> ```', '> # a', '> ```', 'b'], ['> ```', '', '', 'b']],
  ['a comment in code', ['```', '<!--', '```', '# b'], ['```', '', '', '# b']],
  ['a fence in a comment', ['<!--', '```', '-->', '# b'], ['', '', '', '# b']],
])('%s', (_, lines, expected) => {
  expect(seen(lines)).toEqual(expected);
});

test('many comments in one long line are counted once', () => {
  const start = process.cpuUsage();
  visibleMarkdown('<!-->'.repeat(400_000));
  const { user, system } = process.cpuUsage(start);
  expect(user + system).toBeLessThan(5_000_000);
});
