import { type Message, message } from '../../domain/finding/message.ts';
import type { Publication } from '../../domain/report/publication.ts';
import { settleTree, type Tree } from '../../github/content/tree.ts';
import { readTreeChange } from '../../github/content/tree-change.ts';
import { readBaseCommit } from '../../github/history/base-history.ts';
import { publishStatus } from '../../github/publish/publish-status.ts';
import type { WriteOutcome } from '../../github/publish/write-outcome.ts';
import { type Base, readBase } from '../../github/pull-request/pull-request-context.ts';
import { type PullRequestSnapshot, readSnapshot } from '../../github/pull-request/pull-request-snapshot.ts';
import { factNeeds } from '../../judge/fact-needs.ts';
import { judge } from '../../judge/judge.ts';
import { parseChanges } from '../../parse/change/changes.ts';
import { renderFailure } from '../../render/comment/failure.ts';
import { renderPlain } from '../../render/text/message-text.ts';
import { readFirstFacts, withPriorTargets } from '../../sources/facts.ts';
import type { CheckGroupCommand } from '../input/event.ts';
import { conclude } from '../session/conclusion.ts';
import { renderContext } from '../session/pages.ts';
import type { Session } from '../session/session.ts';
import { explain } from './explain.ts';
import { factSources } from './fact-sources.ts';
import { faultReason } from './fault.ts';
import { readGroupException } from './group-exception.ts';
import { compose, type Decision } from './judgment.ts';

/** What a merge group is judged on: its own base and head, and the pull request it stands for. */
interface GroupContext extends Base {
  /** The files below the root of the VEPs. */
  readonly tree: Tree;
  readonly headTree: Tree;
  /** Null where the group's branch does not tell it. */
  readonly snapshot: PullRequestSnapshot | null;
  /** Neither side has the folder of the VEPs. */
  readonly isRootMissing: boolean;
}

async function readGroupContext(session: Session, command: CheckGroupCommand): Promise<GroupContext> {
  const { client, settings, pages } = session;
  const { baseSha, headSha, pullRequest } = command;
  const root = settings.vepsRoot;
  const [base, head, snapshot] = await Promise.all([
    readBase(client, baseSha, { settings, serverUrl: pages.serverUrl }),
    readBaseCommit(client, headSha, root),
    pullRequest === null ? null : readSnapshot(client, pullRequest, settings.statusContext),
  ]);
  const [tree, headTree] = await Promise.all([
    settleTree(client, null, { path: root, oid: base.policy.rootTree }),
    settleTree(client, null, { path: root, oid: head.rootTree }),
  ]);
  const isRootMissing = base.policy.rootTree === null && head.rootTree === null;
  return { ...base, tree, headTree, snapshot, isRootMissing };
}

async function judgeGroup(session: Session, command: CheckGroupCommand): Promise<Decision> {
  const { client, settings } = session;
  const group = await readGroupContext(session, command);
  const pair = { before: group.tree, after: group.headTree };
  const documents = await readTreeChange(client, pair, settings.vepsRoot);
  const changes = parseChanges(documents, settings.vepsRoot);
  const sources = factSources(session, group, group.tree);
  const [first, exception] = await Promise.all([
    readFirstFacts(sources, { changes, needs: factNeeds(changes, settings) }),
    readGroupException(session, group, changes),
  ]);
  const { isRootMissing } = group;
  const facts = { ...(await withPriorTargets(sources, changes, first)), exception, isRootMissing };
  const report = judge(changes, facts, settings);
  explain(session, `Merge group ${command.headSha}`, { changes, facts, report });
  return {
    kind: 'judged',
    report,
    changes,
    targetLabels: [],
    suggestible: { documents: [], sigs: [] },
  };
}

/** A group's head has a status only from here, and the queue waits for it: whatever the verdict, it is written. */
async function publishGroup(
  session: Session,
  { headSha }: CheckGroupCommand,
  { status }: Publication,
): Promise<readonly WriteOutcome[]> {
  const { client, settings, pages } = session;
  const context = settings.statusContext;
  return status === null || context === '' || settings.dryRun
    ? []
    : [await publishStatus(client, { sha: headSha, context, ...status, targetUrl: pages.runUrl })];
}

const UNKNOWN_GROUP = message`The branch of this merge group does not name its pull request, so no exception counts.`;

async function concludeFault(session: Session, command: CheckGroupCommand, error: unknown): Promise<void> {
  const { settings } = session;
  const reason = faultReason(error);
  const context = renderContext(session, command.headSha, []);
  const publication = renderFailure(reason, context, settings);
  const outcomes = await publishGroup({ ...session, client: session.reconnect() }, command, publication);
  session.runner.warn(renderPlain(reason));
  await conclude(session, { publication, outcomes, missingLabels: [], isReadOnly: false });
}

async function concludeDecision(session: Session, command: CheckGroupCommand, decision: Decision): Promise<void> {
  const notes: readonly Message[] = command.pullRequest === null ? [UNKNOWN_GROUP] : [];
  const { publication } = compose(session, decision, { headSha: command.headSha, status: null, notes });
  const outcomes = await publishGroup(session, command, publication);
  await conclude(session, { publication, outcomes, missingLabels: [], isReadOnly: false });
}

/**
 * Judges what a merge queue is about to merge and writes the status on the group's head
 * ([action §1](../../../docs/specification/action.md#1-one-step-the-event-decides)). It never leaves `pending` there:
 * nobody would come back to replace it.
 */
export async function checkGroup(session: Session, command: CheckGroupCommand): Promise<void> {
  let decision: Decision;
  try {
    decision = await judgeGroup(session, command);
  } catch (error) {
    await concludeFault(session, command, error);
    return;
  }
  await concludeDecision(session, command, decision);
}
