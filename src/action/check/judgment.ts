import type { HeadStatus } from '../../domain/evidence/commit-status.ts';
import type { ShownHead } from '../../domain/evidence/exception-evidence.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import type { Exception, ExceptionRecord } from '../../domain/freeze/exception.ts';
import { MAX_BYTES, MAX_DOCUMENTS, refuseSize } from '../../domain/report/change-size.ts';
import type { Publication } from '../../domain/report/publication.ts';
import type { Report } from '../../domain/report/report.ts';
import type { VepChange } from '../../domain/vep/vep-change.ts';
import { type DocumentsRead, readDocuments, readMergeBases } from '../../github/content/documents.ts';
import { type OwnComment, readOwnComments } from '../../github/pull-request/own-comment.ts';
import {
  type PullRequestContext,
  readPullRequestContext,
  type Target,
} from '../../github/pull-request/pull-request-context.ts';
import { isStillHead } from '../../github/pull-request/pull-request-snapshot.ts';
import { recordOf } from '../../judge/exception/exception-report.ts';
import { areAsked, factNeeds } from '../../judge/fact-needs.ts';
import { judge } from '../../judge/judge.ts';
import { findOverride, liftAllButFreeze, type Override } from '../../judge/override.ts';
import { parseChanges } from '../../parse/change/changes.ts';
import { renderRefusal } from '../../render/comment/failure.ts';
import { renderPublication } from '../../render/format/publication.ts';
import { type FactQuestion, readFirstFacts, withPriorTargets } from '../../sources/facts.ts';
import { renderContext } from '../session/pages.ts';
import type { Session } from '../session/session.ts';
import { readException } from './exception.ts';
import { explain } from './explain.ts';
import { factSources } from './fact-sources.ts';
import { type Earlier, readEarlier, type Suggestible } from './suggestions.ts';
import { readTargetLabels } from './target-labels.ts';

/** What was found out about a change. */
export type Decision =
  | {
      readonly kind: 'judged';
      readonly report: Report;
      readonly changes: readonly VepChange[];
      /** Of the labels of releases that may be added, those that exist. */
      readonly targetLabels: readonly string[];
      readonly suggestible: Suggestible;
    }
  /** Too large to be judged as it is. An exception that was seen covers nothing of it. */
  | { readonly kind: 'refused'; readonly reason: Message; readonly record: ExceptionRecord | null };

/** A judged pull request, with what of ours is on it. */
export interface Judgment {
  readonly context: PullRequestContext;
  readonly decision: Decision;
  /** Our comments, oldest first. */
  readonly comments: readonly OwnComment[];
  readonly exception: Exception;
  /** The head that was judged is still the head of an open pull request. */
  readonly isCurrent: boolean;
  readonly earlier: Earlier;
}

/**
 * Reads what a judgment begins with.
 *
 * @param isAmongMany many are read with one client, which shares its answers
 * @returns null for a pull request that is not open
 */
export function readPullRequest(
  { client, settings, pages }: Session,
  target: Target,
  isAmongMany = false,
): Promise<PullRequestContext | null> {
  return readPullRequestContext(client, target, { settings, serverUrl: pages.serverUrl, isAmongMany });
}

function readTexts({ client }: Session, { files, comparison, snapshot }: PullRequestContext): Promise<DocumentsRead> {
  const head = { sha: snapshot.headSha, repository: snapshot.headRepository };
  return files.length > MAX_DOCUMENTS
    ? Promise.resolve({ documents: [], bytes: 0 })
    : readDocuments(client, files, { comparison, head, maxBytes: MAX_BYTES });
}

/** Our comments, and from them what the exception label amounts to. */
async function readOwn(session: Session, { snapshot, policy }: PullRequestContext, shown: ShownHead | null) {
  const comments = await readOwnComments(session.client, snapshot.number, snapshot.comments);
  const exception = await readException(session, {
    snapshot,
    comment: comments[0] ?? null,
    shown,
    ownersApprovers: policy.approvers,
  });
  return { comments, exception };
}

type Own = ReturnType<typeof readOwn>;

/**
 * Where the base branch touched a document, too, the facts are asked for beside the third text of a merge, and asked
 * again if it needs others: one after the other would be a seventh round trip where the base branch also moved it.
 */
