import { type Message, message } from '../../domain/finding/message.ts';
import { parseHandle } from '../../domain/vep/handle.ts';
import { detachText } from '../yaml/detached-text.ts';
import type { YamlProblem } from '../yaml/yaml-problem.ts';
import { parseYamlTree, type TextRange } from '../yaml/yaml-tree.ts';
import { closeBrackets } from './closed-brackets.ts';
import { shorten } from './faults/fault.ts';
import { findOddCharacter, nameCharacter } from './odd-character.ts';
import { isSought } from './people-list.ts';
import {
  quoteHandles,
  quoteValue,
  replaceOddCharacters,
  separateBySpaces,
  splitLine,
  takesAnyText,
} from './yaml-line.ts';

/** A mistake that explains why a text is no YAML, because undoing it lets the parser get further. */
export interface YamlSyntaxError {
  readonly kind: 'character' | 'tab' | 'handle' | 'colon' | 'bracket' | 'value' | 'indent';
  readonly message: Message;
  readonly remedy: Message;
  /** The line, or lines, as they should be; null where a person has to say what was meant. */
  readonly fix: string | null;
  /** The line at fault, counted from 0 in the YAML. */
  readonly line: number;
  /** Counted from 1; null where the mistake has no place in the line. */
  readonly column: number | null;
}

interface Correction {
  readonly kind: YamlSyntaxError['kind'];
  /** Whoever made the mistake in one line of a list made it in all of them. */
  readonly isRepeated: boolean;
  readonly remedy: Message;
  /** Says what is wrong with a line that `rewrite` changes. */
  describe(line: string): Message;
  rewrite(line: string): string;
}

/** Beyond this a text is no front matter that somebody wrote, and trying corrections would take long. */
const MAX_LENGTH = 64 * 1024;

