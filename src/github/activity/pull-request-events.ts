import type { PullRequestEvent, PullRequestEvents } from '../../domain/board/activity.ts';
import { isLgtm, takesLgtmBack } from '../../parse/markdown/lgtm-command.ts';
import { ACTOR_FIELDS, handle } from '../client/actor.ts';
import { BACKWARD, type Page, pageBefore } from '../client/page.ts';
import { list, mapped, nullable, record, text } from '../client/reader.ts';

/** What {@link pullRequestEvents} reads: what was done last, and so far back. */
export const EVENT_FIELDS = `
  reviews(last: 50) { nodes { author { ${ACTOR_FIELDS} } state body submittedAt } ${BACKWARD} }
  comments(last: 50) { nodes { author { ${ACTOR_FIELDS} } body createdAt } ${BACKWARD} }
  commits(last: 30) { nodes { commit { committedDate authors(first: 3) { nodes { user { login } } } } } ${BACKWARD} }`;

const review = record({ author: handle, state: text, body: text, submittedAt: nullable(text) });
const comment = record({ author: handle, body: text, createdAt: text });
const author = record({ user: nullable(record({ login: text })) });
const commit = record({ commit: record({ committedDate: text, authors: record({ nodes: list(author) }) }) });

const KINDS: Readonly<Record<string, PullRequestEvent['kind']>> = {
  APPROVED: 'approval',
  CHANGES_REQUESTED: 'changes-requested',
};

/** One event for each of a commit's authors, and one for a commit of strangers. */
function commitEvents({
  commit: { committedDate: at, authors },
}: ReturnType<typeof commit>): readonly PullRequestEvent[] {
  const logins = authors.nodes.flatMap(({ user }) => (user === null ? [] : [user.login]));
  const whos = logins.length === 0 ? [null] : logins;
  return whos.map((who) => ({ kind: 'commit', who, at, isLgtm: false, isLgtmCancel: false }));
}

/** The instant of the oldest that was read of a list, where there are more before it. */
function cutAt<Node>(page: Page<Node> | null, instantOf: (node: Node) => string | null): readonly string[] {
  const [oldest] = page === null || page.next === null ? [] : page.nodes;
  return oldest === undefined ? [] : [instantOf(oldest) ?? ''];
}

/** Reads {@link EVENT_FIELDS}. Drafts of reviews, which nobody else sees, are left out. */
export const pullRequestEvents = mapped(
  record({
    reviews: nullable(pageBefore(review)),
    comments: pageBefore(comment),
    commits: pageBefore(commit),
  }),
  ({ reviews, comments, commits }): PullRequestEvents => {
    const said = (who: string | null, at: string, body: string) => ({
      who,
      at,
      isLgtm: isLgtm(body),
      isLgtmCancel: takesLgtmBack(body),
    });
    const events: readonly PullRequestEvent[] = [
      ...commits.nodes.flatMap(commitEvents),
      ...(reviews?.nodes ?? []).flatMap(({ author: who, state, body, submittedAt: at }) =>
        at === null ? [] : [{ kind: KINDS[state] ?? 'review', ...said(who, at, body) }],
      ),
      ...comments.nodes.map(({ author: who, body, createdAt: at }) => ({
        kind: 'comment' as const,
        ...said(who, at, body),
      })),
    ];
    const cuts = [
      ...cutAt(reviews, ({ submittedAt }) => submittedAt),
      ...cutAt(comments, ({ createdAt }) => createdAt),
      ...cutAt(commits, ({ commit: { committedDate } }) => committedDate),
    ];
    return {
      events: events.toSorted((left, right) => Date.parse(left.at) - Date.parse(right.at)),
      eventsSince: cuts.toSorted().at(-1) ?? null,
    };
  },
);
