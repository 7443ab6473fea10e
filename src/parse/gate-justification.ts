import type { Section } from '../domain/vep.ts';
import type { BodyText } from './body-text.ts';

/** A line in one of the two spellings of governance §2.2; what follows is the justification. */
const LINE = /\n(?:feature gate:|\*\*feature gate\*\*:)([^\n]*)/gi;

const MIN_LENGTH = 20;

/** True if the body says why there is no feature gate (governance §2.2). */
export function hasGateJustification({ text }: BodyText, sections: readonly Section[]): boolean {
  const hasSection = sections.some(({ heading, isEmpty }) => !isEmpty && /feature gate/i.test(heading));
  return hasSection || [...text.matchAll(LINE)].some(([, words = '']) => words.trim().length >= MIN_LENGTH);
}
