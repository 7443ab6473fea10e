import { type CalendarDate, daysBetween } from '../domain/calendar/calendar-date.ts';
import type { Release } from '../domain/calendar/release.ts';
import type { Calendar } from '../domain/calendar/schedule.ts';
import type { Known } from '../domain/finding/known.ts';
import { type Message, message } from '../domain/finding/message.ts';
import { changeCommitment } from '../domain/freeze/change-commitment.ts';
import { freezeOf } from '../domain/freeze/freeze.ts';
import type { Settings } from '../domain/settings/settings.ts';
import { type FrontMatter, TO_BE_DETERMINED, targetRelease } from '../domain/vep/front-matter.ts';
import { uniqueHandles } from '../domain/vep/handle.ts';
import { STAGES } from '../domain/vep/stage.ts';
import type { Vep } from '../domain/vep/vep.ts';
import { judgedFrontMatter, type VepChange } from '../domain/vep/vep-change.ts';
import { isMetaPath } from '../domain/vep/vep-path.ts';

/** A release whose freeze is one of the configured numbers of days away. */
export interface NearFreeze {
  readonly release: Release;
  readonly freeze: CalendarDate;
  /** Where the schedule was read. */
  readonly source: string;
  /** The threshold that is reached today. */
  readonly days: number;
}

/** The freezes of which one has to remind on this day: those exactly a threshold away and not begun. */
export function nearFreezes(
  calendar: Known<Calendar>,
  today: CalendarDate,
  { nudgeDays, freezeBoundary: boundary }: Settings,
): readonly NearFreeze[] {
  const releases = calendar.state === 'known' ? calendar.value.scheduled : [];
  return releases.flatMap((release) => {
    const known = freezeOf(release, calendar, { today, boundary });
    const freeze = known.state === 'known' && known.value.state === 'open' ? known.value : null;
    if (freeze === null || freeze.date === null || freeze.schedule === null) {
      return [];
    }
    const days = daysBetween(today, freeze.date);
    return nudgeDays.includes(days) ? [{ release, freeze: freeze.date, source: freeze.schedule.source, days }] : [];
  });
}

/** A document that is not ready for a freeze. */
export interface UnreadyDocument {
  readonly number: number | null;
  readonly title: string | null;
  readonly path: string;
  /** What is missing, one sentence each. */
  readonly missing: readonly Message[];
}

/** The document aims at this release: with its current stage, or with any while it names none. */
function aimsAt(frontMatter: FrontMatter, release: Release): boolean {
  const stages = frontMatter.stage === null ? STAGES : [frontMatter.stage.value];
  return stages.some((stage) => targetRelease(frontMatter.milestone[stage]?.value) === release);
}

function missingPeople(frontMatter: FrontMatter): readonly Message[] {
  return (['reviewers', 'approvers'] as const).flatMap((role) => {
    const people = frontMatter[role];
    const named = people.filter(({ value }) => value !== TO_BE_DETERMINED);
    if (people.length > 0 && named.length === 0) {
      return [message`Its ${role} are still ${TO_BE_DETERMINED}.`];
    }
    return people.length === 0 || named.length < people.length ? [message`Its ${role} are not all named.`] : [];
  });
}

/** What a document lacks by itself; null for one that nobody takes to this release. */
function missingParts(frontMatter: FrontMatter, release: Release): readonly Message[] | null {
  const status = frontMatter.status?.value;
  if (!aimsAt(frontMatter, release) || (status !== 'provisional' && status !== 'implementable')) {
    return null;
  }
  const step = status === 'provisional' ? [message`Its status is still ${status}, not ${'implementable'}.`] : [];
  return [...step, ...missingPeople(frontMatter)];
}

function unready(path: string, frontMatter: FrontMatter, missing: readonly Message[]): UnreadyDocument | null {
  const { number, title } = frontMatter;
  return missing.length === 0 ? null : { number: number?.value ?? null, title: title?.value ?? null, path, missing };
}

/** What a document on the base branch lacks for a release; null when it is ready, or does not aim at it. */
export function unreadyVep({ path, frontMatter }: Vep, release: Release, root: string): UnreadyDocument | null {
  const missing = frontMatter === null || isMetaPath(path, root) ? null : missingParts(frontMatter, release);
  return frontMatter === null || missing === null ? null : unready(path, frontMatter, missing);
}

/** What a document lacks that an open pull request changes: also that its commitment is not merged. */
export function unreadyChange(change: VepChange, release: Release, root: string): UnreadyDocument | null {
  const frontMatter = judgedFrontMatter(change);
  const missing = frontMatter === null || isMetaPath(change.path, root) ? null : missingParts(frontMatter, release);
  if (frontMatter === null || missing === null) {
    return null;
  }
  const { after, isNew } = changeCommitment(change, root);
  const isUnmerged = isNew && after?.release === release;
  const merge = isUnmerged ? [message`Its commitment to ${after.stage} in ${release} is not merged yet.`] : [];
  return unready(change.path, frontMatter, [...missing, ...merge]);
}

/** Two nudges with the same key are one: a threshold is said once, even if the freeze is postponed. */
export function nudgeKey({ release, days }: NearFreeze): string {
  return `${release} ${days}`;
}

/** Who works on a document: its authors, and the approvers that are named. */
export function peopleOf({ frontMatter }: Vep): readonly string[] {
  const people = [...(frontMatter?.authors ?? []), ...(frontMatter?.approvers ?? [])].map(({ value }) => value);
  return uniqueHandles(people.filter((handle) => handle !== TO_BE_DETERMINED));
}
