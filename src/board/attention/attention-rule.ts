import type { Activity } from '../../domain/board/activity.ts';
import type { Attention, AttentionId } from '../../domain/board/attention.ts';
import type { BoardSettings } from '../../domain/board/board-settings.ts';
import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import type { Release } from '../../domain/calendar/release.ts';
import type { Known } from '../../domain/finding/known.ts';
import type { Facts } from '../../domain/report/facts.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { BoardDocument } from '../documents/board-document.ts';
import type { ReleaseDates } from '../releases/release-dates.ts';

/** What is the matter with one proposal. */
export type Reason = Omit<Attention, 'id' | 'isAccepted'>;

/** Everything besides the document that a reason may depend on. */
export interface AttentionContext {
  readonly today: CalendarDate;
  /** Every release that the board shows, ascending. */
  readonly releases: ReadonlyMap<Release, ReleaseDates>;
  readonly facts: Facts;
  readonly activity: Known<Activity>;
  readonly settings: Settings;
  readonly boardSettings: BoardSettings;
}

/** One version of an example's document. */
export interface ExampleVersion {
  /** The day on which it was merged. */
  readonly on: string;
  /** A whole `vep.md`. */
  readonly text: string;
}

/** A situation that shows a rule at work, in the docs and as a test. */
export interface AttentionExample {
  /** What the matter is, or why there is none, as the end of "On <today>, …". */
  readonly says: string;
  readonly today: string;
  /** The document on the base branch, oldest first; the last one is as it is. */
  readonly versions: readonly ExampleVersion[];
  /** What GitHub shows; absent without a token. */
  readonly activity?: ExampleActivity;
}

/** A pull request of an example, to the proposals' repository or to an implementation repository. Days. */
export interface ExamplePullRequest {
  readonly openedOn: string;
  readonly mergedOn?: string;
  readonly isDraft?: boolean;
}

/** What GitHub shows in an example; what is left out is empty. */
export interface ExampleActivity {
  /** An open pull request that changes the document. */
  readonly proposal?: ExamplePullRequest & {
    /** The document as it would be. */
    readonly text: string;
    /** Who approved it, and when. */
    readonly approvals?: readonly { readonly who: string; readonly on: string }[];
  };
  readonly issue?: { readonly isOpen: boolean; readonly description: string };
  readonly implementation?: readonly ExamplePullRequest[];
}

/** Which proposals a rule speaks about ([board §2](../../../docs/specification/board.md#2-what-needs-attention)). */
export type AppliesTo = 'front-matter' | 'legacy' | 'meta';

/**
 * A reason for attention as one object, from which the list and the docs are made. It sees one proposal and the
 * context; it asks nobody, and what could not be read is never a reason for it to be content.
 */
export interface AttentionRule {
  readonly id: AttentionId;
  /** A noun phrase. */
  readonly title: string;
  /** When it speaks, as one sentence. Markdown of our own. */
  readonly when: string;
  readonly why: string;
  readonly howToFix: string;
  readonly appliesTo: readonly AppliesTo[];
  /** Said also of VEPs that are over, and of deferred ones. */
  readonly isAboutFinished: boolean;
  /** At the top there is one row a SIG with its count. */
  readonly isBySig: boolean;
  readonly good: AttentionExample;
  readonly bad: AttentionExample;
  check(document: BoardDocument, context: AttentionContext): readonly Reason[];
}
