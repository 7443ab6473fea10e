import type { Field } from '../../domain/field.ts';
import { createFinding, type Finding } from '../../domain/finding.ts';
import { type FrontMatter, keyField, type MilestoneTarget } from '../../domain/front-matter.ts';
import { codeList, message } from '../../domain/message.ts';
import { STAGES, type Stage } from '../../domain/stage.ts';
import type { Vep } from '../../domain/vep.ts';

/** A malformed target counts as set here: `schema` complains about it. */
function isUnset(target: Field<MilestoneTarget> | undefined): boolean {
  return target === undefined || target.value.kind === 'placeholder';
}

function isStageMalformed({ problems }: Vep): boolean {
  return problems.some(({ field, value }) => field === 'stage' && value !== '');
}

function missingTarget(frontMatter: FrontMatter, stage: Stage): Finding {
  const target = frontMatter.milestone[stage];
  const status = frontMatter.status?.value ?? '';
  return createFinding({
    rule: 'milestone',
    severity: 'error',
    message:
      target === undefined
        ? message`The document is ${status} at ${stage}, and ${`milestone.${stage}`} is not set.`
        : message`The document is ${status} at ${stage}, and ${`milestone.${stage}`} is ${target.text}, which is no release.`,
    remedy: message`Write the release that ${stage} targets under ${'milestone'}, for example as shown.`,
    fix: `${stage}: "v1.11"`,
    span: target?.span ?? keyField(frontMatter, 'milestone')?.span ?? null,
    field: `milestone.${stage}`,
    value: '',
  });
}

function missingMilestone(frontMatter: FrontMatter): Finding {
  return createFinding({
    rule: 'milestone',
    severity: 'error',
    message: message`An ${'implementable'} VEP targets a release, and ${'milestone'} names none.`,
    remedy: message`Write the release that the stage targets, for example as shown.`,
    fix: 'milestone: {alpha: "v1.11"}',
    span: keyField(frontMatter, 'milestone')?.span ?? null,
    field: 'milestone',
    value: '',
  });
}

function missingStage(frontMatter: FrontMatter): Finding {
  return createFinding({
    rule: 'milestone',
    severity: 'error',
    message: message`An ${'implementable'} VEP says where its feature stands, and ${'stage'} is not set.`,
    remedy: message`Write one of ${codeList(STAGES)}.`,
    fix: 'stage: alpha',
    span: keyField(frontMatter, 'stage')?.span ?? null,
    field: 'stage',
    value: '',
  });
}

function notAtGa(frontMatter: FrontMatter): Finding {
  const { stage } = frontMatter;
  return createFinding({
    rule: 'milestone',
    severity: 'error',
    message:
      stage === null
        ? message`An ${'implemented'} VEP is at ${'ga'}, and ${'stage'} is not set.`
        : message`An ${'implemented'} VEP is at ${'ga'}, and ${'stage'} is ${stage.value}.`,
    fix: 'stage: ga',
    span: stage?.span ?? keyField(frontMatter, 'stage')?.span ?? null,
    field: 'stage',
    value: stage?.value ?? '',
  });
}

function checkImplementable(vep: Vep, frontMatter: FrontMatter): readonly Finding[] {
  const { stage, milestone } = frontMatter;
  if (stage !== null) {
    return isUnset(milestone[stage.value]) ? [missingTarget(frontMatter, stage.value)] : [];
  }
  const findings = isStageMalformed(vep) ? [] : [missingStage(frontMatter)];
  return STAGES.every((name) => isUnset(milestone[name])) ? [...findings, missingMilestone(frontMatter)] : findings;
}

function checkImplemented(vep: Vep, frontMatter: FrontMatter): readonly Finding[] {
  const isElsewhere = frontMatter.stage?.value !== 'ga' && !isStageMalformed(vep);
  return [
    ...(isElsewhere ? [notAtGa(frontMatter)] : []),
    ...(isUnset(frontMatter.milestone.ga) ? [missingTarget(frontMatter, 'ga')] : []),
  ];
}

/** The stage and the release that a document must name in its status (governance §2). */
export function checkRequiredTargets(vep: Vep, frontMatter: FrontMatter, isMeta: boolean): readonly Finding[] {
  const status = frontMatter.status?.value;
  if (isMeta) {
    const isWithout = STAGES.every((stage) => isUnset(frontMatter.milestone[stage]));
    return status === 'implementable' && isWithout ? [missingMilestone(frontMatter)] : [];
  }
  if (status === 'implementable') {
    return checkImplementable(vep, frontMatter);
  }
  return status === 'implemented' ? checkImplemented(vep, frontMatter) : [];
}
