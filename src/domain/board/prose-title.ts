import type { VepBody } from '../vep/vep.ts';

/** What a document's heading says. */
export interface ProseTitle {
  readonly title: string | null;
  readonly number: number | null;
}

/** "VEP #104: ", "VEP-104 - ", "VEP624: ", "[VEP-624] ", "VEP: ", "VEP #", "VEP #NNNN: ": all occur. */
const PREFIX = /^\[?VEP(?=[ \t-]*[#:\d])[ \t-]*#?[ \t]*(?:0*(\d{1,9})\b|NNNN\b)?\]?[ \t]*[:.\u2013\u2014-]*[ \t]*/i;

/** Sections of the template; as a document's first heading they say that its title is missing. */
const SECTION =
  /^(?:overview|summary|introduction|motivation|(?:non[ -]?)?goals|design|table of contents|vep status metadata|release signoff checklist|your short, descriptive title|tbd)$/i;

/** Reads number and title from the heading of the first level that begins with "VEP", else from the first one. */
export function findProseTitle({ sections }: Pick<VepBody, 'sections'>): ProseTitle {
  const headings = sections.filter(({ level }) => level === 1).map(({ heading }) => heading.replace(/\*\*/g, ''));
  const heading = headings.find((text) => PREFIX.test(text)) ?? headings[0] ?? '';
  const prefix = PREFIX.exec(heading);
  const title = heading.slice(prefix?.[0].length ?? 0).trim();
  const digits = prefix?.[1];
  return {
    title: title === '' || SECTION.test(title) ? null : title,
    number: digits === undefined ? null : Number(digits),
  };
}
