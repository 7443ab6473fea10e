import { applyEdits, lineEndOf } from '../../../parse/correction/text-edit.ts';
import type { LegacyProse } from '../../prose/legacy-prose.ts';

/**
 * How a line begins that says why there is no gate
 * ([governance §2.2](../../../../docs/specification/governance.md#22-justifying-the-absence-of-a-feature-gate)).
 */
export const GATE_LINE = 'Feature gate: none. ';

const ITEM = /^[-*+][ \t]+/;
/** A line that says it already. A heading "Feature gate" may be about anything. */
const JUSTIFIES = /^(?:[-*+][ \t]+)?(?:\*\*)?(?:feature gate(?:\*\*)?:|no feature gate\b)(?:\*\*)?[ \t]*\S.{19,}/im;

/** The index of the line on which a sentence begins; null where it cannot be found again. */
function lineOfSentence(lines: readonly string[], sentence: string): number | null {
  const index = lines.findIndex((line) => {
    const words = line.trim();
    return words !== '' && (words.includes(sentence) || sentence.startsWith(words));
  });
  return index < 0 ? null : index;
}

function offsetOfLine(text: string, index: number): number {
  let offset = text.startsWith('\uFEFF') ? 1 : 0;
  for (let line = 0; line < index; line += 1) {
    const end = text.indexOf('\n', offset);
    if (end < 0) {
      return text.length;
    }
    offset = end + 1;
  }
  return offset;
}

/** True if a line of the text says why there is no gate. */
export function hasGateLine({ lines }: Pick<LegacyProse, 'lines'>): boolean {
  return JUSTIFIES.test(lines.join('\n'));
}

/**
 * Gives the sentence that denies a feature gate the form which the rule accepts: in its place where it begins a line,
 * else as a paragraph of its own behind the one that it is in. Nothing that was there is taken away.
 *
 * @returns the text as it was where the sentence cannot be found in it
 */
export function withGateLine(text: string, { lines }: Pick<LegacyProse, 'lines'>, sentence: string): string {
  const line = lineOfSentence(lines, sentence);
  if (line === null) {
    return text;
  }
  const words = lines[line] ?? '';
  const start = offsetOfLine(text, line);
  const isAtStart = sentence.startsWith(words.trimEnd()) || words.startsWith(sentence);
  if (isAtStart && !ITEM.test(sentence)) {
    return applyEdits(text, [{ start, end: start, text: GATE_LINE }]);
  }
  const lineEnd = lineEndOf(text);
  const next = lines.findIndex((other, index) => index > line && other.trim() === '');
  const end = next < 0 ? text.length : offsetOfLine(text, next);
  const closed = text.slice(0, end).endsWith('\n') ? '' : lineEnd;
  const paragraph = `${closed}${lineEnd}${GATE_LINE}${sentence.replace(ITEM, '')}${lineEnd}`;
  return applyEdits(text, [{ start: end, end, text: paragraph }]);
}
