import type { Commitment } from './freeze-model.ts';

/**
 * What the words of [governance §5.5](../../../docs/specification/governance.md#55-the-exception) say of the exception,
 * written down a second time. Instants are milliseconds.
 */

/** Everybody who may grant one, by role, by `OWNERS` and by an alias in it. */
const ENTITLED = ['bob', 'erin', 'frank'];

export interface LabelEvent {
  readonly at: number;
  /** Who meant it, be it by a command to a bot; null for nobody. */
  readonly by: string | null;
  /** A bot put it on later; `at` is when it was told to. */
  readonly isRelayed: boolean;
  /** What the maintainer saw. Nobody tells the action of this; it is why it must be sure. */
  readonly head: string;
  readonly base: string;
}

/** Something of which the action knows that a commit was the head at that time. */
export interface Evidence {
  readonly head: string;
  readonly at: number;
  /** False where it may be about another pull request, too: not to be relied on. */
  readonly isSure: boolean;
}

/** What a run is told by its event; null for runs that are about no pull request. */
export interface Payload {
  readonly isLabeled: boolean;
  readonly head: string;
  /** `pull_request.updated_at` */
  readonly at: number;
}

/** What has happened on a pull request. */
export interface PullState {
  readonly head: string;
  readonly base: string;
  /** Null while the label is off. */
  readonly label: LabelEvent | null;
  /** Our statuses on the heads of this pull request. */
  readonly statuses: readonly Evidence[];
  /** Heads on which somebody else, or we for another pull request, wrote a status of our name. */
  readonly disputed: ReadonlySet<string>;
  /** When the head was last moved by force, and the base last changed; 0 for never. */
  readonly forcedAt: number;
  readonly baseChangedAt: number;
  /** When somebody else last edited or deleted our comment; 0 for never. */
  readonly spoiledAt: number;
  /** What the first run that saw a label recorded. */
  readonly record: ExceptionRecord | null;
}

/** Between these two a program may choose: what it has to cover and what it may cover. */
export interface Scope {
  readonly must: ReadonlySet<Commitment>;
  readonly may: ReadonlySet<Commitment>;
}

export interface ExceptionRecord extends Scope {
  readonly label: LabelEvent;
  readonly head: string;
  readonly at: number;
  /** False where a program need not have recorded it. */
  readonly isSure: boolean;
}

/** Where the action keeps what an exception covers: in its comment, in its status, or nowhere. */
export type Memory = 'comment' | 'status' | 'nowhere';

/** A run that judges a pull request. */
export interface Look {
  readonly payload: Payload | null;
  readonly memory: Memory;
  /** The commitments of the head that it judges. */
  readonly own: ReadonlySet<Commitment>;
  /** Those that are new: of the others an exception need not speak. */
  readonly made: ReadonlySet<Commitment>;
}

const NONE: ReadonlySet<Commitment> = new Set();

export const NOTHING: Scope = { must: NONE, may: NONE };

/**
 * (a), (b) and (c): whether a run knows that the head is the one that the label was added to. `sure`: it does. `unsure`:
 * it is true, but what tells so does not exclude that the head was another one in between, so nothing has to be covered.
 */
export function knowledgeOf(pull: PullState, payload: Payload | null): 'sure' | 'unsure' | 'none' {
  const { head, base, label, forcedAt, baseChangedAt, statuses, disputed } = pull;
  if (label === null || label.head !== head || label.base !== base) {
    return 'none';
  }
  const isLabelRun = payload?.isLabeled === true && !label.isRelayed;
  const isTold = payload !== null && payload.head === head && (isLabelRun || payload.at <= label.at);
  const told = isTold ? [payload] : [];
  const written = statuses.filter((status) => status.head === head && status.at < label.at && status.isSure);
  const evidence = [...told, ...(disputed.has(head) ? [] : written)];
  return evidence.some(({ at }) => forcedAt <= at && baseChangedAt <= at) ? 'sure' : 'unsure';
}

/** What is still known of what the first run that saw the label recorded; null where none has. */
function recordedScope(pull: PullState, { memory, own, made, payload }: Look): Scope | null {
  const { label, record, spoiledAt, head, disputed } = pull;
  if (record === null || record.label !== label) {
    return null;
  }
  const isHere = knowledgeOf(pull, payload) !== 'none';
  const unsure: Scope = { must: NONE, may: isHere ? own : NONE };
  if (memory === 'status') {
    // It holds for the head that it was added to, and its record is a status, which others replace.
    return isHere && record.isSure && record.head === head && !disputed.has(head) ? { must: made, may: own } : unsure;
  }
  if (!record.isSure) {
    return { must: NONE, may: new Set([...record.may, ...unsure.may]) };
  }
  return spoiledAt > record.at ? NOTHING : record;
}

/** What the exception covers in the eyes of a run. */
export function scopeOf(pull: PullState, look: Look): Scope {
  const { label, spoiledAt } = pull;
  if (label === null || label.by === null || !ENTITLED.includes(label.by) || look.memory === 'nowhere') {
    return NOTHING;
  }
  const recorded = recordedScope(pull, look);
  const knowledge = knowledgeOf(pull, look.payload);
  if (recorded !== null || knowledge === 'none') {
    return recorded ?? NOTHING;
  }
  // A record that somebody removes before it is made looks like one that is lost.
  const isSure = knowledge === 'sure' && spoiledAt <= label.at;
  return { must: isSure ? look.made : NONE, may: look.own };
}
