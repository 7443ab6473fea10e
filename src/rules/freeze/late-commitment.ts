import type { Release } from '../../domain/calendar/release.ts';
import { createFinding, type Finding } from '../../domain/finding/finding.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import type { Exception } from '../../domain/freeze/exception.ts';
import type { Facts } from '../../domain/report/facts.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { type FrontMatter, keyField } from '../../domain/vep/front-matter.ts';
import type { FreezeDecision } from './freeze-decision.ts';
import { firstUnscheduledRelease, nextOpenRelease } from './open-release.ts';

/** How to come by an exception, given what became of the label so far. Who may grant it is said once, not with each finding. */
function exceptionHint(exception: Exception, { exceptionLabel: label }: Settings): Message {
  switch (exception.state) {
    case 'granted': {
      return exception.scope.kind === 'nothing'
        ? message`. ${exception.scope.reason}`
        : message`. It was not among the commitments when ${`@${exception.by}`} added the label ${label}. To cover it, a maintainer must remove the label and add it again.`;
    }
    case 'refused':
      return message`, or ask someone who may grant the exception to remove the label ${label} and add it again.`;
    case 'absent':
    case 'undetermined':
      return message`, or ask a maintainer for a freeze exception (the label ${label}).`;
  }
}

/**
 * Renumbering launders nothing
 * ([governance §2.3](../../../docs/specification/governance.md#23-facts-outside-the-document)): without a word, nobody
 * would know why an old promise is a new one.
 */
function otherNumberHint({ ruling }: FreezeDecision): Message {
  const other = ruling.kind === 'blocked' ? ruling.otherNumber : null;
  return other === null
    ? []
    : message` Its commitment as VEP ${other} does not carry over, because ${`#${other}`} is an issue: only a wrong number can be corrected.`;
}

function frozenSince(decision: FreezeDecision): Message {
  const { commitment, freeze, state } = decision;
  const what = message`This change commits ${commitment.stage} to ${commitment.release}`;
  if (state === 'released' && freeze?.isReleased === false) {
    return message`${what}, which has no schedule, although later releases do.`;
  }
  if (state === 'released') {
    return message`${what}, which has already been released and accepts no new commitments.`;
  }
  return message`${what}, which has been frozen since ${freeze?.date ?? ''}.`;
}

/** Where the commitment could go instead: a sentence without its end. */
function describeMove(field: string, scheduled: Release | null, unscheduled: Release | null): Message {
  if (scheduled !== null) {
    return message`Move ${field} to ${scheduled}, the next open release`;
  }
  return unscheduled === null
    ? message`Move ${field} to a later release`
    : message`Move ${field} to ${unscheduled}, which is not scheduled yet, or to a later release`;
}

/** The finding against a late commitment: since when, which release, and the two ways on. */
export function lateCommitment(
  decision: FreezeDecision,
  frontMatter: FrontMatter,
  { facts, settings }: { readonly facts: Facts; readonly settings: Settings },
): Finding {
  const { stage, release } = decision.commitment;
  const scheduled = nextOpenRelease(release, facts, settings);
  const unscheduled = firstUnscheduledRelease(facts);
  const next = scheduled ?? unscheduled;
  const target = frontMatter.milestone[stage];
  const move = describeMove(`milestone.${stage}`, scheduled, unscheduled);
  return createFinding({
    rule: 'freeze',
    code: 'freeze/late',
    severity: 'error',
    message: message`${frozenSince(decision)}${otherNumberHint(decision)}`,
    remedy: message`${move}${exceptionHint(facts.exception, settings)}`,
    fix: next === null ? null : `${stage}: "${next}"`,
    span: target?.span ?? keyField(frontMatter, 'milestone')?.span ?? null,
    field: `milestone.${stage}`,
    value: release,
  });
}
