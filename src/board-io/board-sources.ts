import type { BoardInputs } from '../board/board-inputs.ts';
import type { BoardSettings } from '../domain/board/board-settings.ts';
import type { CalendarDate } from '../domain/calendar/calendar-date.ts';
import type { Calendar } from '../domain/calendar/schedule.ts';
import type { Known } from '../domain/finding/known.ts';
import { type Message, message } from '../domain/finding/message.ts';
import type { RepositoryName } from '../github/client/client.ts';
import type { Source } from '../sources/source.ts';

/** What GitHub is asked about. */
export interface Asking {
  /** Null where it is not known. */
  readonly name: RepositoryName | null;
  readonly source: Source;
}

/** Tells whoever waits how far the reading is. */
export interface Progress {
  advance(documents: number): void;
  finish(): void;
}

/** Where a board comes from, besides the repository. */
export interface BoardSources {
  readonly today: CalendarDate;
  readonly boardSettings: BoardSettings;
  /** Without the history there is no answer. */
  readonly needsHistory: boolean;
  /** `https://github.com`, or an Enterprise server. */
  readonly serverUrl: string;
  findName(): Promise<RepositoryName | null>;
  /** The schedules of all releases. */
  readCalendar(): Promise<Known<Calendar>>;
  /** @throws {SourceError} where it cannot be read, which the board then says */
  withActivity(inputs: BoardInputs, asking: Asking): Promise<BoardInputs>;
  startProgress(total: number): Progress;
}

/** The address of a repository's page. */
export function repositoryAddress({ owner, name }: RepositoryName, serverUrl: string): string {
  return `${serverUrl}/${owner}/${name}`;
}

export const NOT_READ = message`Pull requests, sign-offs and implementation were not read`;

export function withoutActivity(inputs: BoardInputs, why: Message): BoardInputs {
  return { ...inputs, activity: { state: 'undetermined', reason: message`${NOT_READ}: ${why}` } };
}
