import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeBlock, codeSpan } from '../../../src/render/text/code.ts';
import { visibleText } from '../../../src/render/text/visible-text.ts';
import { readComment } from '../comment-reader.ts';
import { untrusted } from '../untrusted-arbitrary.ts';

describe('a value as a code span', () => {
  test.each([
    ['a word', 'TBD', '`TBD`'],
    ['nothing', '', '`""`'],
    ['blanks only', '  ', '`"  "`'],
    ['a blank at an end', ' TBD', '`  TBD `'],
    ['a backtick within', 'a`b', '``a`b``'],
    ['a backtick at an end', '`a', '`` `a ``'],
    ['two lengths of backticks', 'a`b``c', '```a`b``c```'],
    ['a line break', 'a\nb', '`a␊b`'],
    ['a right-to-left override', 'a\u202eb', '`a⟨U+202E⟩b`'],
    ['a zero width space', 'a\u200bb', '`a⟨U+200B⟩b`'],
    ['a no-break space', 'a\u00a0b', '`a⟨U+00A0⟩b`'],
    ['an escape', '\u001b[31m', '`␛[31m`'],
    ['half a surrogate pair', 'a\ud800', '`a⟨U+D800⟩`'],
    ['an emoji', '⚠️ 🚀', '`⚠️ 🚀`'],
    ['the marker', '<!-- vep-governance -->', '`<⟨!⟩-- vep-governance -->`'],
    ['another comment', '<!-- x -->', '`<!-- x -->`'],
  ])('%s', (_name, text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });

  test('is cut at its limit, not within a character', () => {
    expect(codeSpan('🚀🚀🚀', 4)).toBe('`🚀…`');
  });

  test('is one code span with exactly that text', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        fc.pre(text.trim() !== '' && text.length <= 200 && !text.includes('vep-governance'));
        expect(readComment(`x ${codeSpan(text)} y`)).toMatchObject({ spans: [visibleText(text)], words: ['x ', ' y'] });
      }),
    );
  });
});

describe('several lines as a code block', () => {
  test('stand in a quotation, so that no line begins with a slash', () => {
    expect(codeBlock('/approve\n  /lgtm')).toBe('> ```\n> /approve\n>   /lgtm\n> ```');
  });

  test('have a fence longer than any in the text', () => {
    expect(codeBlock('````\nx')).toBe('> `````\n> ````\n> x\n> `````');
  });

  test('lose carriage returns and keep tabs', () => {
    expect(readComment(codeBlock('a:\r\n\tb\rc')).blocks).toEqual(['a:\n\tb\nc']);
  });
});
