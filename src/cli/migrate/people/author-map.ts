import { SettingsError } from '../../../domain/settings/settings.ts';
import { TO_BE_DETERMINED } from '../../../domain/vep/front-matter.ts';
import { isSameHandle, parseHandle } from '../../../domain/vep/handle.ts';
import { type Identity, identityText } from '../../../git/migration/identities.ts';
import type { FindHandle } from './known-handle.ts';

/** `Name <address> = @handle`; nothing behind `=` is still to be filled in. */
const LINE = /^(.+?)\s*=\s*(\S*)$/;
const IN_BRACKETS = /^.*<([^<>]+)>$/;
/** What a line of the map cannot hold: the sign of a remark. */
const UNWRITABLE = /#/;

const HEADER = [
  '# Who is who: an address, a name and an address, or a name; then "=" and the GitHub handle.',
  '# Fill in the handles that are missing. A line without a handle counts as not known.',
];

function parseLine(line: string, place: string): readonly [string, string | null] {
  const [, who, name = ''] = LINE.exec(line) ?? [];
  const handle = parseHandle(name);
  const isHandle = name === '' || (handle !== null && handle.toUpperCase() !== TO_BE_DETERMINED);
  if (who === undefined || !isHandle) {
    throw new SettingsError(
      `${place}: \`${line}\` does not have the form \`alice@example.org = @alice\`: an address or a name, then a GitHub handle.`,
    );
  }
  return [(IN_BRACKETS.exec(who)?.[1] ?? who).toLowerCase(), handle];
}

/**
 * Reads a map of authors: a line each with an address, `Name <address>` or a name, `=` and the handle; `#` begins a
 * remark.
 *
 * @param source the file's name, for messages
 * @throws {SettingsError} that names the line
 */
export function parseAuthorMap(text: string, source: string): ReadonlyMap<string, string> {
  const lines = text.split(/\r?\n/).map((line, index) => ({ line: line.replace(/#.*/, '').trim(), number: index + 1 }));
  const written = lines.filter(({ line }) => line !== '');
  const handles = new Map<string, string>();
  for (const { line, number } of written) {
    const [who, handle] = parseLine(line, `${source}:${number}`);
    const other = handles.get(who);
    if (handle !== null && other !== undefined && !isSameHandle(other, handle)) {
      throw new SettingsError(`${source}:${number}: \`${who}\` is \`@${other}\` on a line above.`);
    }
    if (handle !== null) {
      handles.set(who, handle);
    }
  }
  return handles;
}

/** The people of a map to be written, each once, and how many of them have no handle yet. */
export interface AuthorMapSkeleton {
  readonly text: string;
  readonly people: number;
  readonly missing: number;
}

/** Writes the map for these people: with the handles that are known, and an empty place for the others. */
export function renderAuthorMap(people: readonly Identity[], findHandle: FindHandle): AuthorMapSkeleton {
  const unique = [...new Map(people.map((person) => [person.email.toLowerCase(), person])).values()];
  const writable = unique.filter(({ email }) => email !== '' && !UNWRITABLE.test(email));
  const sorted = writable.toSorted((left, right) => (left.name < right.name ? -1 : 1));
  const lines = sorted.map((person) => {
    const who = UNWRITABLE.test(person.name) ? person.email : identityText(person);
    const known = findHandle(person);
    return { isKnown: known !== null, text: known === null ? `${who} =` : `${who} = @${known.handle}` };
  });
  return {
    text: `${[...HEADER, ...lines.map(({ text }) => text)].join('\n')}\n`,
    people: lines.length,
    missing: lines.filter(({ isKnown }) => !isKnown).length,
  };
}
