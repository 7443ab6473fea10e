import type { Finding, FindingCode } from '../../domain/finding/finding.ts';
import { TO_BE_DETERMINED } from '../../domain/vep/front-matter.ts';
import type { Vep } from '../../domain/vep/vep.ts';
import { meantStatus } from '../schema/meant-status.ts';

/** The roles that must be filled once a VEP is `implementable`. */
export const GATED_ROLES = ['reviewers', 'approvers'] as const;

export type GatedRole = (typeof GATED_ROLES)[number];

/**
 * How a role is not filled at the gate: nobody at all, or somebody still to be found. Null when it is filled, or when
 * reading found nobody in it for another reason, which it says best: the value is malformed, or the key is misspelled.
 */
export function missingPeople(vep: Vep, role: GatedRole): 'people/missing' | 'people/to-be-determined' | null {
  if (vep.frontMatter === null || meantStatus(vep) !== 'implementable') {
    return null;
  }
  const people = vep.frontMatter[role];
  if (people.some(({ value }) => value === TO_BE_DETERMINED)) {
    return 'people/to-be-determined';
  }
  if (people.length > 0) {
    return null;
  }
  const explained = vep.problems.find((problem) => problem.field === role && EXPLANATIONS.has(problem.code));
  if (explained === undefined) {
    return 'people/missing';
  }
  return leavesOpen(explained) ? 'people/to-be-determined' : null;
}

const EXPLANATIONS: ReadonlySet<FindingCode> = new Set(['schema/malformed', 'schema/misspelled-key']);

/** Corrected as `schema` shows it, the field still names nobody. */
function leavesOpen({ field, fix }: Finding): boolean {
  return fix === `${field}: [${TO_BE_DETERMINED}]`;
}
