import type { MergedActivity, ProposedChange, PullRequestActivity } from '../../domain/board/activity.ts';
import type { Agreement, SignOffs, SigSignOff } from '../../domain/board/board-vep.ts';
import type { HistoryEntry } from '../../domain/board/document-history.ts';
import { changeCommitment } from '../../domain/freeze/change-commitment.ts';
import { TO_BE_DETERMINED } from '../../domain/vep/front-matter.ts';
import { isSameHandle } from '../../domain/vep/handle.ts';
import type { BoardInputs } from '../board-inputs.ts';
import { changeOf, pullRequestsFor } from '../context/open-pull-requests.ts';
import { agreements } from './agreements.ts';
import type { BoardDocument } from './board-document.ts';

function signOff(
  sig: string,
  { events, eventsSince }: PullRequestActivity,
  { pushedAt, facts }: Pick<ProposedChange, 'pushedAt'> & Pick<BoardInputs, 'facts'>,
): SigSignOff {
  const approvers = facts.owners.sigs.get(sig)?.approvers ?? [];
  if (approvers.length === 0 || pushedAt === null) {
    return { sig, state: 'unknown', by: null };
  }
  const given = agreements(events).findLast(({ who, at }) => {
    const isLater = Date.parse(at) > Date.parse(pushedAt);
    return isLater && who !== null && approvers.some((one) => isSameHandle(one, who));
  });
  if (given !== undefined) {
    return { sig, state: 'given', by: given.who };
  }
  // What was done between the push and the oldest that was read may have been a sign-off.
  const isCut = eventsSince !== null && Date.parse(eventsSince) > Date.parse(pushedAt);
  return { sig, state: isCut ? 'unknown' : 'missing', by: null };
}

/** Whether the SIGs of a document have signed off what a pull request makes of it. */
export function sigSignOffs(
  pullRequest: PullRequestActivity,
  document: BoardDocument,
  { facts }: Pick<BoardInputs, 'facts'>,
): readonly SigSignOff[] {
  const proposed = changeOf(pullRequest, document);
  const frontMatter = proposed?.change.after?.frontMatter ?? null;
  if (proposed === null || frontMatter === null) {
    return [];
  }
  const { owningSig, participatingSigs } = frontMatter;
  const sigs = [owningSig?.value ?? document.shown.sig, ...participatingSigs.map(({ value }) => value)];
  const { pushedAt } = proposed;
  return [...new Set(sigs)].filter((sig) => sig !== '').map((sig) => signOff(sig, pullRequest, { pushedAt, facts }));
}

/** True for a pull request that makes a commitment which the base branch does not have. */
export function makesCommitment(pullRequest: PullRequestActivity, document: BoardDocument, root: string): boolean {
  const proposed = changeOf(pullRequest, document);
  return proposed !== null && changeCommitment(proposed.change, root).isNew;
}

function includes(value: HistoryEntry['to'], handle: string): boolean {
  return value !== null && typeof value !== 'string' && value.some((one) => isSameHandle(one, handle));
}

/** The pull request by which somebody was named; null where no subject names it. */
function addedBy({ shown }: BoardDocument, role: 'reviewers' | 'approvers', handle: string): number | null {
  const entry = shown.history?.findLast(
    ({ field, from, to }) => field === 'form' || (field === role && includes(to, handle) && !includes(from, handle)),
  );
  return entry?.pullRequest ?? null;
}

function hasAgreed({ events, eventsSince }: MergedActivity, handle: string): boolean | null {
  const commits = events.filter(({ kind }) => kind === 'commit');
  const isSeen = [...agreements(events), ...commits].some(({ who }) => who !== null && isSameHandle(who, handle));
  return isSeen || eventsSince === null ? isSeen : null;
}

const ROLES = { reviewers: 'reviewer', approvers: 'approver' } as const;

function peopleAgreed(document: BoardDocument, { activity }: BoardInputs): readonly Agreement[] {
  const merged = activity.state === 'known' ? activity.value.merged : activity;
  return (['reviewers', 'approvers'] as const).flatMap((role) =>
    document.shown[role]
      .filter((handle) => handle !== TO_BE_DETERMINED)
      .map((handle) => {
        const number = addedBy(document, role, handle);
        const known = merged.state === 'known' && number !== null ? merged.value.get(number) : undefined;
        return { handle, role: ROLES[role], hasAgreed: known === undefined ? null : hasAgreed(known, handle) };
      }),
  );
}

/** Who agreed to what; null where it could not be read. */
export function signOffsOf(document: BoardDocument, inputs: BoardInputs): SignOffs | null {
  const open = pullRequestsFor(document, inputs);
  const { vepsRoot } = inputs.settings;
  const committing = open?.find((one) => makesCommitment(one, document, vepsRoot));
  return (
    open && {
      sigs: committing === undefined ? [] : sigSignOffs(committing, document, inputs),
      people: peopleAgreed(document, inputs),
    }
  );
}
