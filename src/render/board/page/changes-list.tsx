import { changeWords, type RecentChange, recentChanges } from '../recent-changes.ts';
import type { PageContext } from './page-context.ts';
import { Link, shownText, VepLink } from './words.tsx';

const SHOWN = 20;

/** What a change says, and where it was made. */
export function ChangeEntry({ change, context }: { readonly change: RecentChange; readonly context: PageContext }) {
  const { entry } = change;
  const { links } = context;
  return (
    <>
      {shownText(changeWords(entry))}{' '}
      {entry.pullRequest === null ? (
        <Link href={links.commit(entry.commit)}>{entry.commit.slice(0, 7)}</Link>
      ) : (
        <Link href={links.issue(entry.pullRequest)}>#{entry.pullRequest}</Link>
      )}
    </>
  );
}

/** What changed last in status, stage and targets. */
export function ChangesList({ context }: { readonly context: PageContext }) {
  const changes = recentChanges(context.board, SHOWN);
  const isKnown = context.board.veps.some(({ history }) => history !== null);
  return (
    <section id="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">Recent changes</h2>
      {changes.length === 0 && <p class="empty">{isKnown ? 'Nothing has changed yet.' : 'The history is unknown.'}</p>}
      <ol class="changes">
        {changes.map((change) => (
          <li>
            <time>{change.entry.date}</time> <VepLink vep={change.vep} context={context} />:{' '}
            <ChangeEntry change={change} context={context} />
          </li>
        ))}
      </ol>
    </section>
  );
}
