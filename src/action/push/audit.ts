import { dayAt } from '../../domain/calendar/zoned-day.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import type { Exception } from '../../domain/freeze/exception.ts';
import type { Facts } from '../../domain/report/facts.ts';
import type { VepChange } from '../../domain/vep/vep-change.ts';
import { settleTree, type Tree } from '../../github/content/tree.ts';
import { publishOnce } from '../../github/publish/publish-once.ts';
import { readOwnComments } from '../../github/pull-request/own-comment.ts';
import { type Base, readBase } from '../../github/pull-request/pull-request-context.ts';
import { readSnapshot } from '../../github/pull-request/pull-request-snapshot.ts';
import { type AuditFinding, audit, auditKey, type LateDocument } from '../../judge/audit.ts';
import { labelsAtMerge } from '../../judge/exception/labels-at-merge.ts';
import { factNeeds, replacedNumbers } from '../../judge/fact-needs.ts';
import { parseChanges } from '../../parse/change/changes.ts';
import { renderAudit } from '../../render/post/audit.ts';
import { withPriorTargets } from '../../sources/facts.ts';
import { readException } from '../check/exception.ts';
import { factSources } from '../check/fact-sources.ts';
import type { Session } from '../session/session.ts';
import { type MergeStep, readStepDocuments } from './merge-steps.ts';

/** What became of the audit of one step. */
export interface StepAudit {
  readonly notes: readonly Message[];
  /** Something was merged late, or it could not be found out whether. */
  readonly isFailed: boolean;
}

type StepFacts = Omit<Facts, 'exception'>;

interface StepQuestion {
  readonly base: Base;
  /** The files below the root of the VEPs, before the step. */
  readonly tree: Tree;
  readonly step: MergeStep;
  readonly changes: readonly VepChange[];
}

/** Only what the freeze depends on: nothing else is judged again after the merge. */
async function readFacts(session: Session, { base, tree, step, changes }: StepQuestion): Promise<StepFacts> {
  const { settings, now } = session;
  const sources = factSources(session, base, tree);
  const mergedAt = step.pullRequest === null ? now().getTime() : Date.parse(step.pullRequest.mergedAt);
  const today = dayAt(mergedAt, settings.timeZone);
  const [calendar, issues] = await Promise.all([
    sources.readCalendar({ ...factNeeds(changes, settings), needsOpenRelease: false }),
    sources.readIssues(replacedNumbers(changes, settings)),
  ]);
  const first = {
    today,
    calendar,
    sigs: [],
    baseVeps: [],
    issues,
    expectedSections: null,
    owners: { root: { approvers: [], reviewers: [] }, sigs: new Map() },
  };
  return await withPriorTargets(sources, changes, first);
}

interface Merged {
  readonly number: number;
  readonly author: string | null;
  readonly exception: Exception;
}

async function readMerged(
  session: Session,
  { policy }: Base,
  { number, mergedAt }: NonNullable<MergeStep['pullRequest']>,
): Promise<Merged> {
  const { client, settings } = session;
  const snapshot = await readSnapshot(client, number, settings.statusContext);
  const [comment] = await readOwnComments(client, number, snapshot.comments);
  const exception = await readException(session, {
    snapshot: { ...snapshot, labels: labelsAtMerge(snapshot, mergedAt, settings) },
    comment: comment ?? null,
    shown: null,
    ownersApprovers: policy.approvers,
  });
  return { number, author: snapshot.author, exception };
}

function lateMessage({ commitment, path }: LateDocument, where: Message): Message {
  const { stage, release } = commitment;
  return message`${path} was committed late to ${stage} in ${release} by ${where}.`;
}

/** Says what was found where it belongs. In a trial period nobody is accused, and nothing fails. */
async function publishFinding(
  { client, settings }: Session,
  { late, hidden, undetermined }: AuditFinding,
  merged: Merged | null,
): Promise<StepAudit> {
  const where = merged === null ? message`a push without a pull request` : message`pull request ${merged.number}`;
  const isTrial = settings.enforcement === 'warn';
  const isUnknown = undetermined.length > 0 && settings.onUndetermined === 'fail';
  if (merged !== null && late.length > 0 && !isTrial && !settings.dryRun) {
    const { number, author } = merged;
    const body = renderAudit({ key: auditKey(late), author, late }, settings);
    await publishOnce(client, { number, body });
  }
  return {
    notes: [...late.map((document) => lateMessage(document, where)), ...hidden, ...undetermined],
    isFailed: !isTrial && (late.length > 0 || hidden.length > 0 || isUnknown),
  };
}

/**
 * Audits what one pull request brought to the base branch, on the day it did
 * ([action §1](../../../docs/specification/action.md#1-one-step-the-event-decides)). The pull request itself is read
 * only if something seems late.
 */
export async function auditStep(session: Session, step: MergeStep): Promise<StepAudit> {
  const { client, settings, pages } = session;
  const root = settings.vepsRoot;
  const [base, documents, tree] = await Promise.all([
    // By the OWNERS files of before: a late merge must not appoint whoever lets it pass
    // ([governance §5.5](../../../docs/specification/governance.md#55-the-exception)).
    readBase(client, step.before.sha, { settings, serverUrl: pages.serverUrl }),
    readStepDocuments(client, step, root),
    settleTree(client, null, { path: root, oid: step.before.rootTree }),
  ]);
  const changes = parseChanges(documents, root);
  const facts = await readFacts(session, { base, tree, step, changes });
  const first = audit(changes, { ...facts, exception: { state: 'absent' } }, settings);
  if (first.late.length === 0 || step.pullRequest === null) {
    return await publishFinding(session, first, null);
  }
  const merged = await readMerged(session, base, step.pullRequest);
  const finding = audit(changes, { ...facts, exception: merged.exception }, settings);
  return await publishFinding(session, finding, merged);
}
