import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { TerminalContext } from '../../render/format/terminal.ts';
import type { SettingFlags } from '../settings/command-settings.ts';

/** The forms in which a report can be written. */
export const FORMATS = ['readable', 'json', 'github', 'sarif'] as const;

export type Format = (typeof FORMATS)[number];

/** What a `check` was asked for on the command line. */
export interface CheckQuestion {
  /** As typed; empty for everything that the branch changes. */
  readonly paths: readonly string[];
  /** A ref; null for the default branch. */
  readonly base: string | null;
  /** A ref; null for the working tree. */
  readonly head: string | null;
  readonly isAll: boolean;
  /** A folder or an address; null for the repository of the settings. */
  readonly calendar: string | null;
  /** Null for the day that it is. */
  readonly today: CalendarDate | null;
  readonly format: Format;
  /** How much to say about it. */
  readonly detail: TerminalContext['detail'];
  /** Also says what the verdict rests on. */
  readonly isExplained: boolean;
  readonly flags: SettingFlags;
}

/** A question with the settings that hold for it. */
export interface CheckRequest extends CheckQuestion {
  readonly settings: Settings;
}
