import type { FindingCode } from '../../../domain/finding/finding.ts';
import { type Message, message } from '../../../domain/finding/message.ts';
import { findOddCharacter, nameCharacter } from '../odd-character.ts';
import { closeBrackets } from './closed-brackets.ts';
import { quoteHandles, quoteValue, replaceOddCharacters, separateBySpaces } from './yaml-line.ts';

/** A mistake in a line of YAML whose correction is known. */
export interface SyntaxCorrection {
  readonly code: FindingCode<'front-matter'>;
  readonly kind: 'character' | 'tab' | 'handle' | 'colon' | 'bracket' | 'value' | 'indent';
  /** Whoever made the mistake in one line of a list made it in all of them. */
  readonly isRepeated: boolean;
  readonly remedy: Message;
  /** Says what is wrong with a line that `rewrite` changes. */
  describe(line: string): Message;
  rewrite(line: string): string;
}

/** A second colon in a value that begins without a mark, where it would begin a mapping. */
const INNER_COLON = /^\s*[A-Za-z][\w-]*:\s+[^\s"'[\]{}&*!|>%@`#,?-](?:(?! #).)*:(?:\s|$)/;

/** Unlike the other corrections' it shows the column: nobody finds the character by looking. */
function describeOddCharacter(line: string): Message {
  const column = findOddCharacter(line) + 1;
  const letter = String.fromCodePoint(line.codePointAt(column - 1) ?? 0);
  return message`Column ${column} of ${line.trim()} is ${nameCharacter(letter)}, where YAML accepts only plain characters.`;
}

/** The mistakes that are looked for, in this order. */
export const SYNTAX_CORRECTIONS: readonly SyntaxCorrection[] = [
  {
    kind: 'character',
    code: 'front-matter/odd-character',
    isRepeated: true,
    remedy: message`Write the line as shown.`,
    describe: describeOddCharacter,
    rewrite: replaceOddCharacters,
  },
  {
    kind: 'tab',
    code: 'front-matter/tab-indent',
    isRepeated: true,
    remedy: message`Indent with spaces.`,
    describe: (line) => message`A tab indents ${line}, and YAML allows only spaces there.`,
    rewrite: (line) => line.replace(/^[ \t]*/, (indent) => indent.replaceAll('\t', '  ')),
  },
  {
    kind: 'tab',
    code: 'front-matter/tab-separator',
    isRepeated: false,
    remedy: message`Replace it with a space.`,
    describe: (line) => message`There is a tab in ${line}, where YAML accepts only a space.`,
    rewrite: separateBySpaces,
  },
  {
    kind: 'handle',
    code: 'front-matter/unquoted-handle',
    isRepeated: true,
    remedy: message`Put the handle in quotes.`,
    describe: (line) => message`The handle in ${line} needs quotes: YAML reserves ${'@'}.`,
    rewrite: quoteHandles,
  },
  {
    kind: 'colon',
    code: 'front-matter/no-colon',
    isRepeated: false,
    remedy: message`Put a space after the colon.`,
    describe: (line) => message`The key in ${line} is not followed by a colon and a space.`,
    rewrite: (line) => line.replace(/^(\s*[A-Za-z][\w-]*):(?=[^\s:/#])/, '$1: '),
  },
  {
    kind: 'bracket',
    code: 'front-matter/open-bracket',
    isRepeated: false,
    remedy: message`Close it.`,
    describe: (line) => message`A bracket or quote is opened in ${line} but not closed.`,
    rewrite: closeBrackets,
  },
  {
    kind: 'value',
    code: 'front-matter/unquoted-value',
    isRepeated: false,
    remedy: message`Put the value in quotes.`,
    describe: (line) =>
      INNER_COLON.test(line)
        ? message`The value in ${line} contains a colon, which YAML treats as syntax.`
        : message`The value in ${line} contains characters that YAML treats as syntax.`,
    rewrite: quoteValue,
  },
  {
    kind: 'indent',
    code: 'front-matter/indentation',
    isRepeated: true,
    remedy: message`Start the field in the first column.`,
    describe: (line) => message`The field ${line} is indented, but the lines around it are not.`,
    rewrite: (line) => line.replace(/^ +(?=[A-Za-z][\w-]*:(?:\s|$))/, ''),
  },
];
