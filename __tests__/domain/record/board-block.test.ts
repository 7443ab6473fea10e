import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BOARD_BEGIN, BOARD_END, findBoard, placeBoard, roomFor } from '../../../src/domain/record/board-block.ts';

function place(body: string, markdown: string): string | null {
  const found = findBoard(body);
  if (typeof found === 'string') {
    throw new Error(found);
  }
  return placeBoard(found, markdown);
}

const block = (text: string) => `${BOARD_BEGIN}\n\n${text}\n\n${BOARD_END}`;

describe('the board in a description', () => {
  test.each([
    ['nothing', '', block('new')],
    ['a text', 'Hello', `Hello\n\n${block('new')}`],
    ['a line', 'Hello\n', `Hello\n\n${block('new')}`],
    ['markers with nothing between them', `a\n${BOARD_BEGIN}${BOARD_END}\nb`, `a\n${block('new')}\nb`],
    ['another board', `a\r\n${block('old')}\r\nb`, `a\r\n${block('new')}\r\nb`],
  ])('%s', (_, body, expected) => {
    expect(place(body, 'new\n')).toBe(expected);
  });

  test('is not written where it says the same, whatever line ends GitHub left in it', () => {
    expect(place(`a\n${block('one\ntwo')}`, 'one\ntwo')).toBeNull();
    expect(place(`a\n${block('one\ntwo')}`.replaceAll('\n', '\r\n'), 'one\ntwo\n')).toBeNull();
  });

  test.each([
    ['half', `a ${BOARD_BEGIN} b`],
    ['half', `a ${BOARD_END} b`],
    ['doubled', `${block('one')}\n${block('two')}`],
    ['doubled', `${BOARD_BEGIN} ${block('one')}`],
    ['doubled', `${block('one')} ${BOARD_END}`],
    ['reversed', `${BOARD_END} a ${BOARD_BEGIN}`],
  ])('cannot be told where the markers are %s', (fault, body) => {
    expect(findBoard(body)).toBe(fault);
  });

  test('what is around it stays, byte for byte, and the room for it is what is left', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 }).filter((one) => !one.includes('<!--'));
    fc.assert(
      fc.property(text, text, fc.option(text), (before, after, old) => {
        const body = old === null ? before : `${before}${block(old)}${after}`;
        const found = findBoard(body);
        if (typeof found === 'string') {
          throw new Error(found);
        }
        const markdown = 'x'.repeat(roomFor(found));
        const written = placeBoard(found, markdown) ?? '';
        expect(written).toHaveLength(65_536);
        expect(written.startsWith(before)).toBe(true);
        expect(written.endsWith(`${BOARD_END}${old === null ? '' : after}`)).toBe(true);
        expect(findBoard(written)).toMatchObject({ block: `\n\n${markdown}\n\n` });
      }),
    );
  });
});
