import type { BoardRelease } from '../../../domain/board/board-release.ts';
import { openRoles } from '../../../domain/board/open-roles.ts';
import type { PageContext } from './page-context.ts';
import { shownName, ViewLink } from './words.tsx';

const SHOWN = 2;

interface SigRow {
  readonly sig: string;
  readonly committed: number;
  readonly planned: number;
  readonly named: number;
  readonly withoutPeople: number;
  readonly attention: number;
}

/** The SIGs that own something in the release, in the order of their names. */
function sigRows({ release }: BoardRelease, { board }: PageContext): readonly SigRow[] {
  const rows = new Map<string, SigRow>();
  for (const vep of board.veps) {
    const kind = vep.targets.find((target) => target.release === release)?.kind;
    if (kind !== undefined) {
      const empty = { sig: vep.sig, committed: 0, planned: 0, named: 0, withoutPeople: 0, attention: 0 };
      const row = rows.get(vep.sig) ?? empty;
      rows.set(vep.sig, {
        ...row,
        [kind]: row[kind] + 1,
        withoutPeople: row.withoutPeople + Number(openRoles(vep).length > 0),
        attention: row.attention + Number(vep.attention.some(({ isAccepted }) => !isAccepted)),
      });
    }
  }
  return [...rows.values()].sort((left, right) => (left.sig < right.sig ? -1 : 1));
}

function Count({ value, isAlarm = false }: { readonly value: number; readonly isAlarm?: boolean }) {
  if (value === 0) {
    return <td class="number quiet">·</td>;
  }
  return <td class="number">{isAlarm ? <b class="count">{value}</b> : value}</td>;
}

function ReleaseTable({ release, context }: { readonly release: BoardRelease; readonly context: PageContext }) {
  const rows = sigRows(release, context);
  const title = (
    <h3>
      <ViewLink view={{ release: release.release }}>{release.release}</ViewLink>{' '}
      <span class="phase">{release.phase ?? 'phase unknown'}</span>
    </h3>
  );
  if (rows.length === 0) {
    return (
      <>
        {title}
        <p class="empty">No proposal targets it yet.</p>
      </>
    );
  }
  return (
    <>
      {title}
      <table class="sigs">
        <thead>
          <tr>
            <th scope="col">SIG</th>
            <th class="number" scope="col">
              committed
            </th>
            <th class="number" scope="col">
              planned
            </th>
            <th class="number" scope="col">
              prose only
            </th>
            <th class="number" scope="col">
              without people
            </th>
            <th class="number" scope="col">
              attention
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ sig, committed, planned, named, withoutPeople, attention }) => (
            <tr>
              <th scope="row">
                <ViewLink view={{ release: release.release, sig: shownName(sig) }}>
                  {shownName(sig) || 'meta-VEPs'}
                </ViewLink>
              </th>
              <Count value={committed} />
              <Count value={planned} />
              <Count value={named} />
              <Count value={withoutPeople} />
              <Count value={attention} isAlarm />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** How the releases ahead look, by SIG. Those that nothing targets and that have no schedule are left out. */
export function ComingReleases({ context }: { readonly context: PageContext }) {
  const shown = context.releasesAhead.filter(({ phase, committed, planned, named }) => {
    return phase !== null || committed.length + planned.length + named.length > 0;
  });
  return (
    <section class="coming" aria-labelledby="coming-title">
      <h2 id="coming-title">Coming releases</h2>
      {shown.length === 0 && <p class="empty">No release ahead is known.</p>}
      {shown.slice(0, SHOWN).map((release) => (
        <ReleaseTable release={release} context={context} />
      ))}
    </section>
  );
}
