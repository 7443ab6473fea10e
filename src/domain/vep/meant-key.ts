import { FRONT_MATTER_KEYS, type FrontMatterKey } from './front-matter.ts';
import { nearestName } from './nearest-name.ts';

/** Near to `replaces` by its letters, and yet as likely a word for `superseded-by`. */
const AMBIGUOUS = /^replaced$/i;

/** The field that a key means, misspelled or not; null when none is near, or two are. */
export function meantKey(typed: string): FrontMatterKey | null {
  const name = typed.trim().replace(/[_ ]/g, '-');
  const near = AMBIGUOUS.test(name) ? null : nearestName(name, FRONT_MATTER_KEYS);
  return FRONT_MATTER_KEYS.find((key) => key === near) ?? null;
}
