import type { Release } from '../../domain/calendar/release.ts';
import type { Field } from '../../domain/finding/field.ts';
import { createFinding, type Finding } from '../../domain/finding/finding.ts';
import { codeList, type Message, message } from '../../domain/finding/message.ts';
import { type FrontMatter, keyField, type MilestoneTarget } from '../../domain/vep/front-matter.ts';
import { refusedValue } from '../../domain/vep/refused-value.ts';
import { STAGES, type Stage } from '../../domain/vep/stage.ts';
import type { Vep } from '../../domain/vep/vep.ts';
import { meantStatus } from '../schema/meant-status.ts';
import { sayMissing } from '../schema/missing-key.ts';

/** A document at the gate. */
interface Gated {
  readonly vep: Vep & { readonly frontMatter: FrontMatter };
  /** A release to show as an example; null where the calendar knows none that is open. Asked only when it is shown. */
  readonly example: () => Release | null;
  /** The change brings the document to the gate, so that `schema` says at full severity what is malformed. */
  readonly isStep: boolean;
}

/** A malformed target counts as set here: `schema` complains about it. */
function isUnset(target: Field<MilestoneTarget> | undefined): boolean {
  return target === undefined || target.value.kind === 'placeholder';
}

function isStageMalformed(vep: Vep): boolean {
  return refusedValue(vep, 'stage') !== null;
}

/** Where a release can be shown, the text to write says its form. */
function adviseRelease(who: Message, form: string, example: Release | null): Message {
  return example === null
    ? message`Write the release that ${who} targets, in the form ${form}.`
    : message`Write the release that ${who} targets; the example is one that is open.`;
}

function missingTarget(gated: Gated, stage: Stage): Finding {
  const { milestone } = gated.vep.frontMatter;
  const target = milestone[stage];
  const status = meantStatus(gated.vep) ?? '';
  // What is implemented was released, and only its author knows in which release.
  const example = status === 'implemented' ? null : gated.example();
  const isMapping = Object.keys(milestone).length > 0;
  // Without a mapping to write it into, the entry alone would be a key of its own.
  const line = isMapping ? `${stage}: "${example}"` : `milestone: {${stage}: "${example}"}`;
  const words = sayMissing(gated.vep, 'milestone', {
    message:
      target === undefined
        ? message`The document is ${status} at ${stage}, but ${`milestone.${stage}`} is not set.`
        : message`The document is ${status} at ${stage}, but ${`milestone.${stage}`} is ${target.text}, which is not a release.`,
    remedy: adviseRelease(message`${stage}`, `${stage}: "v<major>.<minor>"`, example),
    fix: example === null ? null : line,
  });
  return createFinding({
    rule: 'milestone',
    code: 'milestone/target-missing',
    severity: 'error',
    ...words,
    span: target?.span ?? words.span,
    field: `milestone.${stage}`,
  });
}

function missingMilestone(gated: Gated): Finding {
  const example = gated.example();
  const placeholder = example === null ? null : `milestone: {alpha: "${example}"}`;
  return createFinding({
    rule: 'milestone',
    code: 'milestone/missing',
    severity: 'error',
    ...sayMissing(gated.vep, 'milestone', {
      message: message`An ${'implementable'} VEP must target a release, but ${'milestone'} names none.`,
      remedy: adviseRelease(message`the stage`, 'milestone: {alpha: "v<major>.<minor>"}', example),
      fix: placeholder,
    }),
    field: 'milestone',
  });
}

function missingStage({ vep }: Gated): Finding {
  return createFinding({
    rule: 'milestone',
    code: 'milestone/stage-missing',
    severity: 'error',
    ...sayMissing(vep, 'stage', {
      message: message`An ${'implementable'} VEP needs a stage, but ${'stage'} is not set.`,
      remedy: message`Write one of ${codeList(STAGES)}.`,
      fix: 'stage: alpha',
    }),
    field: 'stage',
  });
}

function notAtGa(frontMatter: FrontMatter): Finding {
  const { stage } = frontMatter;
  return createFinding({
    rule: 'milestone',
    code: stage === null ? 'milestone/stage-missing' : 'milestone/not-at-ga',
    severity: 'error',
    message:
      stage === null
        ? message`An ${'implemented'} VEP is at ${'ga'}, but ${'stage'} is not set.`
        : message`An ${'implemented'} VEP is at ${'ga'}, but ${'stage'} is ${stage.value}.`,
    fix: 'stage: ga',
    span: stage?.span ?? keyField(frontMatter, 'stage')?.span ?? null,
    field: 'stage',
    value: stage?.value ?? null,
  });
}

/** A `milestone` that is no mapping names no release, and `schema` says why. */
function isMilestoneExplained({ vep, isStep }: Gated): boolean {
  return isStep && refusedValue(vep, 'milestone') !== null;
}

function checkImplementable(gated: Gated): readonly Finding[] {
  const { stage, milestone } = gated.vep.frontMatter;
  if (stage !== null && isMilestoneExplained(gated)) {
    return [];
  }
  if (stage !== null) {
    return isUnset(milestone[stage.value]) ? [missingTarget(gated, stage.value)] : [];
  }
  const findings = isStageMalformed(gated.vep) ? [] : [missingStage(gated)];
  const isWithout = STAGES.every((name) => isUnset(milestone[name])) && !isMilestoneExplained(gated);
  return isWithout ? [...findings, missingMilestone(gated)] : findings;
}

function checkImplemented(gated: Gated): readonly Finding[] {
  const { vep } = gated;
  const { frontMatter } = vep;
  const isElsewhere = frontMatter.stage?.value !== 'ga' && !isStageMalformed(vep);
  return [
    ...(isElsewhere ? [notAtGa(frontMatter)] : []),
    ...(isUnset(frontMatter.milestone.ga) ? [missingTarget(gated, 'ga')] : []),
  ];
}

/** A meta-VEP has no stage; once implementable it names one release, whatever the key. */
function checkMeta(gated: Gated): readonly Finding[] {
  const isWithout = STAGES.every((stage) => isUnset(gated.vep.frontMatter.milestone[stage]));
  return isWithout && !isMilestoneExplained(gated) ? [missingMilestone(gated)] : [];
}

/**
 * The stage and the release that a document must name in its status
 * ([governance §2](../../../docs/specification/governance.md#2-the-front-matter)).
 */
export function checkRequiredTargets(gated: Gated, isMeta: boolean): readonly Finding[] {
  const status = meantStatus(gated.vep);
  if (status === 'implementable') {
    return isMeta ? checkMeta(gated) : checkImplementable(gated);
  }
  return status === 'implemented' && !isMeta ? checkImplemented(gated) : [];
}
