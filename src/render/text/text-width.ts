import { eastAsianWidth } from 'get-east-asian-width';

const ASCII = /^[\x20-\x7e]*$/;

/** What takes a place of its own: neither a mark on another letter nor what is never seen. */
const VISIBLE =
  /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/u;

/** A sign that is asked to be an emoji, a key or a flag: wide, whatever its first sign is by itself. */
const EMOJI = /\uFE0F|\u20E3|^\p{Regional_Indicator}{2}/u;

function characterWidth(character: string): number {
  const first = VISIBLE.exec(character)?.[0].codePointAt(0);
  if (first === undefined) {
    return 0;
  }
  return EMOJI.test(character) ? 2 : eastAsianWidth(first);
}

/**
 * How many places of a terminal's line a text takes, control characters counting as none. The tables of characters
 * take a fifth of a runtime's start to load, and hardly a text needs them.
 */
export function textWidth(text: string): number {
  return ASCII.test(text)
    ? text.length
    : [...new Intl.Segmenter().segment(text)].reduce((sum, { segment }) => sum + characterWidth(segment), 0);
}
