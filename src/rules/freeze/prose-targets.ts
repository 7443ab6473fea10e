import type { Facts } from '../../domain/facts.ts';
import { createFinding } from '../../domain/finding.ts';
import { freezeOf } from '../../domain/freeze.ts';
import { message } from '../../domain/message.ts';
import { type CheckedOutcome, checked } from '../../domain/rule.ts';
import type { Settings } from '../../domain/settings.ts';
import type { ProseTarget } from '../../domain/vep.ts';
import type { VepChange } from '../../domain/vep-change.ts';

/** A change to text that states its targets in prose. */
export type ProseChange = Extract<VepChange, { kind: 'legacy' | 'attachment' }>;

/** Nobody reads more about one text. */
const MAX_SHOWN = 20;

/** The targets that the text names now and did not name before; moving a line is no new target. */
export function newProseTargets({ before, after }: ProseChange): readonly ProseTarget[] {
  const key = ({ stage, release }: ProseTarget) => `${stage} ${release}`;
  const former = new Set((before?.body.targets ?? []).map(key));
  return after.body.targets.filter((target) => !former.has(key(target)));
}

/** A line of prose that newly targets a frozen release is a warning, never an error (governance §5.4). */
export function checkProseTargets(change: ProseChange, facts: Facts, settings: Settings): CheckedOutcome {
  const day = { today: facts.today, boundary: settings.freezeBoundary };
  const judged = newProseTargets(change).map((target) => ({
    target,
    freeze: freezeOf(target.release, facts.calendar, day),
  }));
  const findings = judged.flatMap(({ target: { stage, release, line }, freeze }) => {
    if (freeze.state === 'undetermined' || (freeze.value.state !== 'frozen' && freeze.value.state !== 'released')) {
      return [];
    }
    const since = freeze.value.date === null ? message`released already` : message`frozen since ${freeze.value.date}`;
    const finding = createFinding({
      rule: 'freeze',
      severity: 'warning',
      message: message`The text newly targets ${stage} for ${release}, which is ${since}.`,
      remedy: message`Name a later release, or leave the line as it was.`,
      span: { line, column: 1 },
    });
    return [finding];
  });
  return checked(
    findings.slice(0, MAX_SHOWN),
    judged.flatMap(({ freeze }) => (freeze.state === 'undetermined' ? [freeze.reason] : [])),
  );
}
