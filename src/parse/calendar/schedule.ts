import { type CalendarDate, parseCalendarDate } from '../../domain/calendar/calendar-date.ts';
import type { Release } from '../../domain/calendar/release.ts';
import type { Schedule } from '../../domain/calendar/schedule.ts';
import type { Known } from '../../domain/finding/known.ts';
import { type Message, message, sourcedCode } from '../../domain/finding/message.ts';
import { isMapping, parseYamlData } from '../yaml/yaml-data.ts';

/** One entry of a schedule. A day that cannot be read is null. */
interface Row {
  readonly when: CalendarDate | null;
  readonly who: string;
  readonly what: string;
  readonly milestone: string;
}

const OWNER = 'kubevirt';

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** `2026/09/02` in newer files, `2023-03-02` in older ones; neither is a date to YAML's core schema. */
function readDay(value: unknown): CalendarDate | null {
  return parseCalendarDate(textOf(value).replaceAll('/', '-'));
}

function readRow(row: Readonly<Record<string, unknown>>): Row {
  const word = (value: unknown) => textOf(value).toLowerCase();
  return { when: readDay(row.when), who: word(row.who), what: word(row.what), milestone: word(row.milestone) };
}

function isKubeVirt({ who }: Row): boolean {
  return who === OWNER || who === '';
}

/** The literal words "VEP Freeze" occur in no schedule; "Virtualization Enhancement Proposal (VEP) Freeze" does. */
function isFreeze(row: Row): boolean {
  return isKubeVirt(row) && row.what.endsWith('freeze') && /vep|enhancement/.test(row.what);
}

/** ([board §1](../../../docs/specification/board.md#1-the-model)) */
function isCodeFreeze(row: Row): boolean {
  return isKubeVirt(row) && [row.milestone, row.what].some((text) => text.includes('code freeze'));
}

/** A row that is there and has no readable day must not look as if there were none. */
function codeFreezeOf(rows: readonly Row[]): Schedule['codeFreeze'] {
  const days = daysOf(rows.filter(isCodeFreeze));
  return days === null ? 'unreadable' : (days[0] ?? null);
}

function beginningOf(rows: readonly Row[]): CalendarDate | null {
  return rows.flatMap(({ when }) => when ?? []).sort()[0] ?? null;
}

function daysOf(rows: readonly Row[]): readonly CalendarDate[] | null {
  const days = rows.flatMap(({ when }) => (when === null ? [] : [when]));
  return days.length === rows.length ? days.sort() : null;
}

/**
 * Reads a release's `schedule.yaml`: the table of
 * [governance §5.3](../../../docs/specification/governance.md#53-where-the-date-comes-from). Whatever is not understood
 * is undetermined, for a schedule that somebody renamed or broke must not open the gate. A last row whose day cannot be
 * read leaves `out` null.
 *
 * @param source where the text was read: an address or a path, for messages and links
 */
export function parseSchedule(text: string, release: Release, source: string): Known<Schedule> {
  const undetermined = (why: Message): Known<Schedule> => ({
    state: 'undetermined',
    reason: message`The schedule of ${sourcedCode(release, source)} ${why}.`,
  });
  const yaml = parseYamlData(text);
  if (yaml === null) {
    return undetermined(message`is not YAML`);
  }
  if (!Array.isArray(yaml.data) || !yaml.data.every(isMapping)) {
    return undetermined(message`is not a list of mappings`);
  }
  const rows = yaml.data.map(readRow);
  const freezes = daysOf(rows.filter(isFreeze));
  if (freezes === null) {
    return undetermined(message`has a freeze entry without a readable date`);
  }
  const days = daysOf(rows.filter(({ who }) => who === OWNER));
  if (freezes.length === 0 && days === null) {
    return undetermined(message`has a KubeVirt entry without a readable date`);
  }
  const [freeze = null] = freezes;
  const out = days?.at(-1) ?? null;
  const board = { begins: beginningOf(rows), codeFreeze: codeFreezeOf(rows) };
  return { state: 'known', value: { release, freeze, out, ...board, hasSeveralFreezes: freezes.length > 1, source } };
}
