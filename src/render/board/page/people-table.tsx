import type { BoardPerson } from '../../../domain/board/board.ts';
import type { Release } from '../../../domain/calendar/release.ts';
import type { PageContext } from './page-context.ts';
import { Scroll, shownName, ViewLink } from './words.tsx';

const UNFOLDED = 20;
const ROLES = ['reviews', 'approves', 'authors'] as const;

function load(person: BoardPerson, releases: readonly Release[]): number {
  const count = (release: Release, role: (typeof ROLES)[number]) => person[role][release]?.length ?? 0;
  return releases.reduce((sum, release) => sum + ROLES.reduce((total, role) => total + count(release, role), 0), 0);
}

interface RowsProps {
  readonly people: readonly BoardPerson[];
  readonly releases: readonly Release[];
}

function LoadTable({ people, releases, label }: RowsProps & { readonly label: string }) {
  return (
    <Scroll label={label}>
      <table class="load">
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              Person
            </th>
            {releases.map((release) => (
              <th class="number" colSpan={ROLES.length} scope="colgroup">
                {release}
              </th>
            ))}
          </tr>
          <tr>
            {releases.map(() =>
              ROLES.map((role) => (
                <th class="number" scope="col">
                  {role}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr>
              <th scope="row">
                <ViewLink view={{ person: shownName(person.handle) }}>{shownName(person.handle)}</ViewLink>
              </th>
              {releases.map((release) =>
                ROLES.map((role) => <td class="number">{person[role][release]?.length ?? <i>·</i>}</td>),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Who reviews, approves and writes how much for each release ahead. A table, never a reproach. */
export function PeopleTable({ context }: { readonly context: PageContext }) {
  const releases = context.releasesAhead.map(({ release }) => release).slice(0, 3);
  const loads = new Map(context.board.people.map((person) => [person, load(person, releases)]));
  const busy = context.board.people.filter((person) => loads.get(person) !== 0);
  const people = busy.sort((left, right) => (loads.get(right) ?? 0) - (loads.get(left) ?? 0));
  return (
    <section id="people" aria-labelledby="people-title">
      <h2 id="people-title">People</h2>
      {people.length === 0 ? (
        <p class="empty">Nobody is named for a coming release yet.</p>
      ) : (
        <LoadTable people={people.slice(0, UNFOLDED)} releases={releases} label="Load by release" />
      )}
      {people.length > UNFOLDED && (
        <details>
          <summary>{people.length - UNFOLDED} more people</summary>
          <LoadTable people={people.slice(UNFOLDED)} releases={releases} label="Load of more people" />
        </details>
      )}
    </section>
  );
}
