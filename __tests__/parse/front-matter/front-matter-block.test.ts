import { describe, expect, test } from '@jest/globals';
import { parseFrontMatterBlock } from '../../../src/parse/front-matter/front-matter-block.ts';

/** What the block cuts out: the YAML between the lines, and the body after them. */
function cut(text: string): readonly [string, string] | string {
  const block = parseFrontMatterBlock(text);
  return block.kind === 'block'
    ? [text.slice(block.yamlStart, block.yamlEnd), text.slice(block.bodyStart)]
    : block.kind;
}

describe('the YAML between a first line --- and the next line --- at column 0', () => {
  test.each([
    ['the usual form', '---\na: 1\n---\n# Body\n', ['a: 1\n', '# Body\n']],
    ['CRLF', '---\r\na: 1\r\n---\r\nBody', ['a: 1\r\n', 'Body']],
    ['a byte order mark', '\uFEFF---\na: 1\n---\nBody', ['a: 1\n', 'Body']],
    ['blanks after the opening line', '--- \t\na: 1\n---\nBody', ['a: 1\n', 'Body']],
    ['blanks after the closing line', '---\na: 1\n--- \t \nBody', ['a: 1\n', 'Body']],
    ['the closing line is the last of the file', '---\na: 1\n---', ['a: 1\n', '']],
    ['nothing between the lines', '---\n---\nBody', ['', 'Body']],
    ['an indented --- in a block scalar', '---\na: |\n  ---\nb: 2\n---\nBody', ['a: |\n  ---\nb: 2\n', 'Body']],
    ['a --- with words behind it', '---\na: 1\n--- b\n---\nBody', ['a: 1\n--- b\n', 'Body']],
    ['four dashes', '---\na: 1\n----\n---\nBody', ['a: 1\n----\n', 'Body']],
    [
      'a line separator that is no line feed',
      '---\na: "\u2028---\u2028"\n---\nBody',
      ['a: "\u2028---\u2028"\n', 'Body'],
    ],
    ['a second block further down', '---\na: 1\n---\n---\nb: 2\n---\n', ['a: 1\n', '---\nb: 2\n---\n']],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});

describe('no front matter', () => {
  test.each([
    ['an empty file', ''],
    ['only a byte order mark', '\uFEFF'],
    ['Markdown', '# VEP #1: Foo\n'],
    ['a blank line before it', '\n---\na: 1\n---\n'],
    ['an indented first line', ' ---\na: 1\n---\n'],
    ['four dashes', '----\na: 1\n---\n'],
  ])('%s', (_, text) => {
    expect(cut(text)).toBe('none');
  });
});

describe('a block that is never closed', () => {
  test.each([
    ['only the first line', '---'],
    ['fields and a body', '---\na: 1\n\n# Body\n'],
    ['only an indented ---', '---\na: 1\n  ---\n'],
  ])('%s', (_, text) => {
    expect(cut(text)).toBe('unclosed');
  });
});
