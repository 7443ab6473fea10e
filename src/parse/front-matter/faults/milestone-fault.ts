import { parseRelease } from '../../../domain/calendar/release.ts';
import { codeList, message } from '../../../domain/finding/message.ts';
import { meantStageName } from '../../../domain/vep/meant-name.ts';
import { isStage, STAGES } from '../../../domain/vep/stage.ts';
import { scalarType } from '../../yaml/yaml-scalar.ts';
import { likelyRelease } from '../meant-release.ts';
import { describe, type Explanation, type Fault, quote, scalarText } from './fault.ts';

const FORM = message`Write a minor release as ${'"v<major>.<minor>"'}, in quotes, or ${'TBD'}.`;

function explainField({ key, node, context }: Fault): Explanation {
  const [, named = '', target = ''] = /^(\w+): *(\S+)$/.exec(scalarText(node)) ?? [];
  const release = likelyRelease(isStage(named) ? target : scalarText(node));
  const stage = isStage(named) ? named : (context.stage ?? STAGES[0]);
  return {
    message: message`${key} is ${describe(node)}, not a mapping from stage to release.`,
    remedy: message`Write the release that each stage targets, in the form ${`${key}: {${stage}: "v<major>.<minor>"}`}.`,
    ...(release === null ? {} : { fix: `${key}: {${stage}: ${quote(release)}}` }),
  };
}

function explainStage({ key, node, context }: Fault, stage: string): Explanation {
  const near = meantStageName(stage);
  if (near !== null && context.targets.find((target) => meantStageName(target) === near) !== stage) {
    return {
      message: message`${key} has the key ${stage}, which is not a stage, next to the key ${near}.`,
      remedy: message`Remove it. The stages are ${codeList(STAGES)}.`,
    };
  }
  const value = node.kind === 'scalar' && scalarType(node) === 'text' ? node.text : null;
  return {
    message: message`${key} has the key ${stage}, which is not a stage.`,
    remedy:
      near === null
        ? message`The stages are ${codeList(STAGES)}.`
        : message`Did you mean ${near}? The stages are ${codeList(STAGES)}.`,
    ...(near === null || value === null ? {} : { fix: `${near}: ${quote(value)}` }),
  };
}

/**
 * YAML reads `1.10` as the number 1.1 before anybody can see that a release was meant
 * ([governance §2](../../../../docs/specification/governance.md#2-the-front-matter)).
 */
function explainBareNumber({ node }: Fault, stage: string): Explanation {
  const typed = scalarText(node);
  const release = parseRelease(typed);
  const read = String(Number(typed));
  const fact =
    read === typed
      ? message`${`milestone.${stage}`} is the bare number ${typed}.`
      : message`${`milestone.${stage}`} is the bare number ${typed}: YAML reads unquoted ${typed} as ${read}.`;
  return {
    message: read === typed ? message`${fact} YAML would read unquoted ${'1.10'} as ${'1.1'}.` : fact,
    remedy: release === null ? FORM : message`Put the release in quotes.`,
    ...(release === null ? {} : { fix: `${stage}: ${quote(release)}` }),
  };
}

/** `milestone`: the field, an unknown stage, or a stage's value. */
export function explainMilestone(fault: Fault): Explanation {
  const { node, stage } = fault;
  if (stage === null) {
    return explainField(fault);
  }
  if (!isStage(stage)) {
    return explainStage(fault, stage);
  }
  const type = node.kind === 'scalar' ? scalarType(node) : null;
  if (type === 'integer' || type === 'number') {
    return explainBareNumber(fault, stage);
  }
  const release = likelyRelease(scalarText(node));
  return {
    message: message`${`milestone.${stage}`} is ${describe(node)}, which is not a release.`,
    remedy: FORM,
    ...(release === null ? {} : { fix: `${stage}: ${quote(release)}` }),
  };
}
