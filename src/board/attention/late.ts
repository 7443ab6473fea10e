import type { DocumentVersion, VersionFields } from '../../domain/board/document-history.ts';
import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import { parseRelease } from '../../domain/calendar/release.ts';
import { startOfDay } from '../../domain/calendar/zoned-day.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import type { Commitment } from '../../domain/freeze/commitment.ts';
import { isStage } from '../../domain/vep/stage.ts';
import { committed, provisional } from '../context/examples.ts';
import { datesOf, openRelease } from '../context/release-lookup.ts';
import { later } from '../context/since.ts';
import type { BoardDocument } from '../documents/board-document.ts';
import { dayOf, sinceWhen, versionBefore } from '../history/history-entries.ts';
import { hasPromised } from '../history/promises.ts';
import { isOver } from '../releases/release-dates.ts';
import type { AttentionContext, AttentionRule, Reason } from './attention-rule.ts';

/** A release that is frozen and not released. */
interface Frozen {
  readonly from: CalendarDate;
  /** The same in milliseconds since 1970. */
  readonly instant: number;
  readonly scheduled: CalendarDate;
}

function frozen({ release }: Commitment, context: AttentionContext): Frozen | null {
  const dates = datesOf(release, context);
  if (dates === null || dates.frozenFrom === null || dates.vepFreeze === null || isOver(dates)) {
    return null;
  }
  const { frozenFrom: from, vepFreeze: scheduled } = dates;
  return context.today < from ? null : { from, scheduled, instant: startOfDay(from, context.settings.timeZone) };
}

function names({ proseTargets }: VersionFields, { stage, release }: Commitment): boolean {
  return proseTargets.includes(`${stage} ${release}`);
}

/** What is said in both forms of a document. */
interface Late {
  readonly version: DocumentVersion;
  readonly frozen: Frozen;
  readonly message: (day: CalendarDate) => Message;
}

function toReason(
  { version, frozen: { from }, message: say }: Late,
  document: BoardDocument,
  context: AttentionContext,
): Reason {
  const day = dayOf(version, context.settings.timeZone);
  const next = openRelease(context)?.release;
  const where = next === undefined ? message`a later release` : message`${next}`;
  const { authors, sig } = document.shown;
  return {
    since: later(day, from),
    date: from,
    message: message`${say(day)} Whether an exception covers it is not known.`,
    todo: message`Move it to ${where}, or ask for a freeze exception.`,
    who: authors.length > 0 ? authors : [sig].filter((name) => name !== ''),
  };
}

/** Prose that named the target before the freeze counts where the migration made the commitment. */
function checkCommitment(document: BoardDocument, context: AttentionContext): readonly Reason[] {
  const { commitment } = document.shown;
  const { versions } = document;
  const freeze = commitment && frozen(commitment, context);
  const made = commitment && versions && sinceWhen(versions, (fields) => hasPromised(fields, commitment));
  if (!freeze || !made || made.version.reachedAt < freeze.instant) {
    return [];
  }
  const prior = made.before?.fields.form === 'legacy' ? versionBefore(versions, freeze.instant) : null;
  if (prior !== null && names(prior.fields, commitment)) {
    return [];
  }
  const { stage, release } = commitment;
  const say = (day: CalendarDate) =>
    message`It was committed to ${stage} in ${release} on ${day}. The VEP Freeze was on ${freeze.scheduled}.`;
  return [toReason({ version: made.version, frozen: freeze, message: say }, document, context)];
}

function targetsOf({ proseTargets }: VersionFields): readonly Commitment[] {
  return [...new Set(proseTargets)].flatMap((text) => {
    const [stage = '', name = ''] = text.split(' ');
    const release = parseRelease(name);
    return isStage(stage) && release !== null ? [{ stage, release }] : [];
  });
}

function checkProse(document: BoardDocument, context: AttentionContext): readonly Reason[] {
  const { versions } = document;
  return targetsOf(document.fields).flatMap((target) => {
    const freeze = frozen(target, context);
    const named = versions && sinceWhen(versions, (fields) => names(fields, target));
    if (freeze === null || !named || named.version.reachedAt < freeze.instant) {
      return [];
    }
    const { stage, release } = target;
    const say = (day: CalendarDate) =>
      message`Its text has named ${stage} for ${release} since ${day}. The VEP Freeze was on ${freeze.scheduled}.`;
    return [toReason({ version: named.version, frozen: freeze, message: say }, document, context)];
  });
}

/** ([governance §5.1](../../../docs/specification/governance.md#51-what-is-frozen-is-the-commitment)) */
export const lateRule: AttentionRule = {
  id: 'late',
  title: 'Late commitment',
  when: 'A VEP was committed to a frozen release after its VEP Freeze, and that release is not released yet. Prose that named the target before the freeze counts. Exceptions are not read yet, and the message says so.',
  why: 'What comes after the freeze was not reckoned with: nobody has planned reviews or tests for it.',
  howToFix: 'Move the target to a release that is open, or ask for a freeze exception as the process describes.',
  appliesTo: ['front-matter', 'legacy'],
  isAboutFinished: false,
  isBySig: false,
  good: {
    says: 'the commitment to v1.10 is older than its VEP Freeze',
    today: '2026-09-15',
    versions: [committed('2026-09-01', { milestone: '{alpha: "v1.10"}' })],
  },
  bad: {
    says: 'the commitment to v1.10 was merged on the day of its VEP Freeze',
    today: '2026-09-15',
    versions: [
      provisional('2026-08-01', { milestone: '{alpha: "v1.10"}' }),
      committed('2026-09-02', { milestone: '{alpha: "v1.10"}' }),
    ],
  },
  check: (document, context) =>
    document.fields.form === 'legacy' ? checkProse(document, context) : checkCommitment(document, context),
};
