import type { BoardVep } from '../../domain/board/board-vep.ts';
import { STAGES } from '../../domain/vep/stage.ts';

/** A VEP in one line of a list. Texts are strangers', and still to be escaped. */
export interface ListRow {
  readonly number: string;
  readonly title: string;
  readonly sig: string;
  readonly status: string;
  readonly stage: string;
  readonly target: string;
  readonly people: string;
  readonly attention: string;
}

export const LIST_COLUMNS = ['number', 'title', 'sig', 'status', 'stage', 'target', 'people', 'attention'] as const;

/** The release that it commits to; else the one of its stage, or the last that its prose names. */
function targetOf({ commitment, stage, milestone, form }: BoardVep): string {
  if (commitment !== null) {
    return commitment.release;
  }
  const named = STAGES.flatMap((one) => (milestone[one] === undefined ? [] : [one]));
  const first = form === 'legacy' ? named.at(-1) : named[0];
  const own = stage !== null && milestone[stage] !== undefined ? stage : first;
  const release = own === undefined ? undefined : milestone[own];
  if (own === undefined || release === undefined) {
    return '';
  }
  return form === 'legacy' ? `${release} ${own} in prose` : `${release} planned`;
}

function peopleOf({ form, reviewers, approvers }: BoardVep): string {
  const names = (people: readonly string[]) => (people.length === 0 ? 'none' : people.join(' '));
  return form === 'front-matter' ? `R: ${names(reviewers)}, A: ${names(approvers)}` : '';
}

export function listRow(vep: BoardVep): ListRow {
  const { number, title, path, sig, status, form, stage, attention } = vep;
  return {
    number: number === null ? '' : String(number),
    title: title === '' ? path : title,
    sig,
    status: status ?? (form === 'front-matter' ? '' : form),
    stage: stage ?? '',
    target: targetOf(vep),
    people: peopleOf(vep),
    attention: [...new Set(attention.filter(({ isAccepted }) => !isAccepted).map(({ id }) => id))].join(', '),
  };
}
