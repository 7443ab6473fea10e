import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeBlock, codeSpan, htmlCode, isExact } from '../../../src/render/text/code.ts';
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

describe('text to copy', () => {
  test('has a fence longer than any in the text', () => {
    expect(codeBlock('````\nx')).toBe('`````\n````\nx\n`````');
  });

  test.each([
    ['indentation and tabs', '  a:\n\tb', true],
    ['a slash within', 'a/b', true],
    ['a line that Prow would obey', 'a\n \t/approve', false],
    ['a right-to-left override', 'a\u202eb', false],
    ['a zero width space', 'a\u200bb', false],
    ['an escape', '\u001b[31m', false],
    ['our marker', '<!-- vep-governance -->', false],
    ['the beginning of what Prow takes out', '<!--', false],
  ])('%s', (_, text, expected) => {
    expect(isExact(text)).toBe(expected);
  });

  test('what is exact is one block with exactly that text', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        fc.pre(isExact(text));
        expect(readComment(`x\n\n${codeBlock(text)}\n\ny`).blocks).toEqual([text]);
      }),
    );
  });
});

test('a value inside HTML is text', () => {
  expect(htmlCode('</code><b>&amp;\n@alice')).toBe('<code>&lt;/code&gt;&lt;b&gt;&amp;amp;␊@alice</code>');
});
