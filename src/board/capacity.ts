import type { BoardPerson, BoardSig, NumbersByRelease } from '../domain/board/board.ts';
import type { BoardRelease } from '../domain/board/board-release.ts';
import { type BoardVep, numbersIn } from '../domain/board/board-vep.ts';
import { TO_BE_DETERMINED } from '../domain/vep/front-matter.ts';
import { isSameHandle, uniqueHandles } from '../domain/vep/handle.ts';

/** Those of some VEPs that commit to a release or are planned for it, by release. */
function byRelease(veps: readonly BoardVep[], releases: readonly BoardRelease[]): NumbersByRelease {
  return Object.fromEntries(
    releases.flatMap(({ release }) => {
      const numbers = numbersIn(veps, release, ({ kind }) => kind !== 'named');
      return numbers.length === 0 ? [] : [[release, numbers]];
    }),
  );
}

const ROLES = ['authors', 'reviewers', 'approvers'] as const;

/** What each person has to do, by release: a table and no reproach. */
export function peopleOf(veps: readonly BoardVep[], releases: readonly BoardRelease[]): readonly BoardPerson[] {
  const handles = veps.flatMap((vep) => ROLES.flatMap((role) => vep[role]));
  const people = uniqueHandles(handles.filter((handle) => handle !== TO_BE_DETERMINED));
  const load = (handle: string, role: (typeof ROLES)[number]) =>
    byRelease(
      veps.filter((vep) => vep[role].some((one) => isSameHandle(one, handle))),
      releases,
    );
  return people
    .toSorted((left, right) => left.localeCompare(right, 'en'))
    .map((handle) => ({
      handle,
      reviews: load(handle, 'reviewers'),
      approves: load(handle, 'approvers'),
      authors: load(handle, 'authors'),
    }));
}

/** What each SIG owns, by release. */
export function sigsOf(veps: readonly BoardVep[], releases: readonly BoardRelease[]): readonly BoardSig[] {
  const sigs = [...new Set(veps.map(({ sig }) => sig))].filter((sig) => sig !== '').sort();
  return sigs.map((sig) => {
    const own = veps.filter((vep) => vep.sig === sig);
    const rows = releases.map(({ release }) => {
      const numbers = {
        committed: numbersIn(own, release, ({ kind }) => kind === 'committed'),
        planned: numbersIn(own, release, ({ kind }) => kind === 'planned'),
        delivered: numbersIn(own, release, ({ isDelivered }) => isDelivered),
      };
      return [release, numbers] as const;
    });
    const isUsed = ([, { committed, planned, delivered }]: (typeof rows)[number]) =>
      committed.length + planned.length + delivered.length > 0;
    return { sig, releases: Object.fromEntries(rows.filter(isUsed)) };
  });
}
