import { TO_BE_DETERMINED } from '../vep/front-matter.ts';
import type { BoardVep } from './board-vep.ts';

const ROLES = ['reviewers', 'approvers'] as const;

type Asked = Pick<BoardVep, 'form' | 'isMeta' | 'status' | (typeof ROLES)[number]>;

/**
 * The roles for which nobody is named, or `TBD` beside others ([board §2](../../../docs/specification/board.md#2-what-needs-attention)):
 * none of a VEP that nobody has to review or approve any more, or whose people only its prose names.
 */
export function openRoles({ form, isMeta, status, ...people }: Asked): readonly (typeof ROLES)[number][] {
  const isAsked = form === 'front-matter' && !isMeta && (status === 'provisional' || status === 'implementable');
  return isAsked ? ROLES.filter((role) => people[role].length === 0 || people[role].includes(TO_BE_DETERMINED)) : [];
}
