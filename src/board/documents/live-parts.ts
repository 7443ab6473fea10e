import type {
  MergedActivity,
  PullRequestActivity,
  References,
  ReferringPullRequest,
} from '../../domain/board/activity.ts';
import type { BoardIssue, BoardPullRequest } from '../../domain/board/board-vep.ts';
import { versionFields } from '../../domain/board/version-fields.ts';
import { dayAt } from '../../domain/calendar/zoned-day.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { uniqueHandles } from '../../domain/vep/handle.ts';
import { frontMatterByMeaning } from '../../domain/vep/meant-name.ts';
import { unchangedDocument } from '../../domain/vep/vep-change.ts';
import { disagreement } from '../../judge/reminder.ts';
import type { BoardInputs } from '../board-inputs.ts';
import { changeOf, pullRequestsFor } from '../context/open-pull-requests.ts';
import { seesOtherRepositories } from '../context/referring.ts';
import { agreements } from './agreements.ts';
import type { BoardDocument } from './board-document.ts';
import { lastDeed } from './last-deed.ts';
import { signOffsOf } from './sign-offs.ts';

function isShownLabel(label: string): boolean {
  return label === 'lgtm' || label === 'approved' || label.startsWith('do-not-merge/');
}

function toBoardPullRequest(
  pullRequest: PullRequestActivity,
  document: BoardDocument,
  settings: Settings,
): BoardPullRequest {
  const { number, title, author, isDraft, verdict, reviewsAsked } = pullRequest;
  const after = changeOf(pullRequest, document)?.change.after ?? null;
  const { status, stage, milestone } = versionFields(
    after?.form ?? 'unreadable',
    after && frontMatterByMeaning(after),
    after?.body.targets ?? [],
  );
  const last = lastDeed(pullRequest, settings);
  return {
    ...{ number, title, author, isDraft, verdict, status, stage, milestone, reviewsAsked },
    labels: pullRequest.labels.filter(isShownLabel),
    reviewsGiven: uniqueHandles(agreements(pullRequest.events).flatMap(({ who }) => who ?? [])),
    lastActivity: last === null ? null : dayAt(last, settings.timeZone),
  };
}

function issueOf({ vep, shown }: BoardDocument, { activity }: BoardInputs): BoardIssue | null {
  const issues = activity.state === 'known' ? activity.value.issues : activity;
  const { number } = shown;
  const issue = issues.state === 'known' && number !== null ? issues.value.get(number) : undefined;
  if (issue === undefined || number === null) {
    return null;
  }
  const { frontMatter } = vep;
  const said =
    frontMatter &&
    disagreement({ change: unchangedDocument(vep), frontMatter, number }, issue.fields, issue.description);
  const disagreements = (said?.fields ?? []).map(({ name, document, issue: text }) => ({
    field: name,
    document,
    issue: text,
  }));
  return { number, isOpen: issue.isOpen, assignees: issue.assignees, disagreements };
}

/** `owner/name` of the repository's page. */
export function repositoryName(repository: string | null): string | null {
  return repository === null ? null : (/([^/]+\/[^/]+)$/.exec(repository)?.[1] ?? null);
}

function isImplementation(pullRequest: ReferringPullRequest, { repository, boardSettings }: BoardInputs): boolean {
  const own = repositoryName(repository)?.toLowerCase() ?? '';
  const place = pullRequest.repository.toLowerCase();
  const { implementationRepositories: named } = boardSettings;
  // Anybody can refer to an issue from anywhere, and the proposals' own pull requests implement nothing.
  return named.length === 0
    ? place !== own && place.startsWith(`${own.split('/')[0]}/`)
    : named.some((name) => (name.endsWith('/') ? place.startsWith(name.toLowerCase()) : place === name.toLowerCase()));
}

function mergedOf(
  { history }: BoardDocument['shown'],
  merged: ReadonlyMap<number, MergedActivity>,
): readonly MergedActivity[] {
  const numbers = new Set((history ?? []).flatMap(({ pullRequest }) => pullRequest ?? []));
  return [...numbers].flatMap((number) => merged.get(number) ?? []);
}

/** What refers to a document; null where that is not known. */
function referencesTo({ shown }: BoardDocument, { activity }: BoardInputs): References | null {
  // Without the history nobody knows which pull requests merged the document, and so not what refers to them.
  if (activity.state === 'undetermined' || shown.history === null || !seesOtherRepositories(activity)) {
    return null;
  }
  const { issues, merged } = activity.value;
  if (issues.state === 'undetermined' || merged.state === 'undetermined') {
    return null;
  }
  const issue = shown.number === null ? undefined : issues.value.get(shown.number);
  const all = [...(issue === undefined ? [] : [issue]), ...mergedOf(shown, merged.value)];
  return {
    referring: all.flatMap(({ referring }) => referring),
    hasMoreReferring: all.some(({ hasMoreReferring }) => hasMoreReferring),
  };
}

/** None among those that were read says nothing where there are more. */
function implementationOf(found: References | null, inputs: BoardInputs): readonly ReferringPullRequest[] | null {
  const unique = new Map((found?.referring ?? []).map((one) => [`${one.repository.toLowerCase()}#${one.number}`, one]));
  const all = [...unique.values()].filter((one) => isImplementation(one, inputs));
  return found === null || (all.length === 0 && found.hasMoreReferring)
    ? null
    : all.sort((left, right) => left.createdAt.localeCompare(right.createdAt, 'en'));
}

/** The document with what takes a token; what was not read stays null. */
export function withLiveParts(document: BoardDocument, inputs: BoardInputs): BoardDocument {
  const { settings } = inputs;
  const open = pullRequestsFor(document, inputs);
  const found = referencesTo(document, inputs);
  const shown = {
    ...document.shown,
    pullRequests: open?.map((one) => toBoardPullRequest(one, document, settings)) ?? null,
    signOffs: signOffsOf(document, inputs),
    trackingIssue: issueOf(document, inputs),
    implementation: implementationOf(found, inputs),
  };
  return { ...document, shown, hasMoreReferring: found?.hasMoreReferring ?? false };
}
