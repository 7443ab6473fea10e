import type { Known } from '../domain/known.ts';
import { message } from '../domain/message.ts';
import type { Release } from '../domain/release.ts';
import type { Schedule } from '../domain/schedule.ts';

/** Reads a release's `schedule.yaml` (governance §5.3). `source` is where it was read, for messages and links. */
export function parseSchedule(_text: string, release: Release, source: string): Known<Schedule> {
  return { state: 'undetermined', reason: message`The schedule of ${release} (${source}) is not readable.` };
}
