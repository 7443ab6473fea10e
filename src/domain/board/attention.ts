import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Release } from '../calendar/release.ts';
import type { Message } from '../finding/message.ts';

/**
 * The reasons for attention by name, the most urgent first
 * ([board §2](../../../docs/specification/board.md#2-what-needs-attention)).
 */
export const ATTENTION_IDS = [
  'late',
  'missed-freeze',
  'not-committed',
  'no-people',
  'sign-off-missing',
  'review-idle',
  'implementation-open',
  'no-implementation',
  'issue-disagrees',
  'missed',
  'next-stage',
  'stage-too-long',
  'stalled',
  'not-migrated',
  'unscheduled',
] as const;

export type AttentionId = (typeof ATTENTION_IDS)[number];

export function isAttentionId(text: string): text is AttentionId {
  return (ATTENTION_IDS as readonly string[]).includes(text);
}

/** A reason why a proposal needs attention, as a VEP carries it. */
export interface Attention {
  readonly id: AttentionId;
  /**
   * The later of the day of the last change of the fields it depends on and the opening of its window; null for
   * reasons from live activity, and where the history is not known.
   */
  readonly since: CalendarDate | null;
  /** What is the matter: a fact in the present tense. */
  readonly message: Message;
  /** What to do. */
  readonly todo: Message;
  /** Who can do it: handles without `@`, or the names of SIGs. */
  readonly who: readonly string[];
  /** The day that matters, by which rows of one id are ordered; null sorts last. */
  readonly date: CalendarDate | null;
  /** Maintainers granted an extension: folded away, and not counted. */
  readonly isAccepted: boolean;
}

/** Whom a row of the list is about: one VEP, or a SIG with its count. */
export type AttentionSubject =
  | { readonly kind: 'vep'; readonly path: string }
  | { readonly kind: 'sig'; readonly sig: string };

/** A row of the list of everything that needs attention. */
export interface AttentionRow {
  readonly id: AttentionId;
  readonly subject: AttentionSubject;
  /** The VEPs it is about, ascending; empty for a document without a number. */
  readonly numbers: readonly number[];
  readonly isAccepted: boolean;
}

/** An extension that maintainers granted: a line of the setting `attention-accepted`. */
export interface AcceptedAttention {
  readonly number: number;
  readonly id: AttentionId;
  /** It ends when this release is released. */
  readonly until: Release;
  readonly reason: string;
}
