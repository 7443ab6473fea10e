import { isStatus } from '../vep/status.ts';
import type { Transition } from '../vep/transition.ts';

// How settings are written, in a workflow's inputs and in a command line's options. Each gives null for what is not accepted.

/** A folder or file inside a repository: no empty, `.` or `..` segments, no slash in front, no line end. */
function isInnerPath(path: string): boolean {
  const isPlain = /^[^\\:\r\n]+$/.test(path);
  return isPlain && path.split('/').every((segment) => !['', '.', '..'].includes(segment));
}

/** A folder inside the repository, without slashes behind it. */
export function parseInnerFolder(text: string): string | null {
  const folder = text.replace(/\/+$/, '');
  return isInnerPath(folder) ? folder : null;
}

/** Where each release has its schedule: a path that contains `{version}`. */
export function parseSchedulePath(text: string): string | null {
  return isInnerPath(text) && text.includes('{version}') ? text : null;
}

/** True for an IANA name that this Node knows. Offsets such as `+02:00` are no names. */
export function isTimeZone(name: string): boolean {
  // The default is one without a look at the tables of all zones, which take a tenth of a runtime's start to load.
  if (name === 'UTC' || !/^[A-Za-z]/.test(name)) {
    return name === 'UTC';
  }
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A status step, `from -> to`, between two different statuses. */
export function parseTransition(text: string): Transition | null {
  const [from = '', to = '', ...rest] = text.split('->').map((status) => status.trim());
  return isStatus(from) && isStatus(to) && from !== to && rest.length === 0 ? { from, to } : null;
}
