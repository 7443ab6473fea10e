import { createFinding, type Finding } from '../domain/finding/finding.ts';
import { message } from '../domain/finding/message.ts';
import type { Rule } from '../domain/report/rule.ts';
import type { FrontMatter } from '../domain/vep/front-matter.ts';
import { STAGES } from '../domain/vep/stage.ts';
import { isStepToImplementable, leavesDocument } from '../domain/vep/vep-change.ts';
import { isMetaPath } from '../domain/vep/vep-path.ts';
import { APPROVED, exampleDocument } from './examples/example-document.ts';
import { nextOpenRelease } from './freeze/open-release.ts';
import { checkRequiredTargets } from './milestone/required-targets.ts';
import { checkedIn } from './schema/meant-status.ts';

/**
 * `v1.9.0` and `1.9` name the release, but in another form than everybody expects
 * ([governance §2](../../docs/specification/governance.md#2-the-front-matter)).
 */
function checkForm({ milestone }: FrontMatter): readonly Finding[] {
  return STAGES.flatMap((stage) => {
    const target = milestone[stage];
    if (target?.value.kind !== 'release' || target.value.isCanonical) {
      return [];
    }
    const { release } = target.value;
    const finding = createFinding({
      rule: 'milestone',
      code: 'milestone/form',
      severity: 'warning',
      message: message`${`milestone.${stage}`} is ${target.text}; the usual form is ${release}.`,
      fix: `${stage}: "${release}"`,
      span: target.span,
      field: `milestone.${stage}`,
      value: target.text,
    });
    return [finding];
  });
}

/**
 * Stage and its release, canonical form, no placeholders once implementable
 * ([governance §2](../../docs/specification/governance.md#2-the-front-matter)).
 */
export const milestoneRule: Rule = {
  id: 'milestone',
  title: 'Stage and milestone',
  isAboutDocument: true,
  decides: 'The stage and its release are set, in the usual form, once the VEP commits to them.',
  why: 'Releases are planned from what documents commit to: the stage that a feature will reach, and in which release.',
  howToFix:
    'An `implementable` VEP has a `stage` and, under `milestone`, the release of that stage: `milestone: {alpha: "v1.11"}`. Other stages can be added later. An `implemented` VEP has `stage: ga` and the release of `milestone.ga`. Releases are written `"v1.11"`. A meta-VEP needs no stage.',
  good: { before: exampleDocument(), after: exampleDocument(APPROVED) },
  bad: { before: exampleDocument(), after: exampleDocument({ ...APPROVED, milestone: '{alpha: TBD, beta: "v1.12"}' }) },
  check(change, facts, settings) {
    if (!leavesDocument(change) || change.after.frontMatter === null) {
      return { state: 'not-applicable' };
    }
    const { frontMatter } = change.after;
    const example = () => nextOpenRelease(null, facts, settings);
    const isMeta = isMetaPath(change.path, settings.vepsRoot);
    const isStep = isStepToImplementable(change);
    const required = checkRequiredTargets({ vep: { ...change.after, frontMatter }, example, isStep }, isMeta);
    return checkedIn(change.after, [...required, ...checkForm(frontMatter)]);
  },
};
