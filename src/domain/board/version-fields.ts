import type { Release } from '../calendar/release.ts';
import type { Field } from '../finding/field.ts';
import { type FrontMatter, type FrontMatterKey, targetRelease } from '../vep/front-matter.ts';
import { STAGES, type Stage } from '../vep/stage.ts';
import type { ProseTarget, Vep } from '../vep/vep.ts';
import type { VersionFields } from './document-history.ts';

type Targets = VersionFields['milestone'];

function targetsOf(releaseOf: (stage: Stage) => Release | null): Targets {
  return Object.fromEntries(
    STAGES.flatMap((stage) => {
      const release = releaseOf(stage);
      return release === null ? [] : [[stage, release]];
    }),
  );
}

/** The first release that the prose names for each stage: a sentence about the target comes before a table. */
export function proseMilestone(targets: readonly ProseTarget[]): Targets {
  return targetsOf((stage) => targets.find((target) => target.stage === stage)?.release ?? null);
}

/** The releases that a front matter targets, errors that name one included. */
export function milestoneOf({ milestone }: FrontMatter): Targets {
  return targetsOf((stage) => targetRelease(milestone[stage]?.value));
}

function namesOf(frontMatter: FrontMatter, key: FrontMatterKey, people: readonly Field<string>[]) {
  const isThere = frontMatter.keys.some(({ value }) => value === key);
  return isThere ? people.map(({ value }) => value) : null;
}

/**
 * What a document says, as far as its history follows it.
 *
 * @param frontMatter null where there is none, or none that can be read
 */
export function versionFields(
  form: Vep['form'],
  frontMatter: FrontMatter | null,
  targets: readonly ProseTarget[],
): VersionFields {
  if (frontMatter === null) {
    const proseTargets = form === 'legacy' ? targets : [];
    return {
      form,
      status: null,
      stage: null,
      milestone: proseMilestone(proseTargets),
      reviewers: null,
      approvers: null,
      proseTargets: proseTargets.map(({ stage, release }) => `${stage} ${release}`),
    };
  }
  return {
    form,
    status: frontMatter.status?.value ?? null,
    stage: frontMatter.stage?.value ?? null,
    milestone: milestoneOf(frontMatter),
    reviewers: namesOf(frontMatter, 'reviewers', frontMatter.reviewers),
    approvers: namesOf(frontMatter, 'approvers', frontMatter.approvers),
    proseTargets: [],
  };
}
