import type { Vep } from './vep.ts';
import { isStanding, type VepChange } from './vep-change.ts';
import { numberOf } from './vep-identity.ts';

/** How a heading names its proposal: `VEP #83: …`, `VEP 83`, `#83 …`; no release such as `VEP 1.5`. */
const NAMED = /(?:\bVEP\s*[-#]?\s*|#)(\d{1,9})(?!\d|\.\d)/i;

function headingNumber({ body }: Vep): number | null {
  const heading = body.sections.find(({ level }) => level === 1)?.heading ?? '';
  const digits = NAMED.exec(heading)?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * The number that the change replaces by another; null where the document keeps its number, or had none. It had its
 * front matter's, else its folder's, else its heading's (governance §2.3).
 */
export function replacedNumber(change: VepChange, root: string): number | null {
  if (!isStanding(change) || change.before === null) {
    return null;
  }
  const { before, after } = change;
  const from = numberOf(before, root) ?? headingNumber(before);
  const to = numberOf(after, root);
  return to === null || from === to ? null : from;
}
