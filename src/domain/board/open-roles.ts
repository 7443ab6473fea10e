import { TO_BE_DETERMINED } from '../vep/front-matter.ts';
import type { BoardVep } from './board-vep.ts';

const ROLES = ['reviewers', 'approvers'] as const;

/** The roles for which nobody is named, or `TBD` beside others ([board §2](../../../docs/specification/board.md#2-what-needs-attention)). */
export function openRoles(vep: Pick<BoardVep, (typeof ROLES)[number]>): readonly (typeof ROLES)[number][] {
  return ROLES.filter((role) => vep[role].length === 0 || vep[role].includes(TO_BE_DETERMINED));
}
