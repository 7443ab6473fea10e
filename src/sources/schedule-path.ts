import { parseRelease, type Release } from '../domain/calendar/release.ts';

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

/** Where a release has, or would have, its schedule. */
export function fillVersion(pattern: string, release: Release): string {
  return pattern.replaceAll(VERSION, release);
}

/** The release whose name or path the pattern gives exactly; `v1.11` for `v1.11` in `{version}`. */
export function releaseOf(name: string, pattern: string): Release | null {
  const [prefix = '', ...others] = pattern.split(VERSION);
  const fixed = pattern.length - others.length * VERSION.length;
  const length = (name.length - fixed) / Math.max(1, others.length);
  // `v1.9` is a release's own name; `1.9` or `v1.9.0` beside it would be a second one for the same release.
  const release = parseRelease(name.slice(prefix.length, prefix.length + Math.max(0, length)));
  return release !== null && fillVersion(pattern, release) === name ? release : null;
}

/** Picks the schedules out of a listing, by release. */
export function findSchedules(paths: readonly string[], pattern: string): ReadonlyMap<Release, string> {
  return new Map(
    paths.flatMap((path) => {
      const release = releaseOf(path, pattern);
      return release === null ? [] : [[release, path] as const];
    }),
  );
}
