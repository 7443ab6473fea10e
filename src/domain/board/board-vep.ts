import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Release } from '../calendar/release.ts';
import type { Finding } from '../finding/finding.ts';
import type { Message } from '../finding/message.ts';
import type { Commitment } from '../freeze/commitment.ts';
import type { ReleaseState } from '../freeze/freeze.ts';
import type { Stage } from '../vep/stage.ts';
import type { Status } from '../vep/status.ts';
import type { TrackingField } from '../vep/tracking-issue.ts';
import type { Vep } from '../vep/vep.ts';
import type { PullRequestActivity, ReferringPullRequest } from './activity.ts';
import type { Attention } from './attention.ts';
import type { HistoryEntry } from './document-history.ts';

/** An open pull request as one VEP shows it. */
export interface BoardPullRequest
  extends Pick<PullRequestActivity, 'number' | 'title' | 'author' | 'isDraft' | 'verdict'> {
  /** The status, stage and milestone that the change would leave. */
  readonly status: Status | null;
  readonly stage: Stage | null;
  readonly milestone: Readonly<Partial<Record<Stage, Release>>>;
  /** `lgtm`, `approved` and `do-not-merge/*`. */
  readonly labels: readonly string[];
  readonly reviewsAsked: readonly string[];
  /** Who approved or said `/lgtm`. */
  readonly reviewsGiven: readonly string[];
  /** Of a person who is no bot; null where nobody did anything. */
  readonly lastActivity: CalendarDate | null;
}

/** Whether a SIG has signed a commitment off. `unknown`: its OWNERS file names no approver. */
export interface SigSignOff {
  readonly sig: string;
  readonly state: 'given' | 'missing' | 'unknown';
  readonly by: string | null;
}

/** Whether a named person agreed to it. */
export interface Agreement {
  readonly handle: string;
  readonly role: 'reviewer' | 'approver';
  /** False: not confirmed; null: could not be found out. */
  readonly hasAgreed: boolean | null;
}

/** Who agreed to what. */
export interface SignOffs {
  /** Empty where no open pull request brings a commitment. */
  readonly sigs: readonly SigSignOff[];
  readonly people: readonly Agreement[];
}

/** A VEP's tracking issue. */
export interface BoardIssue {
  readonly number: number;
  readonly isOpen: boolean;
  readonly assignees: readonly string[];
  /** The fields that say something else than the document. */
  readonly disagreements: readonly {
    readonly field: TrackingField;
    readonly document: string;
    readonly issue: string;
  }[];
}

/** What a proposal has to do with a release ([board §1](../../../docs/specification/board.md#1-the-model)). */
export interface BoardTarget {
  readonly release: Release;
  /** `named`: a legacy document's prose names it. */
  readonly kind: 'committed' | 'planned' | 'named';
  /** Committed to it, it is released, and the document records that it was delivered. */
  readonly isDelivered: boolean;
}

/** One proposal on the base branch. What could not be read is null, and `Board.unknown` says why. */
export interface BoardVep {
  /** The front matter's, else its path's; null where neither gives one. */
  readonly number: number | null;
  /** The front matter's, else the first heading; empty where there is none. */
  readonly title: string;
  readonly path: string;
  readonly form: Vep['form'];
  readonly isMeta: boolean;
  /** The owning SIG, else the group's folder; empty for a meta-VEP that names none. */
  readonly sig: string;
  readonly participatingSigs: readonly string[];
  /** Null where the document has none, as a legacy one. So are `stage` and `commitment`. */
  readonly status: Status | null;
  readonly statusSince: CalendarDate | null;
  readonly stage: Stage | null;
  /** A legacy document's is what its prose targets. */
  readonly milestone: Readonly<Partial<Record<Stage, Release>>>;
  readonly commitment: Commitment | null;
  /** Of this document itself, whatever else has its number. Releases ascend. */
  readonly targets: readonly BoardTarget[];
  /** Of the commitment, today; null without one. */
  readonly freeze: ReleaseState | 'undetermined' | null;
  /** Handles without `@`. */
  readonly authors: readonly string[];
  /** Handles without `@`, or `TBD`. */
  readonly reviewers: readonly string[];
  readonly approvers: readonly string[];
  readonly featureGates: readonly string[];
  readonly replaces: readonly number[];
  readonly supersededBy: number | null;
  /** The front matter's. */
  readonly created: CalendarDate | null;
  /** The history's. */
  readonly firstCommit: CalendarDate | null;
  readonly findings: {
    readonly errors: number;
    readonly warnings: number;
    readonly notices: number;
    readonly list: readonly Finding[];
  };
  /** Oldest first. */
  readonly history: readonly HistoryEntry[] | null;
  readonly pullRequests: readonly BoardPullRequest[] | null;
  readonly signOffs: SignOffs | null;
  /** Null also where there is no such issue. */
  readonly trackingIssue: BoardIssue | null;
  readonly implementation: readonly ReferringPullRequest[] | null;
  /** What it needs next, and by when; null where nothing more is to come. */
  readonly nextStep: Message | null;
  /** The most urgent first. */
  readonly attention: readonly Attention[];
}

/** The numbers of some VEPs, ascending and each once; of one without a number there is none. */
export function numbersOf(veps: readonly Pick<BoardVep, 'number'>[]): readonly number[] {
  return [...new Set(veps.flatMap(({ number }) => number ?? []))].sort((left, right) => left - right);
}

/** The numbers of the VEPs that have such a thing to do with a release. */
export function numbersIn(
  veps: readonly BoardVep[],
  release: Release,
  isWanted: (target: BoardTarget) => boolean,
): readonly number[] {
  return numbersOf(veps.filter(({ targets }) => targets.some((one) => one.release === release && isWanted(one))));
}
