import { type Message, message } from '../../../domain/finding/message.ts';
import { parseHandle } from '../../../domain/vep/handle.ts';
import { detachText } from '../../yaml/detached-text.ts';
import type { YamlProblem } from '../../yaml/yaml-problem.ts';
import { parseYamlTree, type TextRange } from '../../yaml/yaml-tree.ts';
import { findOddCharacter } from '../odd-character.ts';
import { isSought } from '../people-list.ts';
import { SYNTAX_CORRECTIONS, type SyntaxCorrection } from './syntax-corrections.ts';
import { splitLine, takesAnyText } from './yaml-line.ts';

/** A mistake that explains why a text is no YAML, because undoing it lets the parser get further. */
export interface YamlSyntaxError {
  readonly kind: SyntaxCorrection['kind'];
  readonly code: SyntaxCorrection['code'];
  /** The line as it is shown. */
  readonly value: string;
  readonly message: Message;
  readonly remedy: Message;
  /** The line, or lines, as they should be; null where a person has to say what was meant. */
  readonly fix: string | null;
  /** The line at fault, counted from 0 in the YAML. */
  readonly line: number;
  /** Counted from 1; null where the mistake has no place in the line. */
  readonly column: number | null;
}

/** Beyond this a text is no front matter that somebody wrote, and trying corrections would take long. */
const MAX_LENGTH = 64 * 1024;

/** Where the parser stops. */
interface Stop {
  readonly line: number;
  /** How many characters of the line are left. */
  readonly left: number;
}

function stopAt(text: string, offset: number): Stop {
  const line = text.slice(0, offset).split('\n').length - 1;
  return { line, left: (/^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '').length };
}

/** Null where the parser gets through; what is no matter of syntax is looked at only when all of it was read. */
function findStop(yaml: string, kind: YamlProblem['kind']): Stop | null {
  const tree = parseYamlTree({ text: yaml, start: 0, end: yaml.length });
  const isPast = tree.state === 'read' || (kind === 'syntax' && tree.problem.kind !== 'syntax');
  return isPast ? null : stopAt(yaml, tree.problem.offset);
}

/** True where the parser gets past the corrected lines and further than before. */
function isFurther(after: Stop | null, before: Stop, end: number): boolean {
  if (after === null || after.line > Math.max(before.line, end - 1)) {
    return true;
  }
  return after.line === before.line && end <= before.line && after.left < before.left;
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
function correct(lines: readonly string[], line: number, correction: SyntaxCorrection): readonly string[] {
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
  handle: message`Write the GitHub handle of each person in quotes, as a separate item.`,
  value: message`Write it as the template shows: this field accepts no free text, and quotes do not help.`,
};

function describeSyntaxError(line: string, correction: SyntaxCorrection, corrected: readonly string[]) {
  const { kind, code, remedy, describe } = correction;
  const value = line.trim();
  const doubt = isCertain(kind, line, corrected[0] ?? '') ? undefined : DOUBTS[kind];
  return {
    kind,
    code,
    value,
    message: describe(kind === 'character' ? line : value),
    remedy: doubt ?? remedy,
    fix: doubt === undefined ? corrected.join('\n') : null,
  };
}

/** The mistake, if it is one: with the line corrected the parser gets past the place where it stopped. */
function tryLine(
  lines: readonly string[],
  at: { readonly line: number; readonly stop: Stop; readonly kind: YamlProblem['kind'] },
): YamlSyntaxError | null {
  const before = lines[at.line] ?? '';
  for (const correction of SYNTAX_CORRECTIONS) {
    const corrected = correct(lines, at.line, correction);
    const end = at.line + corrected.length;
    const yaml = [...lines.slice(0, at.line), ...corrected, ...lines.slice(end)].join('\n');
    if (corrected.length > 0 && isFurther(findStop(yaml, at.kind), at.stop, end)) {
      const column = correction.kind === 'character' ? findOddCharacter(before) + 1 : null;
      return { ...describeSyntaxError(before, correction, corrected), line: at.line, column };
    }
  }
  return null;
}

const MAX_SUSPECTS = 6;

/** The line where the parser stopped and the one before; without a colon that YAML takes for one, lines run together. */
function suspectsOf(lines: readonly string[], stop: number): readonly number[] {
  const above = [stop, stop - 1];
  for (let line = stop - 1; above.length < MAX_SUSPECTS && /^\S(?!.*:(?:[ \t]|$))/.test(lines[line] ?? ''); line -= 1) {
    above.push(line - 1);
  }
  return above;
}

/** A character that nothing can be done about. */
const UNEXPLAINED = /^nesting|^null byte|non-printable/;

/**
 * Looks for the mistake behind what stopped the parser: the commonest are handles and titles that need quotes
 * ([governance §2](../../../../docs/specification/governance.md#2-the-front-matter)). It may be on the line before.
 */
export function findSyntaxError(yaml: TextRange, { kind, subject, offset }: YamlProblem): YamlSyntaxError | null {
  const { text, start, end } = yaml;
  const canBeExplained = kind === 'alias' || (kind === 'syntax' && !UNEXPLAINED.test(subject));
  if (!canBeExplained || end - start > MAX_LENGTH) {
    return null;
  }
  const lines = detachText(text.slice(start, end)).replaceAll('\r\n', '\n').split('\n');
  const stop = stopAt(text.slice(start, end), offset - start);
  const candidates = suspectsOf(lines, stop.line).filter((index) => (lines[index] ?? '').trim() !== '');
  return candidates.map((line) => tryLine(lines, { line, stop, kind })).find((found) => found !== null) ?? null;
}
