import { message } from '../../domain/finding/message.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { STATUSES } from '../../domain/vep/status.ts';
import { type JudgedFile, selectJudged } from '../../parse/change/judged-file.ts';
import { type CalendarOutline, readCalendarOutline } from '../calendar/calendar-outline.ts';
import type { GitHubClient } from '../client/client.ts';
import { GitHubError } from '../client/github-error.ts';
import { type BasePolicy, readBasePolicy } from '../content/base-policy.ts';
import type { Comparison } from '../content/base-position.ts';
import { markLinks } from '../content/linked-files.ts';
import { readBranchTree, settleTree } from '../content/tree.ts';
import { readBaseCommit } from '../history/base-history.ts';
import { findMergeBase, readChangedFiles, readChangeStart } from './changed-files.ts';
import { readExistingLabels } from './existing-labels.ts';
import { type PullRequestSnapshot, readSnapshot } from './pull-request-snapshot.ts';

/** Which pull request to read, with what the event says of it; both may have changed since. */
export interface Target {
  readonly number: number;
  readonly headSha: string;
  readonly baseRef: string;
}

/** The base branch and the calendar, as every judgment needs them. */
export interface Base {
  readonly policy: BasePolicy;
  readonly calendar: CalendarOutline;
  /** Of the labels that may be added, those that exist. */
  readonly labels: readonly string[];
}

/** What is known of an open pull request before any document is read. */
export interface PullRequestContext extends Base {
  readonly snapshot: PullRequestSnapshot;
  readonly comparison: Comparison;
  readonly files: readonly JudgedFile[];
  /** Neither the base branch nor the head has the folder of the VEPs. */
  readonly isRootMissing: boolean;
}

/** What a reading depends on besides the pull request. */
export interface Surroundings {
  readonly settings: Settings;
  /** `https://github.com`, for links. */
  readonly serverUrl: string;
}

/** {@link Surroundings} of one pull request: alone, or among many, whose requests add up. */
export interface Occasion extends Surroundings {
  readonly isAmongMany?: boolean;
}

/** Every label that a publication may ask for. */
function possibleLabels({ vepLabel, statusLabelPrefix }: Settings): readonly string[] {
  const statuses = statusLabelPrefix === '' ? [] : STATUSES.map((status) => statusLabelPrefix + status);
  return vepLabel === '' ? statuses : [vepLabel, ...statuses];
}

/** Reads the base branch's policy and the calendar's listing with one query. `revision`: `refs/heads/main` or a full sha. */
export async function readBase(client: GitHubClient, revision: string, surroundings: Surroundings): Promise<Base> {
  const { settings, serverUrl } = surroundings;
  const { scheduleRepository: repository, schedulePath: path, scheduleRef: ref } = settings;
  const [policy, calendar, labels] = await Promise.all([
    readBasePolicy(client, revision, settings.vepsRoot),
    readCalendarOutline(client, { repository, path, ref, serverUrl }),
    readExistingLabels(client, possibleLabels(settings)),
  ]);
  return { policy, calendar, labels };
}

/** What can be asked beside the snapshot, as if nothing had changed since the event. */
function readAhead(client: GitHubClient, target: Target, occasion: Occasion) {
  const { settings, isAmongMany = false } = occasion;
  const { baseRef } = target;
  return Promise.all([
    readBase(client, `refs/heads/${baseRef}`, occasion),
    readChangeStart(client, { ...target, isAmongMany }),
    // Among many it is listed once, by its id.
    isAmongMany ? null : readBranchTree(client, baseRef, settings.vepsRoot),
  ]);
}

interface Findings {
  readonly snapshot: PullRequestSnapshot;
  readonly ahead: Awaited<ReturnType<typeof readAhead>>;
  readonly root: string;
}

/** True where a commit does not have a folder. */
async function isMissing(client: GitHubClient, sha: string, folder: string): Promise<boolean> {
  const { rootTree } = await readBaseCommit(client, sha, folder);
  return rootTree === null;
}

async function readContext(client: GitHubClient, { snapshot, ahead, root }: Findings): Promise<PullRequestContext> {
  const [base, start, listed] = ahead;
  const { number, changedFiles, headSha: head } = snapshot;
  const { tip, rootTree } = base.policy;
  const change = { number, changedFiles, start, tip, head, root };
  const listFiles = async () => {
    const changed = await readChangedFiles(client, change);
    return await markLinks(client, changed, { head: { sha: head, repository: snapshot.headRepository }, root });
  };
  const [changed, tree, isRootMissing] = await Promise.all([
    listFiles(),
    settleTree(client, listed, { path: root, oid: rootTree }),
    rootTree === null ? isMissing(client, head, root) : false,
  ]);
  const files = selectJudged(changed, root, tree.entries.keys());
  const mergeBase = await findMergeBase(client, change, { files, tree });
  return { ...base, snapshot, comparison: { tip, mergeBase, head, tree, root }, files, isRootMissing };
}

const MAX_ATTEMPTS = 3;

/**
 * Reads what a judgment begins with, everything side by side. Where the word of the head or the base is outdated, it is
 * read again with what holds now. For one among many nothing but the snapshot tells of the head, and with a client that
 * shares its answers nearly all is shared or batched with the others', so that one costs no request of its own unless it
 * renames files or the base branch touched its documents.
 *
 * @returns null for a pull request that is not open
 */
export async function readPullRequestContext(
  client: GitHubClient,
  target: Target,
  occasion: Occasion,
): Promise<PullRequestContext | null> {
  const { settings, isAmongMany = false } = occasion;
  let { headSha, baseRef } = target;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const ahead = readAhead(client, { number: target.number, headSha, baseRef }, occasion);
    // What fails because it was asked about an outdated head or base is of no interest.
    ahead.catch(() => undefined);
    const snapshot = await readSnapshot(client, target.number, settings.statusContext);
    if (!snapshot.isOpen) {
      return null;
    }
    if (snapshot.baseRef === baseRef && (isAmongMany || snapshot.headSha === headSha)) {
      return await readContext(client, { snapshot, ahead: await ahead, root: settings.vepsRoot });
    }
    ({ headSha, baseRef } = snapshot);
  }
  throw new GitHubError(message`The pull request kept changing while it was read.`);
}
