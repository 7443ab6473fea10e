import { changeCommitment, documentCommitment } from '../../domain/change-commitment.ts';
import type { DocumentCommitment } from '../../domain/commitment.ts';
import { isCovered } from '../../domain/exception.ts';
import type { Facts } from '../../domain/facts.ts';
import { freezeOf, type ReleaseFreeze } from '../../domain/freeze.ts';
import type { Known } from '../../domain/known.ts';
import { type Message, message } from '../../domain/message.ts';
import type { FreezeState } from '../../domain/report.ts';
import type { Settings } from '../../domain/settings.ts';
import { judgedFrontMatter, pathBefore, type VepChange } from '../../domain/vep-change.ts';

/**
 * What the freeze means for a commitment. `committed`: it was made before; `free`: nothing stands against it;
 * `record`: it only writes down what a release that is out brought; `excepted`: an exception lifts the freeze;
 * `blocked`: it is late; `undetermined`: a fact is missing.
 */
export type FreezeRuling =
  | { readonly kind: 'committed' | 'free' | 'record' | 'excepted' | 'blocked' }
  | { readonly kind: 'undetermined'; readonly reason: Message };

/** The freeze as it concerns the commitment that a change leaves (governance §5). */
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
}

/** Governance §5.4: what a legacy document's prose named on the day before the freeze was committed. */
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
        value: targets.value.some(({ stage, release }) => stage === commitment.stage && release === commitment.release),
      };
}

/** Only a late commitment depends on the exception, so only here may it be undetermined. */
function ruleOnLate(late: Case, freeze: ReleaseFreeze): FreezeRuling {
  const prior = wasNamedInProse(late, freeze);
  const { exception } = late.facts;
  if (prior.state === 'known' && prior.value) {
    return { kind: 'committed' };
  }
  if (isCovered(exception, late.commitment)) {
    return { kind: 'excepted' };
  }
  if (prior.state === 'undetermined') {
    return { kind: 'undetermined', reason: prior.reason };
  }
  return exception.state === 'undetermined' ? { kind: 'undetermined', reason: exception.reason } : { kind: 'blocked' };
}

/** What a release that is out brought is a record and no promise (governance §5.1, §5.4). */
function ruleOnNew(own: Case, freeze: ReleaseFreeze): FreezeRuling {
  if (freeze.isOut && own.change.kind === 'migrated') {
    return { kind: 'record' };
  }
  const isDone = judgedFrontMatter(own.change)?.status?.value === 'implemented';
  const isFree = freeze.state === 'open' || freeze.state === 'unscheduled' || (freeze.isOut && isDone);
  return isFree ? { kind: 'free' } : ruleOnLate(own, freeze);
}

function stateOf(ruling: FreezeRuling, freeze: ReleaseFreeze): FreezeState {
  if (ruling.kind === 'committed') {
    return 'unchanged';
  }
  if (ruling.kind === 'undetermined') {
    return 'undetermined';
  }
  // What a release that is out does not block is not to be shown as frozen.
  return freeze.isOut && (ruling.kind === 'record' || ruling.kind === 'free') ? 'released' : freeze.state;
}

/** Decides whether a change commits late (governance §5.1–5.5); null when its document makes no commitment. */
export function decideFreeze(change: VepChange, facts: Facts, settings: Settings): FreezeDecision | null {
  const { after, isNew } = changeCommitment(change, settings.vepsRoot);
  if (after === null) {
    return null;
  }
  const commitment = documentCommitment(change, after);
  const known = freezeOf(after.release, facts.calendar, { today: facts.today, boundary: settings.freezeBoundary });
  if (!isNew) {
    const freeze = known.state === 'known' ? known.value : null;
    return { commitment, state: 'unchanged', freeze, ruling: { kind: 'committed' } };
  }
  if (known.state === 'undetermined') {
    return { commitment, state: 'undetermined', freeze: null, ruling: { kind: 'undetermined', reason: known.reason } };
  }
  const ruling = ruleOnNew({ change, commitment, facts }, known.value);
  return { commitment, state: stateOf(ruling, known.value), freeze: known.value, ruling };
}
