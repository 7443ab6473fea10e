import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Calendar } from '../calendar/schedule.ts';
import type { Known } from '../finding/known.ts';
import type { Exception } from '../freeze/exception.ts';
import type { OwnersFiles } from '../vep/owners.ts';
import type { PriorProse } from '../vep/vep.ts';
import type { VepChange } from '../vep/vep-change.ts';
import type { VepIdentity } from '../vep/vep-identity.ts';

/** What is under an issue number. `not-asked`: there is nobody to ask (the command line without a token). */
export type IssueKind = 'issue' | 'pull-request' | 'missing' | 'not-asked';

/** Which documents carry a number, on the base branch and as the merge would leave it. */
export interface VepRegistry {
  readonly before: ReadonlyMap<number, readonly VepIdentity[]>;
  readonly after: ReadonlyMap<number, readonly VepIdentity[]>;
}

/**
 * Everything outside the documents that a judgment depends on, gathered before it begins
 * ([governance §2.3](../../../docs/specification/governance.md#23-facts-outside-the-document), §5).
 */
export interface Facts {
  /** The day the verdict is for, in the configured time zone. */
  readonly today: CalendarDate;
  /**
   * The SIGs that exist: the input's and the base branch's folders
   * ([governance §2.1](../../../docs/specification/governance.md#21-known-sigs)).
   */
  readonly sigs: readonly string[];
  /** VEP documents on the base branch's tip. */
  readonly baseVeps: readonly VepIdentity[];
  readonly issues: ReadonlyMap<number, Known<IssueKind>>;
  readonly calendar: Known<Calendar>;
  /**
   * Neither the base branch nor the head has the folder of the VEPs
   * ([action §2](../../../docs/specification/action.md#2-inputs)); absent where nobody looked.
   */
  readonly isRootMissing?: boolean;
  readonly exception: Exception;
  /** The level 2 headings of the base branch's template; null when there is no template. */
  readonly expectedSections: readonly string[] | null;
  /**
   * The base branch's OWNERS files, for the people to ask
   * ([governance §3](../../../docs/specification/governance.md#3-the-statuses-and-their-transitions)).
   */
  readonly owners: OwnersFiles;
  /**
   * For migrated documents only, by their path on the base branch: what their prose targeted on the day before the
   * freeze ([governance §5.4](../../../docs/specification/governance.md#54-legacy-documents)).
   */
  readonly priorTargets: ReadonlyMap<string, Known<PriorProse>>;
  /**
   * What the same pull request changes besides, where only a part of it is judged: their numbers count
   * ([governance §2.3](../../../docs/specification/governance.md#23-facts-outside-the-document)).
   */
  readonly otherChanges?: readonly VepChange[];
}

/** The facts as the rules get them: with the registry that the judgment derives from the facts and all changes. */
export interface RuleFacts extends Facts {
  readonly registry: VepRegistry;
}
