import { type Message, message } from '../../domain/finding/message.ts';
import { MAX_DESCRIPTION_LENGTH, withoutRecord } from '../../domain/record/status-record.ts';
import type { Publication } from '../../domain/report/publication.ts';
import type { Verdict } from '../../domain/report/report.ts';
import { GitHubError } from '../../github/client/github-error.ts';
import { readLabeledPullRequests } from '../../github/pull-request/labeled-pull-requests.ts';
import type { OpenHead } from '../../github/pull-request/open-heads.ts';
import type { PullRequestContext } from '../../github/pull-request/pull-request-context.ts';
import type { Session } from '../session/session.ts';
import { compose, type Judgment, judgePullRequest, readPullRequest } from './judgment.ts';

/** The status that an open pull request would have, or all that have the same verdict. */
export interface OtherStatus {
  /** The lowest number of those. */
  readonly number: number;
  readonly status: Publication['status'];
}

/** Who has the same head as a pull request. */
export interface SharedHead {
  /** The lowest number of those that have the pull request's own verdict. */
  readonly number: number;
  /** The others: one of each verdict. */
  readonly others: readonly OtherStatus[];
  /** The numbers of all that have it. */
  readonly numbers: readonly number[];
}

/** Judgments that are on their way already, by number. */
export type Judgments = ReadonlyMap<number, Promise<Judgment | string>>;

const RANKS = { success: 0, failure: 1, error: 2 } as const satisfies Record<Verdict, number>;

/** Anybody can open pull requests with somebody's head, and each costs as much as a check. */
const MAX_JUDGED = 5;

/** Where pull requests have one head and one base branch, their verdicts differ by an exception alone. */
async function groupByVerdict(
  { client, settings }: Session,
  { snapshot }: PullRequestContext,
  all: readonly OpenHead[],
) {
  const { number, baseRef } = snapshot;
  const labeled = await readLabeledPullRequests(client, settings.exceptionLabel);
  // A branch's name has no space.
  const keyOf = (pull: Pick<OpenHead, 'number' | 'baseRef'>) =>
    labeled === null || labeled.has(pull.number) ? `${pull.number} ` : pull.baseRef;
  const groups = new Map<string, number>();
  for (const pull of all.toSorted((left, right) => left.number - right.number)) {
    groups.set(keyOf(pull), groups.get(keyOf(pull)) ?? pull.number);
  }
  const own = groups.get(keyOf({ number, baseRef })) ?? number;
  return { own, others: [...groups.values()].filter((first) => first !== own) };
}

async function judgeOther(
  session: Session,
  number: number,
  { snapshot }: PullRequestContext,
): Promise<Judgment | string> {
  const context = await readPullRequest(session, { number, headSha: snapshot.headSha, baseRef: snapshot.baseRef });
  return context === null ? 'not-open' : await judgePullRequest(session, context, null);
}

async function readOther(
  session: Session,
  judged: Promise<Judgment | string>,
  headSha: string,
): Promise<Publication['status']> {
  const judgment = await judged;
  if (typeof judgment === 'string' || judgment.context.snapshot.headSha !== headSha) {
    return null;
  }
  const { decision, context } = judgment;
  const { publication, isOverridden } = compose(session, decision, {
    headSha,
    status: context.snapshot.status,
    notes: [],
  });
  return isOverridden ? null : publication.status;
}

/**
 * In a trial period what could not be judged has no status
 * ([governance §6](../../../docs/specification/governance.md#6-severity-and-verdict)).
 */
function unjudged({ settings }: Session, description: string): Publication['status'] {
  return settings.enforcement === 'warn' ? null : { state: 'error', description };
}

/** What is known before the others are judged. */
export interface KnownHeads {
  /** All open pull requests; read beside the one that is judged. */
  readonly open: Promise<readonly OpenHead[]>;
  readonly judgments?: Judgments;
}

/**
 * Judges the other open pull requests with the same head, as far as their verdict may differ: seldom any. One that
 * cannot be judged counts as `error`.
 */
export async function readSharedHead(
  session: Session,
  context: PullRequestContext,
  known: KnownHeads,
): Promise<SharedHead> {
  const { number, headSha, baseRef } = context.snapshot;
  const others = (await known.open).filter((pull) => pull.headSha === headSha && pull.number !== number);
  const all = [{ number, headSha, baseRef }, ...others];
  const numbers = all.map((pull) => pull.number);
  if (others.length === 0) {
    return { number, others: [], numbers };
  }
  const groups = await groupByVerdict(session, context, all);
  if (groups.others.length > MAX_JUDGED) {
    const status = unjudged(session, 'Too many share this commit. A new commit on its branch settles it.');
    return { number: groups.own, others: [{ number: Math.min(groups.own, ...groups.others), status }], numbers };
  }
  const judged = groups.others.map(async (other): Promise<OtherStatus> => {
    try {
      const judgment = known.judgments?.get(other) ?? judgeOther(session, other, context);
      return { number: other, status: await readOther(session, judgment, headSha) };
    } catch (error) {
      if (error instanceof GitHubError) {
        return { number: other, status: unjudged(session, 'It could not be judged. A re-run settles it.') };
      }
      throw error;
    }
  });
  return { number: groups.own, others: await Promise.all(judged), numbers };
}

/** True if another pull request has got the head since: the status has to carry its verdict, too. */
export function hasJoined({ numbers }: SharedHead, headSha: string, latest: readonly OpenHead[]): boolean {
  return latest.some((pull) => pull.headSha === headSha && !numbers.includes(pull.number));
}

/**
 * A status belongs to a commit: where several open pull requests have one head, it carries the worst of their
 * verdicts ([action §3](../../../docs/specification/action.md#3-what-it-publishes)). Seen from each of them it is the
 * same, or their runs would replace it for ever.
 *
 * @param own the status of the pull request itself; null writes none
 */
export function worstStatus(
  own: Publication['status'],
  { number, others }: Pick<SharedHead, 'number' | 'others'>,
): Publication['status'] {
  if (own === null || others.length === 0) {
    return own;
  }
  const all = [{ number, status: own }, ...others].toSorted((left, right) => left.number - right.number);
  const rank = ({ status }: OtherStatus) => (status === null ? -1 : RANKS[status.state]);
  const worst = all.reduce((found, next) => (rank(next) > rank(found) ? next : found));
  const { state, description } = worst.status ?? own;
  const text = `Pull request ${worst.number}: ${description}`;
  const isCut = text.length > MAX_DESCRIPTION_LENGTH;
  return { state, description: isCut ? withoutRecord(text.slice(0, MAX_DESCRIPTION_LENGTH)) : text };
}

/** Says which other pull requests share the head; nothing where there is none. */
export function sharedHeadNotes({ others }: Pick<SharedHead, 'others'>): readonly Message[] {
  return others.map(
    ({ number }) =>
      message`The pull request ${number} has the same head commit, so the commit's status shows the worse of the two verdicts.`,
  );
}
