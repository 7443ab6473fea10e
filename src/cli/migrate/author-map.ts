import { parseHandle } from '../../domain/handle.ts';
import { SettingsError } from '../../domain/settings.ts';
import type { Identity } from '../../git/history.ts';

/** Gives the GitHub handle, without `@`, of whoever git names; null where it is not known. Never a guess. */
export type FindHandle = (identity: Identity) => string | null;

/** GitHub's own address for people who hide theirs: `alice@…` or `12345+alice@…`. */
const NOREPLY = /^(?:\d+\+)?([A-Za-z0-9][A-Za-z0-9-]{0,38})@users\.noreply\.github\.com$/i;
const LINE = /^(.+?)\s*=\s*(\S+)$/;

function parseLine(line: string, place: string): readonly [string, string] {
  const [, who, name = ''] = LINE.exec(line) ?? [];
  const handle = parseHandle(name);
  if (who === undefined || handle === null) {
    throw new SettingsError(
      `${place}: \`${line}\` has not the form \`alice@example.org = @alice\`, an address or a name and a GitHub handle.`,
    );
  }
  return [who.toLowerCase(), handle];
}

/**
 * Reads a map of authors: a line each with an address or a name, `=` and the handle; `#` begins a remark.
 *
 * @param source the file's name, for messages
 * @throws {SettingsError} that names the line
 */
export function parseAuthorMap(text: string, source: string): ReadonlyMap<string, string> {
  const lines = text.split(/\r?\n/).map((line, index) => ({ line: line.replace(/#.*/, '').trim(), number: index + 1 }));
  const written = lines.filter(({ line }) => line !== '');
  return new Map(written.map(({ line, number }) => parseLine(line, `${source}:${number}`)));
}

/** Looks people up by address, then by name, then by GitHub's own form of address. */
export function handleFinder(map: ReadonlyMap<string, string>): FindHandle {
  return ({ name, email }) =>
    map.get(email.toLowerCase()) ?? map.get(name.toLowerCase()) ?? NOREPLY.exec(email)?.[1] ?? null;
}
