import { linkableRepository, repositoryName } from '../board-links.ts';
import type { PageContext } from './page-context.ts';
import { Link, Words } from './words.tsx';

const FILES = [
  ['board.json', 'JSON'],
  ['veps.csv', 'CSV'],
  ['releases.ics', 'calendar'],
  ['changes.atom', 'feed'],
] as const;

const PLACES = [
  ['all', 'All proposals'],
  ['roadmap', 'Roadmap'],
  ['people', 'People'],
  ['changes', 'Changes'],
] as const;

function Unknown({ context }: { readonly context: PageContext }) {
  const { unknown } = context.board;
  if (unknown.length === 0) {
    return null;
  }
  return (
    <div class="unknown" role="note">
      {unknown.map((message) => (
        <p>
          <Words message={message} />
        </p>
      ))}
    </div>
  );
}

/** Whose board this is, as of when, what it could not read, and where things are. */
export function PageHeader({ context }: { readonly context: PageContext }) {
  const { today, timeZone, commit, repository } = context.board;
  const address = linkableRepository(repository);
  return (
    <header>
      <h1>
        Proposals{' '}
        {address !== null && (
          <small>
            <a href={address}>{repositoryName(address)}</a>
          </small>
        )}
      </h1>
      <nav aria-label="On this page">
        {PLACES.map(([id, name]) => (
          <a href={`#${id}`}>{name}</a>
        ))}
        <label class="find">
          Find <input type="search" name="find" autocomplete="off" placeholder="Number, title, handle" />
        </label>
      </nav>
      <p class="as-of quiet">
        As of <time dateTime={context.instant}>{today} 00:00</time> {timeZone}, commit{' '}
        <Link href={context.links.commit(commit)}>
          <code>{commit.slice(0, 7)}</code>
        </Link>
        . Also as{' '}
        {FILES.map(([file, name], index) => (
          <>
            {index === 0 ? '' : ', '}
            <a href={file}>{name}</a>
          </>
        ))}
        .
      </p>
      <p class="outdated">This page is more than 36 hours old. Phases and what needs attention are as of {today}.</p>
      <Unknown context={context} />
    </header>
  );
}
