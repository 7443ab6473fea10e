import type { Finding } from '../../domain/finding/finding.ts';
import { TO_BE_DETERMINED } from '../../domain/vep/front-matter.ts';
import type { Vep } from '../../domain/vep/vep.ts';
import { meantStatus } from '../schema/meant-status.ts';

/** The roles that must be filled once a VEP is `implementable`. */
export const GATED_ROLES = ['reviewers', 'approvers'] as const;

export type GatedRole = (typeof GATED_ROLES)[number];

/**
 * How a role is not filled at the gate: nobody at all (`''`), or somebody still to be found (`TBD`). Null when it is
 * filled, or when `schema` says what is wrong with it.
 */
export function missingPeople(vep: Vep, role: GatedRole): '' | typeof TO_BE_DETERMINED | null {
  if (vep.frontMatter === null || meantStatus(vep) !== 'implementable') {
    return null;
  }
  const people = vep.frontMatter[role];
  if (people.some(({ value }) => value === TO_BE_DETERMINED)) {
    return TO_BE_DETERMINED;
  }
  const explained = vep.problems.find((problem) => problem.field === role && isExplainedBySchema(problem, vep));
  if (people.length > 0 || (explained !== undefined && !leavesOpen(explained))) {
    return null;
  }
  return explained === undefined ? '' : TO_BE_DETERMINED;
}

/** Corrected as `schema` shows it, the field still names nobody. */
function leavesOpen({ field, fix }: Finding): boolean {
  return fix === `${field}: [${TO_BE_DETERMINED}]`;
}

/** Reading says best what is wrong with a malformed value or a misspelt key, the only absence that has a place. */
function isExplainedBySchema({ rule, severity, field, value, span }: Finding, { frontMatter }: Vep): boolean {
  const hasKey = frontMatter?.keys.some((key) => key.value === field) === true;
  return rule === 'schema' && severity === 'error' && (value !== '' || (span !== null && !hasKey));
}

/** True for "the field is not set" where the rule `people` says more: who is wanted, and that `TBD` will not do. */
export function isExplainedByGate(problem: Finding, vep: Vep): boolean {
  return problem.value === '' && GATED_ROLES.some((role) => role === problem.field && missingPeople(vep, role) === '');
}
