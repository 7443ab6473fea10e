import { type Message, message } from '../domain/message.ts';
import type { Publication } from '../domain/publication.ts';
import type { Verdict } from '../domain/report.ts';
import { MAX_DESCRIPTION_LENGTH } from '../domain/status-record.ts';
import { GitHubError } from '../github/github-error.ts';
import { type Ground, readGround } from '../github/ground.ts';
import { readLabelledPullRequests } from '../github/labelled-pull-requests.ts';
import { compose } from './composition.ts';
import { type Judgement, judgeGround } from './judgement.ts';
import type { Session } from './session.ts';

/** The status that an open pull request would have, or all that have the same verdict. */
export interface SiblingStatus {
  /** The lowest number of those. */
  readonly number: number;
  readonly status: Publication['status'];
}

/** Who has the same head as a pull request. */
export interface SharedHead {
  /** The lowest number of those that have the pull request's own verdict. */
  readonly number: number;
  /** The others: one of each verdict. */
  readonly siblings: readonly SiblingStatus[];
}

/** Judgements that are on their way already, by number. */
export type Judgements = ReadonlyMap<number, Promise<Judgement | string>>;

const RANKS = { success: 0, failure: 1, error: 2 } as const satisfies Record<Verdict, number>;

/** Anybody can open pull requests with somebody's head, and each costs as much as a check. */
const MAX_JUDGED = 5;

/** Where pull requests have one head and one base branch, their verdicts differ by an exception alone. */
async function groupByVerdict({ client, settings }: Session, { snapshot }: Ground) {
  const { number, baseRef, siblings } = snapshot;
  const labelled = await readLabelledPullRequests(client, settings.exceptionLabel);
  // A branch's name has no blank.
  const keyOf = (pull: Pick<typeof snapshot, 'number' | 'baseRef'>) =>
    labelled === null || labelled.has(pull.number) ? `${pull.number} ` : pull.baseRef;
  const groups = new Map<string, number>();
  for (const pull of [snapshot, ...siblings].toSorted((left, right) => left.number - right.number)) {
    groups.set(keyOf(pull), groups.get(keyOf(pull)) ?? pull.number);
  }
  const own = groups.get(keyOf({ number, baseRef })) ?? number;
  return { own, others: [...groups.values()].filter((first) => first !== own) };
}

async function judgeSibling(session: Session, number: number, { snapshot }: Ground): Promise<Judgement | string> {
  const { client, settings, pages } = session;
  const target = { number, headSha: snapshot.headSha, baseRef: snapshot.baseRef };
  const ground = await readGround(client, target, { settings, serverUrl: pages.serverUrl });
  return ground === null ? 'not-open' : await judgeGround(session, ground);
}

async function readSibling(
  session: Session,
  judged: Promise<Judgement | string>,
  headSha: string,
): Promise<Publication['status']> {
  const judgement = await judged;
  if (typeof judgement === 'string' || judgement.ground.snapshot.headSha !== headSha) {
    return null;
  }
  const { decision, ground } = judgement;
  const { publication, isOverridden } = compose(session, decision, {
    headSha,
    status: ground.snapshot.status,
    notes: [],
  });
  return isOverridden ? null : publication.status;
}

/** In a trial period what could not be judged has no status (governance §6). */
function unjudged({ settings }: Session, description: string): Publication['status'] {
  return settings.enforcement === 'warn' ? null : { state: 'error', description };
}

/**
 * Judges the other open pull requests with the same head, as far as their verdict may differ: seldom any. One that
 * cannot be judged counts as `error`.
 */
export async function readSiblings(session: Session, ground: Ground, known?: Judgements): Promise<SharedHead> {
  const { snapshot } = ground;
  if (snapshot.siblings.length === 0) {
    return { number: snapshot.number, siblings: [] };
  }
  const { own, others } = await groupByVerdict(session, ground);
  if (others.length > MAX_JUDGED) {
    const status = unjudged(session, 'Too many share this commit. A new commit on its branch settles it.');
    return { number: own, siblings: [{ number: Math.min(own, ...others), status }] };
  }
  const siblings = others.map(async (number): Promise<SiblingStatus> => {
    try {
      const judged = known?.get(number) ?? judgeSibling(session, number, ground);
      return { number, status: await readSibling(session, judged, snapshot.headSha) };
    } catch (error) {
      if (error instanceof GitHubError) {
        return { number, status: unjudged(session, 'It could not be judged. A re-run settles it.') };
      }
      throw error;
    }
  });
  return { number: own, siblings: await Promise.all(siblings) };
}

/**
 * A status belongs to a commit: where several open pull requests have one head, it carries the worst of their
 * verdicts (action §3). Seen from each of them it is the same, or their runs would replace it for ever.
 *
 * @param own the status of the pull request itself; null writes none
 */
export function worstStatus(own: Publication['status'], { number, siblings }: SharedHead): Publication['status'] {
  if (own === null || siblings.length === 0) {
    return own;
  }
  const all = [{ number, status: own }, ...siblings].toSorted((left, right) => left.number - right.number);
  const rank = ({ status }: SiblingStatus) => (status === null ? -1 : RANKS[status.state]);
  const worst = all.reduce((found, next) => (rank(next) > rank(found) ? next : found));
  const { state, description } = worst.status ?? own;
  const text = `Pull request ${worst.number}: ${description}`;
  return { state, description: text.slice(0, MAX_DESCRIPTION_LENGTH) };
}

/** Says which other pull requests share the head; nothing where there is none. */
export function siblingNotes({ siblings }: SharedHead): readonly Message[] {
  return siblings.map(
    ({ number }) =>
      message`The pull request ${number} has the same head commit, so the commit's status carries the worse of the two verdicts.`,
  );
}
