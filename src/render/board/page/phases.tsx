import type { BoardRelease } from '../../../domain/board/board-release.ts';
import { daysBetween } from '../../../domain/calendar/calendar-date.ts';
import type { PageContext } from './page-context.ts';
import { DateAhead, ViewLink } from './words.tsx';

const CARDS = 3;
const WIDTH = 240;

/** The three phases as a bar in proportion to their days, and today on it; nothing where a date is missing. */
function PhaseBar({ release, context }: { readonly release: BoardRelease; readonly context: PageContext }) {
  const { designFrom, vepFreeze, ga, phase } = release;
  const { today } = context.board;
  const codeFreeze = release.codeFreeze ?? release.codeFreezeEstimate;
  if (designFrom === null || vepFreeze === null || codeFreeze === null || ga === null) {
    return null;
  }
  const place = (day: typeof ga) => {
    const part = daysBetween(designFrom, day) / Math.max(1, daysBetween(designFrom, ga));
    return Math.round(Math.min(1, Math.max(0, part)) * WIDTH);
  };
  const parts = [
    ['design', designFrom, vepFreeze],
    ['implementation', vepFreeze, codeFreeze],
    ['stabilization', codeFreeze, ga],
  ] as const;
  return (
    <svg class="bar" viewBox={`-1 0 ${WIDTH + 2} 10`} preserveAspectRatio="xMinYMid" aria-hidden="true">
      {parts.map(([name, from, to]) => (
        <rect
          class={name === phase ? 'now' : 'other'}
          x={place(from)}
          y="3"
          width={Math.max(1, place(to) - place(from) - 2)}
          height="4"
        />
      ))}
      {today >= designFrom && today <= ga && <rect class="today" x={place(today) - 1} y="0" width="2" height="10" />}
    </svg>
  );
}

function Card({ release, context }: { readonly release: BoardRelease; readonly context: PageContext }) {
  const { next, codeFreezeEstimate, phase, vepFreeze } = release;
  return (
    <li>
      <h3>
        <ViewLink view={{ release: release.release }}>{release.release}</ViewLink>{' '}
        <span class="phase">{phase ?? 'phase unknown'}</span>
      </h3>
      <PhaseBar release={release} context={context} />
      <p>
        {next === null ? (
          <span class="quiet">No date to come is known.</span>
        ) : (
          <>
            {next.what} <DateAhead date={next.date} context={context} />
          </>
        )}
      </p>
      {(phase === 'implementation' || phase === 'stabilization') && vepFreeze !== null && (
        <p class="quiet">VEP Freeze was on {vepFreeze}.</p>
      )}
      {phase === 'implementation' && codeFreezeEstimate !== null && (
        <p class="quiet">No Code Freeze is scheduled; estimated: {codeFreezeEstimate}.</p>
      )}
    </li>
  );
}

/** Which phase each release is in, and its next date. */
export function Phases({ context }: { readonly context: PageContext }) {
  const known = context.releasesAhead.filter(({ phase }) => phase !== null);
  return (
    <section class="phases" aria-labelledby="phases-title">
      <h2 id="phases-title" class="unseen">
        Releases and their phases
      </h2>
      {known.length === 0 ? (
        <p class="empty">The calendar shows no release ahead: which phase it is, is unknown.</p>
      ) : (
        <ul>
          {known.slice(0, CARDS).map((release) => (
            <Card release={release} context={context} />
          ))}
        </ul>
      )}
    </section>
  );
}
