import { FIELDS, isPeopleKey, type PeopleKey } from '../../../domain/vep/fields.ts';
import { meantKey } from '../../../domain/vep/meant-key.ts';
import { withPlainSpaces } from '../odd-character.ts';
import { listPeople } from '../people-list.ts';

/** One line of YAML, taken apart without a parser, for lines that the parser refuses. */
export interface YamlLine {
  /** The indentation, the dash of an item, the key with its colon. */
  readonly lead: string;
  readonly value: string;
  /** With the spaces before it; empty where there is none. */
  readonly comment: string;
}

/** Stretches in quotes and stretches without; a quote that is never closed reaches to the end. */
const STRETCH = /"(?:[^"\\]|\\.)*(?:"|\\?$)|'(?:[^']|'')*(?:'|$)|[^"']+/g;

/** A `#` in the middle of words, as in `VEP #12`, is more likely meant to be read than a comment. */
const COMMENT = /(?:^|\s)#(?=\s|$)/;

function stretchesOf(value: string): readonly string[] {
  // In a plain value quotes are letters like any other.
  return /^["'[{]/.test(value) ? (value.match(STRETCH) ?? []) : [value];
}

function isQuoted(stretch: string): boolean {
  return stretch.startsWith('"') || stretch.startsWith("'");
}

function findComment(value: string): number {
  let start = 0;
  for (const stretch of stretchesOf(value)) {
    const offset = isQuoted(stretch) ? -1 : stretch.search(COMMENT);
    if (offset !== -1) {
      return start + offset;
    }
    start += stretch.length;
  }
  return value.length;
}

/** Takes a line apart; spaces at its end are dropped. */
export function splitLine(line: string): YamlLine {
  const lead = /^\s*(?:- +)?(?:[A-Za-z][\w-]*:[ \t]+)?/.exec(line)?.[0] ?? '';
  const rest = line.slice(lead.length).trimEnd();
  const value = rest.slice(0, findComment(rest)).trimEnd();
  const comment = rest.slice(value.length);
  return { lead, value, comment: comment.startsWith('#') ? ` ${comment}` : comment };
}

/** The key of the line that `lead` begins; null where it has none. */
function keyOf(lead: string): string | null {
  return /([A-Za-z][\w-]*):[ \t]+$/.exec(lead)?.[1] ?? null;
}

/** The field of people that a key means, misspelled or not; null for any other key. */
export function peopleKey(key: string): PeopleKey | null {
  const meant = meantKey(key);
  return meant !== null && isPeopleKey(meant) ? meant : null;
}

/** True where a key means a field that takes any text, misspelled or not. */
export function meansProse(key: string): boolean {
  const meant = meantKey(key);
  return meant !== null && FIELDS[meant].holds === 'prose';
}

/** True where any text is right once it is in quotes: of the known fields only a title takes it. */
export function takesAnyText(line: string): boolean {
  const key = keyOf(splitLine(line).lead) ?? '';
  return meantKey(key) === null || meansProse(key);
}

/** Puts a space in the place of each tab that separates; in quotes a tab is a letter like any other. */
export function separateBySpaces(line: string): string {
  const stretches = line.match(STRETCH) ?? [];
  return stretches.map((stretch) => (isQuoted(stretch) ? stretch : stretch.replaceAll('\t', ' '))).join('');
}

/** Between brackets, and on the lines that a list in brackets spans. Looking for the `@` first spares looking back from every space. */
const FLOW_HANDLE = /(?=@)(?<=^|[[,]\s*)@[^\s,\]]*(?=\s*(?:[,\]]|$))/g;

function quoteInFlow(value: string): string {
  const stretches = stretchesOf(value);
  const quote = (stretch: string) => stretch.replace(FLOW_HANDLE, (handle) => JSON.stringify(handle));
  return stretches.map((stretch) => (isQuoted(stretch) ? stretch : quote(stretch))).join('');
}

/** What is behind a key or a dash and begins with `@`; the title's own business is not to name people. */
function quoteAll(lead: string, value: string): string {
  const key = keyOf(lead);
  if (key !== null) {
    const field = peopleKey(key);
    return field === null ? value : (listPeople(field, value) ?? JSON.stringify(value));
  }
  return lead.includes('-') ? JSON.stringify(value) : quoteInFlow(value);
}

/** Puts what begins with `@` in quotes; behind a key of people it becomes a list. Comments and quotes stay as they are. */
export function quoteHandles(line: string): string {
  const { lead, value, comment } = splitLine(line);
  const quoted = value.startsWith('@') ? quoteAll(lead, value) : quoteInFlow(value);
  return quoted === value ? line : lead + quoted + comment;
}

/** A text in quotes as YAML reads it. */
const READABLE = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/;

/** One pair of quotes around everything; a quote of that kind inside is an apostrophe between letters. */
const QUOTED = /^(["'])((?:(?!\1).|(?<=\w)\1(?=\w))*)\1$/;

/** Puts a whole value in quotes, or into other ones. What begins a list, a mapping or a handle means to be one, but in a title. */
export function quoteValue(line: string): string {
  const { lead, value, comment } = splitLine(line);
  const inner = QUOTED.exec(value)?.[2] ?? value;
  const isOther = /^[@[{]/.test(value) && !meansProse(keyOf(lead) ?? '');
  const quoted = READABLE.test(value) ? value : JSON.stringify(inner);
  return value === '' || value.startsWith('&') || lead.trim() === '' || isOther ? line : lead + quoted + comment;
}

/** A key with a colon of another kind behind it, and a dash of another kind before an item. */
const OTHER_COLON = /^(\s*(?:- )?[A-Za-z][\w-]*)(?:\s*\uFF1A\s*|:\p{Cf}+\s*)(?=\S)/u;
const OTHER_DASH = /^(\s*)[\u2010-\u2015\u2212](?=\s)/;

/** A whole value in quotes of which at least one is typographic. */
const OTHER_QUOTES = /^(?:[\u201C-\u201F](.*)["\u201C-\u201F]|"(.*)[\u201C-\u201F])$/;

/** Puts plain characters in the place of those that only look like them, where YAML takes them for syntax. */
export function replaceOddCharacters(line: string): string {
  const stretches = line.replace(OTHER_COLON, '$1: ').match(STRETCH) ?? [];
  const plain = stretches.map((stretch) => (isQuoted(stretch) ? stretch : withPlainSpaces(stretch))).join('');
  const marked = plain.replace(OTHER_DASH, '$1-');
  const { lead, value, comment } = splitLine(marked);
  const [, left, right] = OTHER_QUOTES.exec(value) ?? [];
  const inner = left ?? right;
  return inner === undefined || inner.includes('"') ? marked : `${lead}"${inner}"${comment}`;
}