async function judgeTexts(
  session: Session,
  context: PullRequestContext,
  { documents, own }: { readonly documents: DocumentsRead['documents']; readonly own: Own },
): Promise<Decision> {
  const { client, settings } = session;
  const sources = factSources(session, context, context.comparison.tree);
  const draft = parseChanges(
    documents.map(({ document }) => document),
    settings.vepsRoot,
  );
  const asked = factNeeds(draft, settings);
  const readAll = (question: FactQuestion) =>
    Promise.all([readFirstFacts(sources, question), readTargetLabels(session, question.needs.releases)]);
  const [merged, early] = await Promise.all([
    readMergeBases(client, documents),
    readAll({ changes: draft, needs: asked }),
  ]);
  const isMerged = documents.some(({ mergeBaseOid }) => mergeBaseOid !== null);
  const changes = isMerged ? parseChanges(merged, settings.vepsRoot) : draft;
  const needs = factNeeds(changes, settings);
  const [first, targetLabels] = areAsked(needs, asked) ? early : await readAll({ changes, needs });
  const { exception } = await own;
  const { isRootMissing } = context;
  const facts = { ...(await withPriorTargets(sources, changes, first)), exception, isRootMissing };
  const suggestible = { documents: merged, sigs: facts.sigs };
  const report = judge(changes, facts, settings);
  explain(session, `Pull request ${context.snapshot.number}`, { changes, facts, report });
  return { kind: 'judged', report, changes, targetLabels, suggestible };
}

async function refuse(reason: Message, own: Own): Promise<Decision> {
  const { exception } = await own;
  return { kind: 'refused', reason, record: recordOf(exception, []) };
}

/**
 * Judges a pull request whose context was read. Nothing is written.
 *
 * @param shown what the run's event shows of it; null where that is about something else
 */
export async function judgePullRequest(
  session: Session,
  context: PullRequestContext,
  shown: ShownHead | null,
): Promise<Judgment> {
  const own = readOwn(session, context, shown);
  // It is waited for below, maybe only after something else has failed.
  own.catch(() => undefined);
  const earlier = readEarlier(session, context.snapshot.number);
  const { documents, bytes } = await readTexts(session, context);
  const reason = refuseSize(message`pull request`, { documents: context.files.length, bytes });
  const [decision, isCurrent] = await Promise.all([
    reason === null ? judgeTexts(session, context, { documents, own }) : refuse(reason, own),
    isStillHead(session.client, context.snapshot),
  ]);
  const { comments, exception } = await own;
  return { context, decision, comments, exception, isCurrent, earlier: await earlier };
}

/** A judgment in words, and what becomes of the status. */
export interface Composition {
  readonly publication: Publication;
  /** A maintainer's override is on the head: no status is written. */
  readonly isOverridden: boolean;
  /** The status takes the place of an override that does not lift everything. */
  readonly isAfterOverride: boolean;
}

/** The commit that was judged. */
export interface CompositionPlace {
  readonly headSha: string;
  /** The status of our context on it. */
  readonly status: HeadStatus | null;
  /** What the run has to add. */
  readonly notes: readonly Message[];
}

function overrideOf(decision: Decision, { settings }: Session, status: HeadStatus | null): Override {
  return findOverride(decision.kind === 'judged' ? decision.report : null, settings, status);
}

/**
 * Puts a decision into words; `/override` is respected
 * ([action §3](../../../docs/specification/action.md#3-what-it-publishes)).
 */
export function compose(session: Session, decision: Decision, place: CompositionPlace): Composition {
  const { settings } = session;
  const override = overrideOf(decision, session, place.status);
  const notes = override.lifts === 'nothing' ? place.notes : [...place.notes, override.note];
  const context = renderContext(session, place.headSha, notes);
  const isAfterOverride = override.lifts === 'all-but-freeze';
  const isOverridden = override.lifts === 'all';
  if (decision.kind === 'refused') {
    return { publication: renderRefusal(decision, context, settings), isOverridden, isAfterOverride };
  }
  const report = isAfterOverride ? liftAllButFreeze(decision.report) : decision.report;
  return { publication: renderPublication(report, context, settings), isOverridden, isAfterOverride };
}
