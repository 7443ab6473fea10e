import type { Field } from '../domain/finding/field.ts';
import { createFinding, type Finding } from '../domain/finding/finding.ts';
import { codeList, message } from '../domain/finding/message.ts';
import { freezeOf } from '../domain/freeze/freeze.ts';
import type { RuleFacts } from '../domain/report/facts.ts';
import { checked, type Rule, type RuleOutcome } from '../domain/report/rule.ts';
import type { Settings } from '../domain/settings/settings.ts';
import { type FrontMatter, targetRelease } from '../domain/vep/front-matter.ts';
import type { Status } from '../domain/vep/status.ts';
import { openSteps } from '../domain/vep/transition.ts';
import { type ExistingChange, leavesDocument } from '../domain/vep/vep-change.ts';
import { APPROVED, exampleDocument } from './examples/example-document.ts';
import { overrideHint } from './transition/override-hint.ts';
import { refusalReason } from './transition/refusal-reason.ts';

/** What a step is judged by besides the document. */
interface RuleInputs {
  readonly facts: RuleFacts;
  readonly settings: Settings;
}

function refusedStep(from: Status, to: Field<Status>, settings: Settings): Finding {
  const open = openSteps(from, settings.extraTransitions);
  const isSkip = to.value === 'implemented' && open.includes('implementable');
  const first = isSkip ? message`Merge it as ${'implementable'} first. ` : [];
  const steps =
    open.length === 0
      ? message`No status change is allowed from ${from}.`
      : message`From ${from}, a VEP can become ${codeList(open)}.`;
  return createFinding({
    rule: 'transition',
    code: 'transition/closed',
    severity: 'error',
    message: message`${'status'} cannot go from ${from} to ${to.value}: ${refusalReason(from, to.value)}.`,
    remedy: message`${first}${steps}${overrideHint(settings)}`,
    fix: `status: ${isSkip ? 'implementable' : from}`,
    span: to.span,
    field: 'status',
    value: to.value,
  });
}

/**
 * `implemented` at once would skip the approval, except for a feature that was released long ago
 * ([governance §3](../../docs/specification/governance.md#3-the-statuses-and-their-transitions)).
 */
function checkRetroactive(
  change: ExistingChange,
  frontMatter: FrontMatter,
  { facts, settings }: RuleInputs,
): RuleOutcome {
  const target = frontMatter.milestone.ga?.value;
  if (target?.kind === 'malformed') {
    return { state: 'skipped' };
  }
  const release = targetRelease(target);
  const span = frontMatter.status?.span ?? null;
  const day = { today: facts.today, boundary: settings.freezeBoundary };
  const freeze = release === null ? null : freezeOf(release, facts.calendar, day);
  if (freeze?.state === 'undetermined') {
    return checked([], [freeze.reason]);
  }
  const isNew = change.kind === 'added';
  const common = { rule: 'transition', span, field: 'status', value: 'implemented' } as const;
  if (release !== null && freeze?.value.isReleased === true) {
    const start = isNew
      ? message`The new document starts as ${'implemented'}`
      : message`The document becomes ${'implemented'} without a readable status on the base branch`;
    const fact = message`${start}, without an approval; this is accepted because ${release} has already been released.`;
    return checked([createFinding({ ...common, code: 'transition/retroactive', severity: 'warning', message: fact })]);
  }
  const what = isNew ? message`A new document` : message`A document without a readable status on the base branch`;
  const why =
    release === null ? message`${'milestone.ga'} names no release` : message`${release} has not been released`;
  const remedy = message`Merge it as ${'implementable'} first. Only a VEP written after the fact can start as ${'implemented'}, with a version that has been released in ${'milestone.ga'}.`;
  return checked([
    createFinding({
      ...common,
      code: 'transition/unapproved',
      severity: 'error',
      message: message`${what} cannot be ${'implemented'}: nobody has approved it yet, and ${why}.`,
      remedy,
      fix: 'status: implementable',
    }),
  ]);
}

/**
 * The step from before to after
 * ([governance §3](../../docs/specification/governance.md#3-the-statuses-and-their-transitions)).
 */
export const transitionRule: Rule = {
  id: 'transition',
  title: 'Status transition',
  isAboutDocument: false,
  decides: 'The change from the status on the base branch to the new one is allowed.',
  why: 'A status is a decision, and decisions follow each other in order: nothing is implemented without approval, and nothing that was decided is quietly reopened.',
  howToFix:
    'Make one of the changes that the finding lists. A `provisional` VEP becomes `implementable` before it becomes `implemented`. An `implementable` VEP that will be late keeps its status and changes its release. An idea that was rejected, withdrawn, or replaced starts over as a new VEP. To undo a mistaken merge, a maintainer overrides the status.',
  good: { before: exampleDocument(), after: exampleDocument(APPROVED) },
  bad: {
    before: exampleDocument(),
    after: exampleDocument({ ...APPROVED, status: 'implemented', stage: 'ga', milestone: '{ga: "v1.9"}' }),
  },
  check(change, facts, settings) {
    if (!leavesDocument(change) || change.kind === 'migrated' || change.after.frontMatter === null) {
      return { state: 'not-applicable' };
    }
    const { frontMatter } = change.after;
    const to = frontMatter.status;
    if (to === null) {
      return { state: 'skipped' };
    }
    const from = change.before?.frontMatter?.status?.value;
    if (from === undefined && to.value === 'implemented') {
      return checkRetroactive(change, frontMatter, { facts, settings });
    }
    if (from === undefined) {
      return change.kind === 'added' ? checked([]) : { state: 'skipped' };
    }
    const isOpen = from === to.value || openSteps(from, settings.extraTransitions).includes(to.value);
    return checked(isOpen ? [] : [refusedStep(from, to, settings)]);
  },
};
