import { describe, expect, test } from '@jest/globals';
import { codeList, type Message, message, sourcedCode } from '../../../src/domain/finding/message.ts';
import { renderMessage, renderPlain } from '../../../src/render/text/message-text.ts';
import { readComment } from '../comment-reader.ts';

describe('a message as Markdown', () => {
  const rows: readonly (readonly [string, Message, string])[] = [
    ['words are words', message`Name the reviewers.`, 'Name the reviewers.'],
    ['a value is code', message`${'status'} is ${'foo'}.`, '`status` is `foo`.'],
    ['a list of values', codeList(['a', 'b']), '`a`, `b`'],
    ['our own backticks quote', message`Write \`status: x\` here.`, 'Write `status: x` here.'],
    ['a reference is not made', message`Issue #${12} is closed.`, 'Issue `#12` is closed.'],
    ['nobody is mentioned', message`Ask @alice, or @org/team.`, 'Ask `@alice`, or `@org/team`.'],
    ['a name with underscores is no emphasis', message`The file OWNERS_ALIASES_x.`, 'The file `OWNERS_ALIASES_x`.'],
    ['HTML is text', message`Use <br> here.`, 'Use `<br>` here.'],
    ['an address is no link', message`See https://example.com now.`, 'See `https://example.com` now.'],
    ['a line break is a blank', message`one\ntwo`, 'one two'],
    [
      'a value that was read somewhere',
      message`${sourcedCode('v1', 'https://a.example/b')}.`,
      '[`v1`](https://a.example/b).',
    ],
    ['a value from the disk', message`${sourcedCode('v1', 'releases/v1')}.`, '`v1`.'],
    ['two values side by side stay two', message`${'a'}${'b'}`, '`a` `b`'],
    ['our code beside a value', message`@${'alice'}`, '`@` `alice`'],
  ];

  test.each(rows)('%s', (_name, given, expected) => {
    expect(renderMessage(given)).toBe(expected);
  });

  test('a value that looks like a value’s end stays one value', () => {
    expect(readComment(renderMessage(message`@${'`` @bob'} end`)).spans).toEqual(['@', '`` @bob']);
  });

  test('is cut between its pieces', () => {
    const long = message`${'a'.repeat(50)} and ${'b'.repeat(50)} and ${'c'.repeat(50)}.`;
    expect(renderMessage(long, 120)).toBe(`\`${'a'.repeat(50)}\` and \`${'b'.repeat(50)}\` and …`);
  });
});

describe('a message as plain text', () => {
  test('has its values in backticks and everything invisible shown', () => {
    expect(renderPlain(message`${'status'} is ${'a\nb'}.`)).toBe('`status` is `a␊b`.');
  });

  test('leaves out where a value was read', () => {
    expect(renderPlain(message`${sourcedCode('v1', 'https://a.example/b')}.`)).toBe('`v1`.');
  });

  test('is cut at its limit', () => {
    expect(renderPlain(message`${'abcdef'}`, 4)).toBe('`ab…');
  });
});
