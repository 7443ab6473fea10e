import type {
  DocumentVersion,
  HistoryEntry,
  HistoryField,
  VersionFields,
} from '../../domain/board/document-history.ts';
import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import { dayAt } from '../../domain/calendar/zoned-day.ts';
import { STAGES } from '../../domain/vep/stage.ts';

type Value = HistoryEntry['to'];

interface FieldStep {
  readonly field: HistoryField;
  readonly from: Value;
  readonly to: Value;
}

/** Lists compare as sets, and handles whatever their case. */
function keyOf(value: Value): string {
  return JSON.stringify(
    typeof value === 'string' || value === null ? value : value.map((name) => name.toLowerCase()).sort(),
  );
}

function valuesOf({ status, stage, milestone, reviewers, approvers }: VersionFields) {
  const targets = STAGES.map((one) => [`milestone.${one}`, milestone[one] ?? null] as const);
  return [
    ['status', status],
    ['stage', stage],
    ...targets,
    ['reviewers', reviewers],
    ['approvers', approvers],
  ] as const;
}

function compareFields(before: VersionFields, after: VersionFields): readonly FieldStep[] {
  const old = new Map<HistoryField, Value>(valuesOf(before));
  return valuesOf(after).flatMap(([field, to]): readonly FieldStep[] => {
    const from = old.get(field) ?? null;
    return keyOf(from) === keyOf(to) ? [] : [{ field, from, to }];
  });
}

/** A first appearance, a migration, and each end of a gap are one entry, whatever else they bring. */
function stepsBetween(before: VersionFields | null, after: VersionFields): readonly FieldStep[] {
  if (before?.form === after.form) {
    return after.form === 'unreadable' ? [] : compareFields(before, after);
  }
  const from = before === null || before.form === 'unreadable' ? null : before.form;
  return [{ field: 'form', from, to: after.form }];
}

/** The day of a version. */
export function dayOf({ committedAt }: DocumentVersion, timeZone: string): CalendarDate {
  return dayAt(committedAt, timeZone);
}

/** What changed from version to version, oldest first ([board §5](../../../docs/specification/board.md#5-the-data-boardjson-list---format-json)). */
export function historyEntries(versions: readonly DocumentVersion[], timeZone: string): readonly HistoryEntry[] {
  return versions.flatMap((version, index) => {
    const { commit, path, pullRequest, fields } = version;
    const steps = stepsBetween(versions[index - 1]?.fields ?? null, fields);
    return steps.map((step) => ({ date: dayOf(version, timeZone), commit, path, pullRequest, ...step }));
  });
}

/** The versions that could be read: a gap interrupts nothing that is the same on both sides of it. */
function readable(versions: readonly DocumentVersion[]): readonly DocumentVersion[] {
  return versions.filter(({ fields }) => fields.form !== 'unreadable');
}

/** The version since which something has been true without interruption, and the one before it; null where it is not true now. */
export function sinceWhen(
  versions: readonly DocumentVersion[],
  isTrue: (fields: VersionFields) => boolean,
): { readonly version: DocumentVersion; readonly before: DocumentVersion | null } | null {
  const known = readable(versions);
  const last = known.findLastIndex(({ fields }) => !isTrue(fields));
  const version = known[last + 1];
  return version === undefined ? null : { version, before: known[last] ?? null };
}

/** Since when a document has the status that it has; null where it has none. */
export function statusSince(versions: readonly DocumentVersion[], timeZone: string): CalendarDate | null {
  const now = versions.at(-1)?.fields.status ?? null;
  const since = now === null ? null : sinceWhen(versions, ({ status }) => status === now);
  return since && dayOf(since.version, timeZone);
}

/** The last version that changed the content, moves aside; null where there is none. */
export function lastContent(versions: readonly DocumentVersion[]): DocumentVersion | null {
  return versions[versions.findLastIndex(({ blob }, index) => versions[index - 1]?.blob !== blob)] ?? null;
}

/** The last version that the branch had reached before an instant, in milliseconds since 1970. */
export function versionBefore(versions: readonly DocumentVersion[], instant: number): DocumentVersion | null {
  return versions.findLast(({ reachedAt }) => reachedAt < instant) ?? null;
}
