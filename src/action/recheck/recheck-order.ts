import type { OpenPullRequest } from '../../github/pull-request/open-pull-requests.ts';

/** Judged side by side at most: what they share is asked once for all of them, and their texts stay in memory until then. */
const MAX_FILES = 100;

/** A pull request with more files waits for those with fewer: opening large ones must not keep the others from their verdict. */
const MANY_FILES = 5;

/** Those that are judged side by side from the beginning of a list: at least one. */
export function firstGroup(pulls: readonly OpenPullRequest[]): readonly OpenPullRequest[] {
  let files = 0;
  const end = pulls.findIndex(({ changedFiles }, index) => {
    files += Math.max(1, changedFiles);
    return index > 0 && files > MAX_FILES;
  });
  return end === -1 ? pulls : pulls.slice(0, end);
}

/** Oldest verdict first. */
function byAge(left: OpenPullRequest, right: OpenPullRequest): number {
  const [before, after] = [left.status?.createdAt ?? '', right.status?.createdAt ?? ''];
  return before.localeCompare(after) || left.number - right.number;
}

/**
 * More than one group begins at another place every minute: a status that is right keeps its age, so that by age
 * alone the same ones would come first for ever and those behind them never.
 */
function rotate(pulls: readonly OpenPullRequest[], now: Date): readonly OpenPullRequest[] {
  if (firstGroup(pulls).length === pulls.length) {
    return pulls;
  }
  const start = Math.floor(now.getTime() / 60_000) % pulls.length;
  return [...pulls.slice(start), ...pulls.slice(0, start)];
}

/** The order of a re-check: few files before many, no verdict at all before an old one. */
export function orderRecheck(pulls: readonly OpenPullRequest[], now: Date): readonly OpenPullRequest[] {
  const rank = ({ changedFiles, status }: OpenPullRequest) =>
    (changedFiles > MANY_FILES ? 2 : 0) + (status === null ? 0 : 1);
  const sorted = [...pulls].sort(byAge);
  return [0, 1, 2, 3].flatMap((wanted) =>
    rotate(
      sorted.filter((pull) => rank(pull) === wanted),
      now,
    ),
  );
}
