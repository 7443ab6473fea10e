import type { BoardSettings } from '../../domain/board/board-settings.ts';
import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import type { SettingFlags } from '../settings/command-settings.ts';

/** Which board was asked for. */
export interface BoardQuestion {
  /** A ref; null for the commit that is checked out. */
  readonly base: string | null;
  /** A folder or an address; null for the repository of the settings. */
  readonly calendar: string | null;
  /** Null for the day that it is. */
  readonly today: CalendarDate | null;
  /** Without the history there is no answer. */
  readonly needsHistory: boolean;
  readonly flags: SettingFlags;
  readonly boardSettings: BoardSettings;
}
