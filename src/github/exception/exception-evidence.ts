import { isViewer } from '../../domain/evidence/authorship.ts';
import type { EvidenceNeed, ExceptionEvidence, ShownHead } from '../../domain/evidence/exception-evidence.ts';
import { message } from '../../domain/finding/message.ts';
import type { GitHubClient } from '../client/client.ts';
import { GitHubError } from '../client/github-error.ts';
import type { OwnComment } from '../pull-request/own-comment.ts';
import type { PullRequestSnapshot } from '../pull-request/pull-request-snapshot.ts';
import { readEarlierEvents } from '../pull-request/timeline.ts';
import { readHeadStatuses } from './head-statuses.ts';
import { readLabelCommands } from './label-commands.ts';
import { readRepositoryRole } from './repository-role.ts';

/** What is known of a pull request with which the evidence begins. */
export interface EvidenceSources {
  readonly snapshot: PullRequestSnapshot;
  /** Our comment; null when there is none. */
  readonly comment: OwnComment | null;
  /** What the run's event shows of this pull request; null where it is about something else. */
  readonly shown: ShownHead | null;
  /** The approvers of the base branch's root OWNERS file. */
  readonly ownersApprovers: readonly string[];
}

/** The evidence that costs no request. */
export function beginEvidence({ snapshot, comment, shown, ownersApprovers }: EvidenceSources): ExceptionEvidence {
  const { timeline, status, viewer } = snapshot;
  const later = { commands: null, role: null, statuses: null };
  return { pullRequest: snapshot, timeline, comment, shown, status, viewer, ownersApprovers, ...later };
}

async function readStatuses(
  client: GitHubClient,
  { pullRequest, viewer }: ExceptionEvidence,
  context: string,
): Promise<ExceptionEvidence['statuses']> {
  try {
    const statuses = await readHeadStatuses(client, pullRequest.headSha, context);
    return { state: 'known', value: statuses.map((each) => ({ ...each, isOwn: isViewer(each.creator, viewer) })) };
  } catch (error) {
    if (error instanceof GitHubError) {
      const reason = message`It cannot be determined whether the label was added to this commit: ${error.reason}`;
      return { state: 'undetermined', reason };
    }
    throw error;
  }
}

async function readNeed(
  client: GitHubClient,
  evidence: ExceptionEvidence,
  need: EvidenceNeed,
): Promise<Partial<ExceptionEvidence>> {
  const { number } = evidence.pullRequest;
  switch (need.kind) {
    case 'events':
      return { timeline: await readEarlierEvents(client, number, evidence.timeline) };
    case 'commands':
      return { commands: await readLabelCommands(client, need.label, { number, since: need.since }) };
    case 'role':
      return { role: await readRepositoryRole(client, need.handle) };
    case 'statuses':
      return { statuses: await readStatuses(client, evidence, need.context) };
  }
}

/** Reads, side by side, what a decision still needs. */
export async function readEvidence(
  client: GitHubClient,
  evidence: ExceptionEvidence,
  needs: readonly EvidenceNeed[],
): Promise<ExceptionEvidence> {
  const parts = await Promise.all(needs.map((need) => readNeed(client, evidence, need)));
  let read = evidence;
  for (const part of parts) {
    read = { ...read, ...part };
  }
  return read;
}
