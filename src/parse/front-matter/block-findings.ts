import type { Finding } from '../../domain/finding/finding.ts';
import { message } from '../../domain/finding/message.ts';
import { createLocator, findLineStarts } from '../yaml/locator.ts';
import type { ConflictMark } from './conflict-mark.ts';
import { frontMatterError } from './front-matter-findings.ts';
import { findInexactClosing, type MisplacedBlock } from './misplaced-block.ts';
import { oddCharacterHint } from './odd-character.ts';

const MARK = '---';

function lineOf(text: string, line: number): string {
  const starts = findLineStarts(text);
  return text.slice(starts[line - 1] ?? text.length, (starts[line] ?? text.length + 1) - 1).replace(/\r$/, '');
}

function at(line: number) {
  return { line, column: 1 };
}

/** The first line is `---` and no other line is. */
export function unclosedBlock(text: string): Finding {
  const line = findInexactClosing(text);
  if (line !== null) {
    const closing = lineOf(text, line);
    const reading = {
      code: 'front-matter/inexact-closing-line',
      value: closing,
      message: message`Line ${line} is ${closing}, but only a line that is exactly ${MARK} ends the front matter.${oddCharacterHint(closing)}`,
      remedy: message`Write ${MARK} there.`,
    } as const;
    return frontMatterError(reading, at(line), MARK);
  }
  const reading = {
    code: 'front-matter/unclosed',
    message: message`The front matter starts with ${MARK} but is never closed.`,
    remedy: message`Write a line ${MARK}, without indentation, below the last field. A document without front matter cannot start with ${MARK}.`,
  } as const;
  return frontMatterError(reading, at(1), MARK);
}

/**
 * Somebody wrote a front matter where none is read: never is a second one the remedy
 * ([governance §2](../../../docs/specification/governance.md#2-the-front-matter)).
 */
export function misplacedBlock(text: string, { line, opening, above }: MisplacedBlock): Finding {
  if (above !== null) {
    const shown = lineOf(text, above);
    const what = shown.trim() === '' ? message` is empty and` : message`, ${shown.trim()},`;
    const reading = {
      code: 'front-matter/text-above',
      value: shown.trim(),
      message: message`Line ${above}${what} is above the front matter, which starts on line ${line} and is only read at the very top of a file.`,
      remedy: message`Remove what is above it.`,
    } as const;
    return frontMatterError(reading, at(above));
  }
  const shown = lineOf(text, line);
  const what = shown.trim() === '' ? message`empty` : message`${shown}`;
  const fact = message`Line ${line} is ${what}, but front matter starts with a line that is exactly ${MARK}.`;
  return opening === 'missing'
    ? frontMatterError(
        {
          code: 'front-matter/no-opening-line',
          value: shown,
          message: fact,
          remedy: message`Write ${MARK} on a line above it.`,
        },
        at(line),
        `${MARK}\n${shown}`,
      )
    : frontMatterError(
        {
          code: 'front-matter/inexact-opening-line',
          value: shown,
          message: message`${fact}${oddCharacterHint(shown)}`,
          remedy: message`Write ${MARK} there.`,
        },
        at(line),
        MARK,
      );
}

/** A merge that nobody finished. */
export function conflictLeft(text: string, mark: ConflictMark): Finding {
  const span = createLocator(text)(mark.offset);
  const reading = {
    code: 'front-matter/conflict-mark',
    value: mark.text,
    message: message`Line ${span.line} is ${mark.text}: there is an unresolved merge conflict in the front matter.`,
    remedy: message`Keep the right lines of both sides, and remove the lines that start with ${'<<<<<<<'}, ${'======='} and ${'>>>>>>>'}.`,
  } as const;
  return frontMatterError(reading, span);
}
