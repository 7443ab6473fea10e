import { InvalidArgumentError } from 'commander';
import { type CalendarDate, parseCalendarDate } from '../domain/calendar/calendar-date.ts';
import { parseRelease, type Release } from '../domain/calendar/release.ts';
import { isTimeZone, parseInnerFolder, parseSchedulePath, parseTransition } from '../domain/settings/setting-text.ts';
import { parseHandle as parseHandleText } from '../domain/vep/handle.ts';
import { STATUSES } from '../domain/vep/status.ts';
import type { Transition } from '../domain/vep/transition.ts';

// Each parser gives what an option means or throws what it accepts; commander names the option and the value.

/** A day, `yyyy-mm-dd`. */
export function parseDay(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) {
    throw new InvalidArgumentError('It must be a day such as 2026-09-02.');
  }
  return date;
}

/** A release in any spelling. */
export function parseReleaseOption(text: string): Release {
  const release = parseRelease(text);
  if (release === null) {
    throw new InvalidArgumentError('It must be a release such as v1.11.');
  }
  return release;
}

/** An IANA name that this Node knows. */
export function parseTimeZone(text: string): string {
  if (!isTimeZone(text)) {
    throw new InvalidArgumentError('It must be the IANA name of a time zone, such as UTC or Europe/Berlin.');
  }
  return text;
}

/** A folder inside the repository, without a trailing slash. */
export function parseFolder(text: string): string {
  const folder = parseInnerFolder(text);
  if (folder === null) {
    throw new InvalidArgumentError('It must be a folder from the top of the repository, such as veps.');
  }
  return folder;
}

/** Where a calendar has the schedule of each release. */
export function parseSchedules(text: string): string {
  const path = parseSchedulePath(text);
  if (path === null) {
    throw new InvalidArgumentError('It must be a path with {version}, such as releases/{version}/schedule.yaml.');
  }
  return path;
}

/** `from -> to`, collected over several uses of the option. */
export function collectTransition(text: string, previous: readonly Transition[] = []): readonly Transition[] {
  const transition = parseTransition(text);
  if (transition === null) {
    throw new InvalidArgumentError(`It must have the form "from -> to" with two of ${STATUSES.join(', ')}.`);
  }
  return [...previous, transition];
}

/** Names between commas. */
export function parseNames(text: string): readonly string[] {
  return [...new Set(text.split(',').map((name) => name.trim()))].filter((name) => name !== '');
}

/** A VEP's number: the tracking issue's. */
export function parseNumber(text: string): number {
  if (!/^#?[1-9]\d{0,8}$/.test(text)) {
    throw new InvalidArgumentError('It must be the number of the tracking issue, such as 307.');
  }
  return Number(text.replace('#', ''));
}

/** True for a text without a line end or a control character. */
export function isOneLine(text: string): boolean {
  return !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
}

const PLACEHOLDER = /^@?(?:tbd|n\/a|~)$/i;

/** A title: one line that is not empty. The heading's `VEP #25: ` before it is no part of it. */
export function parseTitle(text: string): string {
  const title = text.trim().replace(/^VEP\s*#?\d+\s*:\s*/i, '');
  if (PLACEHOLDER.test(title)) {
    throw new InvalidArgumentError('It must say what the proposal is about.');
  }
  if (title === '' || !isOneLine(title)) {
    throw new InvalidArgumentError('It must be one line of text.');
  }
  return title;
}

/** The name of a SIG, which is the name of its folder. */
export function parseSig(text: string): string {
  if (!/^sig-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)) {
    throw new InvalidArgumentError('It must be the name of a SIG, such as sig-compute.');
  }
  return text;
}

/** A GitHub handle; gives it without `@`. */
export function parseHandle(text: string): string {
  const handle = PLACEHOLDER.test(text) ? null : parseHandleText(text);
  if (handle === null) {
    throw new InvalidArgumentError('It must be a GitHub handle, such as @alice.');
  }
  return handle;
}
