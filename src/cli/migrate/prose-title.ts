import type { LegacyProse } from './legacy-prose.ts';

/** What a document's first heading says. */
export interface ProseTitle {
  readonly title: string | null;
  readonly number: number | null;
}

/** "VEP #104: ", "VEP 104: ", "VEP-104 - ", "VEP: ", "VEP #": all occur. */
const PREFIX = /^VEP\b[ \t-]*#?[ \t]*(?:0*(\d{1,9})\b)?[ \t]*[:.\u2013\u2014-]*[ \t]*/i;

/** Sections of the template; as a document's first heading they say that its title is missing. */
const SECTION =
  /^(?:overview|summary|introduction|motivation|goals|design|vep status metadata|release signoff checklist)$/i;

/** Reads number and title from the first heading of the first level. */
export function findProseTitle({ sections }: LegacyProse): ProseTitle {
  const heading = sections.find(({ level }) => level === 1)?.heading.replace(/\*\*/g, '') ?? '';
  const prefix = PREFIX.exec(heading);
  const title = heading.slice(prefix?.[0].length ?? 0).trim();
  const digits = prefix?.[1];
  return {
    title: title === '' || SECTION.test(title) ? null : title,
    number: digits === undefined ? null : Number(digits),
  };
}
