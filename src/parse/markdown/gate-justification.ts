import type { Section } from '../../domain/vep/vep.ts';
import { type BodyText, lineText } from './body-text.ts';

/**
 * A line in one of the two spellings of
 * [governance §2.2](../../../docs/specification/governance.md#22-justifying-the-absence-of-a-feature-gate); what
 * follows is the justification.
 */
const LINE = /^(?:feature gate:|\*\*feature gate\*\*:)([\s\S]*)$/i;

const FIRST_CHARACTERS = 'fF*';

const MIN_LENGTH = 20;

/** `**Feature** gate` is read as it is shown. */
const EMPHASIS = /[*_`]/g;

function isJustification(body: BodyText, line: number): boolean {
  const words = LINE.exec(lineText(body, line))?.[1] ?? '';
  return words.trim().length >= MIN_LENGTH;
}

/**
 * True if the body says why there is no feature gate
 * ([governance §2.2](../../../docs/specification/governance.md#22-justifying-the-absence-of-a-feature-gate)).
 */
export function hasGateJustification(body: BodyText, sections: readonly Section[]): boolean {
  const { text, lineStarts } = body;
  return (
    sections.some(({ heading, isEmpty }) => !isEmpty && /feature gate/i.test(heading.replace(EMPHASIS, ''))) ||
    lineStarts.some((start, line) => FIRST_CHARACTERS.includes(text[start] ?? ' ') && isJustification(body, line))
  );
}
