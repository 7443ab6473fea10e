import { parseRelease, type Release } from '../../domain/calendar/release.ts';
import type { Known } from '../../domain/finding/known.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import type { RepositoryName } from '../client/client.ts';

/** Where the freeze calendar is. */
export interface CalendarPlace {
  readonly repository: RepositoryName;
  /** Contains `{version}`. */
  readonly path: string;
  readonly ref: string;
  /** `https://github.com`, for links. */
  readonly serverUrl: string;
}

/** Placeholder in the path for a release: `v1.11`. */
const VERSION = '{version}';

/** The path's parts: the folder that is listed, the name in it that holds the version, and what is below that name. */
export function splitPath(path: string) {
  const segments = path.split('/');
  const index = segments.findIndex((segment) => segment.includes(VERSION));
  return {
    folder: segments.slice(0, index).join('/'),
    pattern: segments[index] ?? '',
    below: segments.slice(index + 1),
  };
}

/** What {@link splitPath} gives. */
export type SchedulePath = ReturnType<typeof splitPath>;

/** The release whose name the pattern gives exactly; `v1.11` for `v1.11` in `{version}`. */
export function releaseOf(name: string, pattern: string): Release | null {
  const [prefix = '', suffix = ''] = pattern.split(VERSION);
  const version = name.slice(prefix.length, name.length - suffix.length);
  const release = parseRelease(version);
  return release !== null && pattern.replaceAll(VERSION, release) === name ? release : null;
}

/** Where a release has, or would have, its schedule. */
export function schedulePathOf({ path }: Pick<CalendarPlace, 'path'>, release: Release): string {
  return path.replaceAll(VERSION, release);
}

/** `owner/name`. */
export function nameOf({ owner, name }: RepositoryName): string {
  return `${owner}/${name}`;
}

function settingFault(reason: Message): Extract<Known<never>, { state: 'undetermined' }> {
  return { state: 'undetermined', reason, isSettingFault: true };
}

/**
 * The input that points nowhere, in the order in which GitHub looks: its repository, its ref, its folder
 * ([action §2](../../../docs/specification/action.md#2-inputs)).
 */
export const MISSING = {
  repository: ({ repository }: CalendarPlace) =>
    settingFault(
      message`The input ${'schedule-repository'} is ${nameOf(repository)}, which GitHub does not know or does not show to this token. Check its spelling and the token.`,
    ),
  ref: ({ repository, ref }: CalendarPlace) =>
    settingFault(
      message`The input ${'schedule-ref'} is ${ref}, and ${nameOf(repository)} has no such branch, tag or commit. Check its spelling.`,
    ),
  folder: ({ repository, path, ref }: CalendarPlace) =>
    settingFault(
      message`The input ${'schedule-path'} is ${path}, and ${nameOf(repository)} has no such folder at ${ref}. Check its spelling.`,
    ),
} as const satisfies Record<string, (place: CalendarPlace) => Known<never>>;
