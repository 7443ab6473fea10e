import { documentText, TRACKED } from '../__tests__/vep-document.ts';

/** Options of a generated document. */
export interface VepText {
  readonly number: number;
  readonly status?: string;
  readonly release?: string;
  readonly note?: string;
}

const SECTIONS = [
  'Overview',
  'Motivation',
  'Goals',
  'Non Goals',
  'Definition of Users',
  'User Stories',
  'Repos',
  'Design',
  'API Examples',
  'Alternatives',
  'Scalability',
  'Update/Rollback Compatibility',
  'Functional Testing Approach',
  'Implementation History',
  'Graduation Requirements',
];

const PARAGRAPH =
  'The controller watches the virtual machine instance and updates its status when the guest reports a change. ' +
  'A cluster without the device sees no difference, and a rollback leaves the field unset. ';

/** Paragraphs for each section so that a document has the size of a real one, about 24 KB. */
const BODY = SECTIONS.map((heading) => `## ${heading}\n\n${PARAGRAPH.repeat(8)}\n`).join('\n');

/** A whole `vep.md` without any finding. */
export function vepText({ number, status = 'implementable', release = 'v1.11', note = '' }: VepText): string {
  // Every second real document has a character beyond Latin-1, and V8 then keeps two bytes for each character.
  const dash = number % 2 === 0 ? '\u2014' : '-';
  const fields = {
    ...TRACKED,
    title: `Generated proposal ${number}`,
    'vep-number': String(number),
    status,
    'feature-gate': `Generated${number}`,
    milestone: `{alpha: "${release}"}`,
  };
  return documentText(
    fields,
    `\n# VEP #${number}: Generated proposal ${dash} with a body of real size\n\n${note}\n\n${BODY}`,
  );
}

/** Where a generated document is. */
export function vepPath(number: number): string {
  return `veps/sig-compute/${number}-generated-proposal/vep.md`;
}
