import { createFinding } from '../../domain/finding/finding.ts';
import type { Known } from '../../domain/finding/known.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import { freezeOf, type ReleaseFreeze } from '../../domain/freeze/freeze.ts';
import type { Facts } from '../../domain/report/facts.ts';
import { type CheckedOutcome, checked } from '../../domain/report/rule.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { ProseTarget } from '../../domain/vep/vep.ts';
import type { VepChange } from '../../domain/vep/vep-change.ts';

/** A change to text that states its targets in prose. */
export type ProseChange = Extract<VepChange, { kind: 'legacy' | 'attachment' }>;

/** Nobody reads more about one text. */
const MAX_SHOWN = 20;

/** The targets that the text names now and did not name before; moving a line is no new target. */
export function newProseTargets({ before, after }: ProseChange): readonly ProseTarget[] {
  const key = ({ stage, release }: ProseTarget) => `${stage} ${release}`;
  const earlier = new Set((before?.body.targets ?? []).map(key));
  return after.body.targets.filter((target) => !earlier.has(key(target)));
}

/** Why a target is worth a warning, as the end of a sentence; null where it is fine. */
function describeFreeze(freeze: Known<ReleaseFreeze>): Message | null {
  if (freeze.state === 'undetermined') {
    return message`and whether it is frozen is unknown. ${freeze.reason}`;
  }
  const { state, date, isReleased } = freeze.value;
  if (state !== 'frozen' && state !== 'released') {
    return null;
  }
  if (date !== null) {
    return message`which has been frozen since ${date}.`;
  }
  return isReleased
    ? message`which has already been released.`
    : message`which has no schedule, although later releases do.`;
}

/**
 * A line of prose that newly targets a frozen release is a warning, never an error
 * ([governance §5.4](../../../docs/specification/governance.md#54-legacy-documents)), so that an unreadable calendar
 * blocks nothing.
 */
export function checkProseTargets(change: ProseChange, facts: Facts, settings: Settings): CheckedOutcome {
  const day = { today: facts.today, boundary: settings.freezeBoundary };
  const judged = newProseTargets(change).map((target) => ({
    target,
    freeze: freezeOf(target.release, facts.calendar, day),
  }));
  const findings = judged.flatMap(({ target: { stage, release, line }, freeze }) => {
    const existing = describeFreeze(freeze);
    if (existing === null) {
      return [];
    }
    const finding = createFinding({
      rule: 'freeze',
      code: 'freeze/prose-target',
      severity: 'warning',
      message: message`The text newly targets ${stage} for ${release}, ${existing}`,
      remedy: message`Name a later release, or leave the line as it was.`,
      span: { line, column: 1 },
      value: `${stage} ${release}`,
    });
    return [finding];
  });
  return checked(findings.slice(0, MAX_SHOWN));
}
