import { type Message, message } from '../domain/message.ts';
import type { Publication } from '../domain/publication.ts';
import type { Verdict } from '../domain/report.ts';
import { MAX_DESCRIPTION_LENGTH } from '../domain/status-record.ts';
import { GitHubError } from '../github/github-error.ts';
import { type Ground, readGround } from '../github/ground.ts';
import { compose } from './composition.ts';
import { judgeGround } from './judgement.ts';
import type { Session } from './session.ts';

/** The status that another open pull request with the same head would have. */
export interface SiblingStatus {
  readonly number: number;
  readonly status: Publication['status'];
}

const RANKS = { success: 0, failure: 1, error: 2 } as const satisfies Record<Verdict, number>;

async function readSibling(session: Session, number: number, { snapshot }: Ground): Promise<SiblingStatus> {
  const { client, settings, pages } = session;
  const { headSha, baseRef } = snapshot;
  const ground = await readGround(client, { number, headSha, baseRef }, { settings, serverUrl: pages.serverUrl });
  if (ground === null || ground.snapshot.headSha !== headSha) {
    return { number, status: null };
  }
  const { decision } = await judgeGround(session, ground);
  const place = { headSha, status: ground.snapshot.status, notes: [] };
  const { publication, isOverridden } = compose(session, decision, place);
  return { number, status: isOverridden ? null : publication.status };
}

/** Judges the other open pull requests with the same head: seldom any. One that cannot be judged counts as `error`. */
export function readSiblings(session: Session, ground: Ground): Promise<readonly SiblingStatus[]> {
  const siblings = ground.snapshot.siblings.map(async (number): Promise<SiblingStatus> => {
    try {
      return await readSibling(session, number, ground);
    } catch (error) {
      if (error instanceof GitHubError) {
        return { number, status: { state: 'error', description: 'It could not be judged. A re-run settles it.' } };
      }
      throw error;
    }
  });
  return Promise.all(siblings);
}

/**
 * A status belongs to a commit: where several open pull requests have one head, it carries the worst of their
 * verdicts (action §3). Seen from each of them it is the same, or their runs would replace it for ever.
 *
 * @param own the status of the pull request itself; null writes none
 */
export function worstStatus(own: SiblingStatus, siblings: readonly SiblingStatus[]): Publication['status'] {
  if (own.status === null || siblings.length === 0) {
    return own.status;
  }
  const all = [own, ...siblings].toSorted((left, right) => left.number - right.number);
  const rank = ({ status }: SiblingStatus) => (status === null ? -1 : RANKS[status.state]);
  const worst = all.reduce((found, next) => (rank(next) > rank(found) ? next : found));
  const { state, description } = worst.status ?? own.status;
  const text = `Pull request ${worst.number}: ${description}`;
  return { state, description: text.slice(0, MAX_DESCRIPTION_LENGTH) };
}

/** Says which other pull requests share the head; nothing where there is none. */
export function siblingNotes(siblings: readonly SiblingStatus[]): readonly Message[] {
  return siblings.map(
    ({ number }) =>
      message`The pull request ${number} has the same head commit, so the commit's status carries the worse of the two verdicts.`,
  );
}
