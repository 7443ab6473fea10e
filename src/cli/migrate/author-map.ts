import { TO_BE_DETERMINED } from '../../domain/front-matter.ts';
import { isSameHandle, parseHandle } from '../../domain/handle.ts';
import { SettingsError } from '../../domain/settings.ts';
import type { Identity } from '../../git/history.ts';

/** Gives the GitHub handle, without `@`, of whoever git names; null where it is not known. Never a guess. */
export type FindHandle = (identity: Identity) => string | null;

/** GitHub's own address for people who hide theirs: `alice@…` or `12345+alice@…`. */
const NOREPLY = /^(?:\d+\+)?([A-Za-z0-9][A-Za-z0-9-]{0,38})@users\.noreply\.github\.com$/i;
const LINE = /^(.+?)\s*=\s*(\S+)$/;
const IN_BRACKETS = /^.*<([^<>]+)>$/;

function parseLine(line: string, place: string): readonly [string, string] {
  const [, who, name = ''] = LINE.exec(line) ?? [];
  const handle = parseHandle(name);
  if (who === undefined || handle === null || handle.toUpperCase() === TO_BE_DETERMINED) {
    throw new SettingsError(
      `${place}: \`${line}\` has not the form \`alice@example.org = @alice\`, an address or a name and a GitHub handle.`,
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
    if (other !== undefined && !isSameHandle(other, handle)) {
      throw new SettingsError(`${source}:${number}: \`${who}\` is \`@${other}\` on a line above.`);
    }
    handles.set(who, handle);
  }
  return handles;
}

/** Looks people up by address, then by name, then by GitHub's own form of address. */
export function handleFinder(map: ReadonlyMap<string, string>): FindHandle {
  return ({ name, email }) =>
    map.get(email.toLowerCase()) ?? map.get(name.toLowerCase()) ?? NOREPLY.exec(email)?.[1] ?? null;
}
