import { meantStageName, meantStatusName } from '../../domain/meant-name.ts';
import { codeList, type Message, message } from '../../domain/message.ts';
import { STAGES } from '../../domain/stage.ts';
import { STATUSES } from '../../domain/status.ts';
import { describe, type Explanation, type Fault, scalarText } from './fault.ts';

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

/** Bounded, because normalizing a huge value to compare it with short names is wasted. */
const MAX_NAME = 60;

function toLatin(text: string): string {
  const lower = text.slice(0, MAX_NAME).normalize('NFKC').toLowerCase();
  return [...lower].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
}

/** Blanks of other kinds, and characters that only say how others are shown. */
const INVISIBLE = /[\p{Z}\p{C}]/u;

/** Nobody finds a foreign letter by looking at it. */
function lookAlikeHint(text: string): Message {
  const letter = [...text.slice(0, MAX_NAME)].find((candidate) => candidate > '\u007F');
  if (letter === undefined) {
    return [];
  }
  const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return INVISIBLE.test(letter)
    ? message` It contains the invisible character ${`U+${code}`}.`
    : message` It contains ${letter} (${`U+${code}`}), which is not the Latin letter it looks like.`;
}

/** A field that takes one of a few names: `status` and `stage`. */
export function explainName({ key, node }: Fault): Explanation {
  const text = scalarText(node);
  const names = key === 'status' ? STATUSES : STAGES;
  const near = (key === 'status' ? meantStatusName : meantStageName)(toLatin(text));
  const fact = message`${key} is ${describe(node)}, which is not ${key === 'status' ? message`a status` : message`a stage`}.`;
  if (near === null) {
    return { message: fact, remedy: message`Write one of ${codeList(names)}.` };
  }
  return {
    message: message`${fact}${lookAlikeHint(text)}`,
    remedy: message`Did you mean ${near}? The names are ${codeList(names)}.`,
    fix: `${key}: ${near}`,
  };
}