const CORRECTIONS: readonly Correction[] = [
  {
    kind: 'character',
    isRepeated: true,
    remedy: message`Write the line as it is shown.`,
    describe: describeOddCharacter,
    rewrite: replaceOddCharacters,
  },
  {
    kind: 'tab',
    isRepeated: true,
    remedy: message`Indent with spaces.`,
    describe: (line) => message`A tab indents ${line}, and YAML allows only spaces there.`,
    rewrite: (line) => line.replace(/^[ \t]*/, (indent) => indent.replaceAll('\t', '  ')),
  },
  {
    kind: 'tab',
    isRepeated: false,
    remedy: message`Put a blank in its place.`,
    describe: (line) => message`A tab separates in ${line}, where YAML reads only a blank.`,
    rewrite: separateBySpaces,
  },
  {
    kind: 'handle',
    isRepeated: true,
    remedy: message`Put the handle in quotes.`,
    describe: (line) => message`A handle without quotes stands in ${line}, and YAML reserves ${'@'}.`,
    rewrite: quoteHandles,
  },
  {
    kind: 'colon',
    isRepeated: false,
    remedy: message`Put a blank after the colon.`,
    describe: (line) => message`The key in ${line} is not followed by a colon and a blank.`,
    rewrite: (line) => line.replace(/^(\s*[A-Za-z][\w-]*):(?=[^\s:/#])/, '$1: '),
  },
  {
    kind: 'bracket',
    isRepeated: false,
    remedy: message`Close it.`,
    describe: (line) => message`A bracket or quote is opened in ${line} and not closed.`,
    rewrite: closeBrackets,
  },
  {
    kind: 'value',
    isRepeated: false,
    remedy: message`Put the value in quotes.`,
    describe: (line) => message`The value in ${line} contains what YAML takes for syntax.`,
    rewrite: quoteValue,
  },
  {
    kind: 'indent',
    isRepeated: true,
    remedy: message`Begin the field in the first column.`,
    describe: (line) => message`The field ${line} is indented, and the lines around it are not.`,
    rewrite: (line) => line.replace(/^ +(?=[A-Za-z][\w-]*:(?:\s|$))/, ''),
  },
];

/** Unlike the other corrections' it shows the column: nobody finds the character by looking. */
function describeOddCharacter(line: string): Message {
  const column = findOddCharacter(line) + 1;
  const letter = String.fromCodePoint(line.codePointAt(column - 1) ?? 0);
  return message`Column ${column} of ${shorten(line.trim())} is ${nameCharacter(letter)}, and YAML takes only plain characters there.`;
}

function problemLine(yaml: string): number {
  const tree = parseYamlTree({ text: yaml, start: 0, end: yaml.length });
  return tree.state === 'read' ? Number.POSITIVE_INFINITY : yaml.slice(0, tree.problem.offset).split('\n').length - 1;
}

/** Quotes make a team or two people in one item readable, and no handle of them. */
function namesPeople(line: string): boolean {
  const handles = [...line.matchAll(/"(@[^"]*)"/g)].map(([, text = '']) => parseHandle(text));
  return handles.every((handle) => handle !== null && !isSought(handle));
}

/** True where the line as it should be leaves no doubt about what was meant. */
function isCertain(kind: YamlSyntaxError['kind'], before: string, after: string): boolean {
  switch (kind) {
    case 'handle':
      return namesPeople(after);
    case 'value':
      return takesAnyText(before) || splitLine(before).value === splitLine(after).value;
    default:
      return true;
  }
}

/**
 * Corrects one line and, where the mistake repeats, those after it that have it too, up to one that a person has to look
 * at.
 */
function correct(lines: readonly string[], line: number, correction: Correction): readonly string[] {
  const corrected: string[] = [];
  for (const before of lines.slice(line, correction.isRepeated ? lines.length : line + 1)) {
    const after = correction.rewrite(before);
    const isDoubtful = corrected.length > 0 && !isCertain(correction.kind, before, after);
    if (isDoubtful || after.trimEnd() === before.trimEnd()) {
      break;
    }
    corrected.push(after);
  }
  return corrected;
}

/** What to do where no line can be written. */
const DOUBTS: Partial<Readonly<Record<YamlSyntaxError['kind'], Message>>> = {
  handle: message`Write the GitHub handle of each person in quotes, as an item of its own.`,
  value: message`Write the value as the template shows it: this field takes no other text, in quotes or not.`,
};

function describeSyntaxError(line: string, { kind, remedy, describe }: Correction, corrected: readonly string[]) {
  const doubt = isCertain(kind, line, corrected[0] ?? '') ? undefined : DOUBTS[kind];
  return {
    kind,
    message: describe(kind === 'character' ? line : shorten(line.trim())),
    remedy: doubt ?? remedy,
    fix: doubt === undefined ? corrected.join('\n') : null,
  };
}

/** The mistake, if it is one: with the line corrected the parser gets past the place where it stopped. */
function tryLine(
  lines: readonly string[],
  at: { readonly line: number; readonly stop: number },
): YamlSyntaxError | null {
  const before = lines[at.line] ?? '';
  for (const correction of CORRECTIONS) {
    const corrected = correct(lines, at.line, correction);
    const end = at.line + corrected.length;
    const yaml = [...lines.slice(0, at.line), ...corrected, ...lines.slice(end)].join('\n');
    if (corrected.length > 0 && problemLine(yaml) > Math.max(at.stop, end - 1)) {
      const column = correction.kind === 'character' ? findOddCharacter(before) + 1 : null;
      return { ...describeSyntaxError(before, correction, corrected), line: at.line, column };
    }
  }
  return null;
}

/** A character that nothing can be done about. */
const UNEXPLAINED = /^nesting|^null byte|non-printable/;

/**
 * Looks for the mistake behind what stopped the parser: the commonest are handles and titles that need quotes
 * ([governance §2](../../../docs/specification/governance.md#2-the-front-matter)). It may be on the line before.
 */
export function findSyntaxError(yaml: TextRange, { kind, subject, offset }: YamlProblem): YamlSyntaxError | null {
  const { text, start, end } = yaml;
  const canBeExplained = kind === 'alias' || (kind === 'syntax' && !UNEXPLAINED.test(subject));
  if (!canBeExplained || end - start > MAX_LENGTH) {
    return null;
  }
  const lines = detachText(text.slice(start, end)).replaceAll('\r\n', '\n').split('\n');
  const stop = text.slice(start, Math.min(offset, text.length)).split('\n').length - 1;
  const candidates = [stop, stop - 1].filter((index) => (lines[index] ?? '').trim() !== '');
  return candidates.map((line) => tryLine(lines, { line, stop })).find((found) => found !== null) ?? null;
}
