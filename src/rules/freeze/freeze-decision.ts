import type { Known } from '../../domain/finding/known.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import { changeCommitment, documentCommitment } from '../../domain/freeze/change-commitment.ts';
import type { DocumentCommitment } from '../../domain/freeze/commitment.ts';
import { isCovered } from '../../domain/freeze/exception.ts';
import { freezeOf, type ReleaseFreeze } from '../../domain/freeze/freeze.ts';
import type { Facts } from '../../domain/report/facts.ts';
import type { FreezeState } from '../../domain/report/report.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { oldNumbers } from '../../domain/vep/replaced-number.ts';
import { judgedFrontMatter, pathBefore, type VepChange } from '../../domain/vep/vep-change.ts';
import { issueKind } from '../vep-number/tracking-issue.ts';

/**
 * What the freeze means for a commitment. `committed`: it was made before; `free`: nothing speaks against it;
 * `record`: it only writes down what a release that is released brought; `excepted`: an exception lifts the freeze;
 * `blocked`: it is late; `undetermined`: a fact is missing.
 */
export type FreezeRuling =
  | { readonly kind: 'committed' | 'free' | 'record' | 'excepted' }
  /** `otherNumber`: under it the document promised this already, and it is another proposal's; null for every other one. */
  | { readonly kind: 'blocked'; readonly otherNumber: number | null }
  | { readonly kind: 'undetermined'; readonly reason: Message };

/**
 * The freeze as it concerns the commitment that a change leaves
 * ([governance §5](../../../docs/specification/governance.md#5-the-freeze)).
 */
export interface FreezeDecision {
  readonly commitment: DocumentCommitment;
  readonly state: FreezeState;
  /** Null when the calendar does not say. */
  readonly freeze: ReleaseFreeze | null;
  readonly ruling: FreezeRuling;
}

interface Case {
  readonly change: VepChange;
  readonly commitment: DocumentCommitment;
  readonly facts: Facts;
  /** The document's front matter made the commitment on the base branch. */
  readonly wasMade: boolean;
  /** The numbers that it had and does not have any more. */
  readonly oldNumbers: readonly number[];
}

const MADE: Known<boolean> = { state: 'known', value: true };

function isTrue(known: Known<boolean>): boolean {
  return known.state === 'known' && known.value;
}

/**
 * What was promised under another number counts only if that number was wrong, for renumbering launders nothing
 * ([governance §2.3](../../../docs/specification/governance.md#23-facts-outside-the-document), `stability`).
 */
function underOldNumber(promised: Known<boolean>, number: number, facts: Facts): Known<boolean> {
  if (promised.state === 'undetermined' || !promised.value) {
    return promised;
  }
  const kind = issueKind(number, facts);
  if (kind.state === 'undetermined') {
    return kind;
  }
  return kind.value === 'not-asked'
    ? {
        state: 'undetermined',
        reason: message`Whether the old number ${`#${number}`} is an issue was not looked up.`,
      }
    : { state: 'known', value: kind.value !== 'issue' };
}

function underOldNumbers(promised: Known<boolean>, { oldNumbers, facts }: Case): Known<boolean> {
  return oldNumbers.reduce((known, number) => underOldNumber(known, number, facts), promised);
}

/**
 * [Governance §5.4](../../../docs/specification/governance.md#54-legacy-documents): what a legacy document's prose
 * named on the day before the freeze was committed.
 */
function wasNamedInProse({ change, commitment, facts }: Case, { date }: ReleaseFreeze): Known<boolean> {
  if (change.kind !== 'migrated' || date === null) {
    return { state: 'known', value: false };
  }
  const targets = facts.priorTargets.get(pathBefore(change));
  if (targets === undefined) {
    const reason = message`What ${pathBefore(change)} targeted before the freeze of ${commitment.release} was not read.`;
    return { state: 'undetermined', reason };
  }
  return targets.state === 'undetermined'
    ? targets
    : {
        state: 'known',
        value: targets.value.targets.some(
          ({ stage, release }) => stage === commitment.stage && release === commitment.release,
        ),
      };
}

/** Only a late commitment depends on the exception, so only here may it be undetermined. */
function ruleOnLate(late: Case, freeze: ReleaseFreeze): FreezeRuling {
  const promised = late.wasMade ? MADE : wasNamedInProse(late, freeze);
  const prior = underOldNumbers(promised, late);
  const { exception } = late.facts;
  if (isTrue(prior)) {
    return { kind: 'committed' };
  }
  if (isCovered(exception, late.commitment)) {
    return { kind: 'excepted' };
  }
  if (prior.state === 'undetermined') {
    return { kind: 'undetermined', reason: prior.reason };
  }
  if (exception.state === 'undetermined') {
    return { kind: 'undetermined', reason: exception.reason };
  }
  const other = late.oldNumbers.find((number) => !isTrue(underOldNumber(MADE, number, late.facts)));
  return { kind: 'blocked', otherNumber: isTrue(promised) ? (other ?? null) : null };
}

/**
 * What a release that is released brought is a record and no promise
 * ([governance §5.1](../../../docs/specification/governance.md#51-what-is-frozen-is-the-commitment), §5.4).
 */
function ruleOnNew(own: Case, freeze: ReleaseFreeze): FreezeRuling {
  if (freeze.isReleased && own.change.kind === 'migrated') {
    return { kind: 'record' };
  }
  const isDone = judgedFrontMatter(own.change)?.status?.value === 'implemented';
  const isFree = freeze.state === 'open' || freeze.state === 'unscheduled' || (freeze.isReleased && isDone);
  return isFree ? { kind: 'free' } : ruleOnLate(own, freeze);
}

function stateOf(ruling: FreezeRuling, freeze: ReleaseFreeze): FreezeState {
  if (ruling.kind === 'committed') {
    return 'unchanged';
  }
  if (ruling.kind === 'undetermined') {
    return 'undetermined';
  }
  // What a release that is released does not block is not to be shown as frozen.
  return freeze.isReleased && (ruling.kind === 'record' || ruling.kind === 'free') ? 'released' : freeze.state;
}

/**
 * Decides whether a change commits late
 * ([governance §5.1](../../../docs/specification/governance.md#51-what-is-frozen-is-the-commitment)–5.5); null when its
 * document makes no commitment.
 */
export function decideFreeze(change: VepChange, facts: Facts, settings: Settings): FreezeDecision | null {
  const { after, wasMade } = changeCommitment(change, settings.vepsRoot);
  if (after === null) {
    return null;
  }
  const commitment = documentCommitment(change, after);
  const numbers = oldNumbers(change, facts.priorTargets.get(pathBefore(change)), settings.vepsRoot);
  const own = { change, commitment, facts, wasMade, oldNumbers: numbers };
  const made = wasMade ? underOldNumbers(MADE, own) : null;
  const known = freezeOf(after.release, facts.calendar, { today: facts.today, boundary: settings.freezeBoundary });
  if (made !== null && isTrue(made)) {
    const freeze = known.state === 'known' ? known.value : null;
    return { commitment, state: 'unchanged', freeze, ruling: { kind: 'committed' } };
  }
  if (known.state === 'undetermined') {
    return { commitment, state: 'undetermined', freeze: null, ruling: { kind: 'undetermined', reason: known.reason } };
  }
  const ruling = ruleOnNew(own, known.value);
  return { commitment, state: stateOf(ruling, known.value), freeze: known.value, ruling };
}
