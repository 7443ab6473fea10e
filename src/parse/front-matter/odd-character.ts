import { type Message, message } from '../../domain/finding/message.ts';

/** Cyrillic and Greek letters that most typefaces draw like Latin ones. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['\u0430', 'a'],
  ['\u0435', 'e'],
  ['\u043E', 'o'],
  ['\u0440', 'p'],
  ['\u0441', 'c'],
  ['\u0443', 'y'],
  ['\u0445', 'x'],
  ['\u0455', 's'],
  ['\u0456', 'i'],
  ['\u0458', 'j'],
  ['\u0501', 'd'],
  ['\u03B1', 'a'],
  ['\u03B9', 'i'],
  ['\u03BD', 'v'],
  ['\u03BF', 'o'],
]);

/** Characters that authors get from word processors, chats and web pages, and what they are called. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u00A0', 'no-break space'],
  ['\u00AD', 'soft hyphen'],
  ['\u2002', 'en space'],
  ['\u2003', 'em space'],
  ['\u2009', 'thin space'],
  ['\u200B', 'zero width space'],
  ['\u200C', 'zero width non-joiner'],
  ['\u200D', 'zero width joiner'],
  ['\u2028', 'line separator'],
  ['\u202F', 'narrow no-break space'],
  ['\u2060', 'word joiner'],
  ['\u3000', 'ideographic space'],
  ['\uFEFF', 'byte order mark'],
]);

const QUOTES = /["'\u2018-\u201F\u00AB\u00BB]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const SPACES = /[^\S \t\r\n]|[\u2028\u2029]/g;
const INVISIBLE = /\p{Cf}/gu;

/** Longer than any name, date or handle: what is longer is compared with none of them. */
const MAX_LENGTH = 200;

/** A character that looks like another one, or like none. */
const ODD =
  /[^\S \t\r\n]|[\u2028\u2029\u2018-\u201F\u00AB\u00BB\u2010-\u2015\u2212\uFF01-\uFF5E\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u0501\u03B1\u03B9\u03BD\u03BF]|\p{Cf}/u;

/** Where the first odd character of a text is; -1 where there is none. */
export function findOddCharacter(text: string): number {
  return text.search(ODD);
}

/** Puts spaces in the place of spaces of other kinds, and takes out what cannot be seen. */
export function withPlainSpaces(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACES, ' ');
}

/** A name, date or handle as it looks: in ASCII, without the quotes that are none to YAML. A text without oddities as it is. */
export function withoutOddCharacters(text: string): string {
  if (text.length > MAX_LENGTH || findOddCharacter(text) === -1) {
    return text;
  }
  return [...withPlainSpaces(text)]
    .map((letter) => LOOK_ALIKES.get(letter) ?? letter)
    .join('')
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(DASHES, '-')
    .replace(QUOTES, '')
    .trim();
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What a character is: "a no-break space (`U+00A0`)". */
export function nameCharacter(letter: string): Message {
  const code = message`${codeOf(letter)}`;
  const name = NAMES.get(letter);
  if (name !== undefined) {
    const article = /^[aeiou]/.test(name) ? 'an' : 'a';
    return [{ kind: 'text', text: `${article} ${name} (` }, ...code, { kind: 'text', text: ')' }];
  }
  if (/[\p{Z}\p{C}]/u.test(letter)) {
    return message`the invisible character ${code}`;
  }
  return message`${letter} (${code})`;
}

/**
 * Says which odd character a text contains, as a sentence that follows another one: nobody finds it by looking. Empty
 * where there is none.
 *
 * @param column of the text's first character in the file, where the text is written there as it is
 */
export function oddCharacterHint(text: string, column: number | null = null): Message {
  const index = findOddCharacter(text.slice(0, MAX_LENGTH));
  if (index === -1) {
    return [];
  }
  const letter = String.fromCodePoint(text.codePointAt(index) ?? 0);
  const place = column === null ? [] : message` in column ${column + index}`;
  const latin = LOOK_ALIKES.has(letter) ? message`, which is not the Latin letter it looks like` : [];
  return message` It contains ${nameCharacter(letter)}${place}${latin}.`;
}
