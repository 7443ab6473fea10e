import { createFinding, type Finding } from '../domain/finding/finding.ts';
import { message } from '../domain/finding/message.ts';
import { checked, type Rule } from '../domain/report/rule.ts';
import type { FrontMatter } from '../domain/vep/front-matter.ts';
import { judgedFrontMatter } from '../domain/vep/vep-change.ts';
import { APPROVED, exampleDocument } from './examples/example-document.ts';
import { decideFreeze, type FreezeDecision } from './freeze/freeze-decision.ts';
import { lateCommitment } from './freeze/late-commitment.ts';
import { checkProseTargets } from './freeze/prose-targets.ts';

/** What is worth knowing about the calendar although it blocks nothing. */
function remarks(decision: FreezeDecision, frontMatter: FrontMatter): readonly Finding[] {
  const { commitment, freeze, ruling, state } = decision;
  const { stage, release } = commitment;
  const common = {
    rule: 'freeze',
    span: frontMatter.milestone[stage]?.span ?? null,
    field: `milestone.${stage}`,
    value: release,
  } as const;
  const findings: Finding[] = [];
  if (ruling.kind !== 'committed' && freeze?.schedule?.hasSeveralFreezes === true) {
    const fact = message`The schedule of ${release} has several VEP Freeze entries; the earliest, ${freeze.date ?? ''}, counts.`;
    findings.push(createFinding({ ...common, code: 'freeze/several-dates', severity: 'warning', message: fact }));
  }
  if (state === 'unscheduled') {
    const fact = message`${release} is not scheduled yet, so it has no freeze date.`;
    findings.push(createFinding({ ...common, code: 'freeze/unscheduled', severity: 'notice', message: fact }));
  }
  if (ruling.kind === 'record') {
    const fact = message`${release} has already been released: the front matter records it and commits to nothing new.`;
    findings.push(createFinding({ ...common, code: 'freeze/record', severity: 'notice', message: fact }));
  }
  return findings;
}

/**
 * The commitment against the calendar, the exception
 * ([governance §5](../../docs/specification/governance.md#5-the-freeze)).
 */
export const freezeRule: Rule = {
  id: 'freeze',
  title: 'VEP Freeze',
  isAboutDocument: false,
  decides: 'A new commitment to a release is merged before its VEP Freeze, or an exception covers it.',
  why: 'From the VEP Freeze on, the content of a release is settled, so that it can be finished. Only the commitment is frozen: a document that was committed before can be edited at any time.',
  howToFix:
    "Move the stage's release under `milestone` to one that is not frozen. Or ask a maintainer for an exception: the label `freeze-exception` on the pull request. It covers the commitments in the pull request at that moment; to cover one that is pushed later, a maintainer must remove the label and add it again.",
  good: { before: exampleDocument(), after: exampleDocument(APPROVED) },
  bad: { before: exampleDocument(), after: exampleDocument({ ...APPROVED, milestone: '{alpha: "v1.10"}' }) },
  check(change, facts, settings) {
    if (change.kind === 'legacy' || change.kind === 'attachment') {
      return checkProseTargets(change, facts, settings);
    }
    const frontMatter = judgedFrontMatter(change);
    const decision = frontMatter === null ? null : decideFreeze(change, facts, settings);
    if (frontMatter === null || decision === null) {
      return { state: 'not-applicable' };
    }
    const late = decision.ruling.kind === 'blocked' ? [lateCommitment(decision, frontMatter, { facts, settings })] : [];
    const undetermined = decision.ruling.kind === 'undetermined' ? [decision.ruling.reason] : [];
    return checked([...late, ...remarks(decision, frontMatter)], undetermined);
  },
};
