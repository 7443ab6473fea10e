import type { Known } from '../finding/known.ts';
import type { PriorProse, Vep } from './vep.ts';
import { leavesDocument, type VepChange } from './vep-change.ts';
import { numberOf } from './vep-identity.ts';

/** How a heading names its proposal: `VEP #83: …`, `VEP 83`, `#83 …`; no release such as `VEP 1.5`. */
const NAMED = /(?:\bVEP\s*[-#]?\s*|#)(\d{1,9})(?!\d|\.\d)/i;

/** The number by which a document's heading names its proposal; null where it names none. */
export function headingNumber({ body }: Pick<Vep, 'body'>): number | null {
  const heading = body.sections.find(({ level }) => level === 1)?.heading ?? '';
  const digits = NAMED.exec(heading)?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * The number that a document on the base branch has: its front matter's, else its folder's, else its heading's
 * ([governance §2.3](../../../docs/specification/governance.md#23-facts-outside-the-document)).
 */
export function numberOnBase(before: Vep, root: string): number | null {
  return numberOf(before, root) ?? headingNumber(before);
}

/**
 * The number that the change replaces by another; null where the document keeps its number, or had none.
 */
export function replacedNumber(change: VepChange, root: string): number | null {
  if (!leavesDocument(change) || change.before === null) {
    return null;
  }
  const { before, after } = change;
  const from = numberOnBase(before, root);
  const to = numberOf(after, root);
  return to === null || from === to ? null : from;
}

/**
 * Every number under which the document may have promised something and which it does not have any more: a legacy
 * document can be given another number in one merge and its front matter in the next.
 *
 * @param prose what it promised in prose before the freeze, where that was asked
 */
export function oldNumbers(change: VepChange, prose: Known<PriorProse> | undefined, root: string): readonly number[] {
  const now = leavesDocument(change) ? numberOf(change.after, root) : null;
  const then = prose?.state === 'known' && now !== null ? prose.value.number : null;
  const numbers = [replacedNumber(change, root), then].filter((number) => number !== null);
  return [...new Set(numbers)].filter((number) => number !== now);
}
