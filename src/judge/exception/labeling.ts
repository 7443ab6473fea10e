import type { ExceptionEvidence } from '../../domain/evidence/exception-evidence.ts';
import { isSameLabel } from '../../domain/evidence/label-name.ts';
import type { TimelineEvent, TimelinePage } from '../../domain/evidence/timeline.ts';
import type { Known } from '../../domain/finding/known.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import type { Exception } from '../../domain/freeze/exception.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { isSameHandle } from '../../domain/vep/handle.ts';

/** The last time a label was added, and the event of that label before, if any. */
export interface Labeling {
  readonly event: TimelineEvent;
  /** When it was added or removed before, ISO 8601; null for never. */
  readonly previousAt: string | null;
  /** Every event that is known, oldest first. */
  readonly events: readonly TimelineEvent[];
  /** Since when no event is missing, ISO 8601; null for always. */
  readonly completeSince: string | null;
}

function isAbout({ label }: TimelineEvent, name: string): boolean {
  return label !== null && isSameLabel(label, name);
}

/** Finds when a label was last added; null when no such event is told. */
export function findLabeling({ events, previous }: TimelinePage, label: string): Labeling | null {
  const own = events.filter((event) => isAbout(event, label));
  const index = own.findLastIndex(({ kind }) => kind === 'labeled');
  const event = own[index];
  if (event === undefined) {
    return null;
  }
  const completeSince = previous === null ? null : (events[0]?.at ?? null);
  return { event, previousAt: own[index - 1]?.at ?? null, events, completeSince };
}

/** Finds the last event of a label up to a time, ISO 8601; null for any time. */
export function lastLabelEvent(
  { events }: TimelinePage,
  label: string,
  until: string | null = null,
): TimelineEvent | null {
  return events.findLast((event) => isAbout(event, label) && (until === null || event.at <= until)) ?? null;
}

/** Somebody who put the label on, or told a bot to. */
export interface Grantor {
  readonly handle: string;
  /** When, ISO 8601 in UTC: a bot may take a while, and something may be pushed meanwhile. */
  readonly at: string;
}

/** GitHub gives the same answer for an account that is gone and for one that this token may not see. */
export const HIDDEN: Exception = {
  state: 'undetermined',
  reason: message`GitHub does not show this token who added the label, or the account no longer exists. To grant the exception, a maintainer must remove the label and add it again.`,
};

export function refused(by: string | null, reason: Message): Exception {
  return { state: 'refused', by, reason };
}

/** True for a bot that acts on people's commands. */
export function isRelay(who: string, { labelBots }: Pick<Settings, 'labelBots'>): boolean {
  return labelBots.some((bot) => isSameHandle(bot, who));
}

/** Whoever told a bot to: the latest command after the label's event before and not after this one. */
function findCommander(
  { event, previousAt }: Labeling,
  commands: NonNullable<ExceptionEvidence['commands']>,
  { who, label }: { readonly who: string; readonly label: string },
): Grantor | Exception {
  const command = commands
    .filter(({ at }) => (previousAt === null || at > previousAt) && at <= event.at)
    .toSorted((left, right) => left.at.localeCompare(right.at))
    .at(-1);
  if (command === undefined) {
    return refused(null, message`The bot ${who} added the label, and nobody asked for it with ${`/label ${label}`}.`);
  }
  if (command.isForeign) {
    return refused(null, message`The bot ${who} added the label, and someone else edited the text that asked for it.`);
  }
  return command.author === null ? HIDDEN : { handle: command.author, at: command.at };
}

/**
 * Who put the label on: the event's actor, or whoever told a bot to. Where nobody can be named, what that amounts to.
 *
 * @returns null where the commands have to be known
 */
export function findGrantor(
  labeling: Labeling,
  { commands }: Pick<ExceptionEvidence, 'commands'>,
  settings: Settings,
): Grantor | Exception | null {
  const { who, at } = labeling.event;
  if (who === null) {
    return HIDDEN;
  }
  if (!isRelay(who, settings)) {
    return { handle: who, at };
  }
  return commands === null ? null : findCommander(labeling, commands, { who, label: settings.exceptionLabel });
}

/**
 * Says whether somebody may grant an exception: by name, or by a role in the repository. Whom GitHub does not know has
 * no role.
 *
 * @returns null where the role has to be known
 */
export function findEntitlement(
  handle: string,
  { ownersApprovers, role }: Pick<ExceptionEvidence, 'ownersApprovers' | 'role'>,
  { exceptionApprovers, exceptionRoles }: Settings,
): Known<boolean> | null {
  if ([...exceptionApprovers, ...ownersApprovers].some((other) => isSameHandle(other, handle))) {
    return { state: 'known', value: true };
  }
  if (role === null || role.state === 'undetermined') {
    return role;
  }
  const name = role.value?.toLowerCase();
  return { state: 'known', value: exceptionRoles.some((other) => other.toLowerCase() === name) };
}
