import type { PullRequestActivity } from '../../domain/board/activity.ts';
import { versionFields } from '../../domain/board/version-fields.ts';
import { daysBetween } from '../../domain/calendar/calendar-date.ts';
import type { Release } from '../../domain/calendar/release.ts';
import { dayAt } from '../../domain/calendar/zoned-day.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import { TO_BE_DETERMINED } from '../../domain/vep/front-matter.ts';
import { uniqueHandles } from '../../domain/vep/handle.ts';
import { frontMatterByMeaning } from '../../domain/vep/meant-name.ts';
import { provisional } from '../context/examples.ts';
import { changeOf, pullRequestsFor } from '../context/open-pull-requests.ts';
import { datesOf } from '../context/release-lookup.ts';
import type { BoardDocument } from '../documents/board-document.ts';
import { lastDeed } from '../documents/last-deed.ts';
import { commitmentOfVersion, plannedTargets } from '../history/promises.ts';
import type { AttentionContext, AttentionRule } from './attention-rule.ts';

/** The release in design that a pull request would leave the document planned for or committed to; null for none. */
function designTarget(
  pullRequest: PullRequestActivity,
  document: BoardDocument,
  context: AttentionContext,
): Release | null {
  const after = changeOf(pullRequest, document)?.change.after ?? null;
  if (after === null) {
    return null;
  }
  const fields = versionFields(after.form, frontMatterByMeaning(after), after.body.targets);
  const isProse = fields.form === 'legacy' || document.shown.isMeta;
  const own = [commitmentOfVersion(fields), ...plannedTargets(fields, false)].flatMap(
    (target) => target?.release ?? [],
  );
  const targets = isProse ? Object.values(fields.milestone) : own;
  return targets.find((release) => datesOf(release, context)?.phase === 'design') ?? null;
}

/** Changes were asked for, and nothing was pushed since. */
function hasOpenRequest({ events }: PullRequestActivity): boolean {
  const last = events.findLastIndex(({ kind }) => kind === 'changes-requested');
  return last >= 0 && !events.slice(last + 1).some(({ kind }) => kind === 'commit' || kind === 'approval');
}

interface Turn {
  readonly who: readonly string[];
  readonly words: Message;
}

function turnOf(pullRequest: PullRequestActivity, { shown }: BoardDocument): Turn {
  const { author, verdict, hasConflict, reviewsAsked } = pullRequest;
  const why = [
    ...(hasOpenRequest(pullRequest) ? [message`changes were requested`] : []),
    ...(verdict === 'failure' ? [message`the check fails`] : []),
    ...(hasConflict === true ? [message`it conflicts with the base branch`] : []),
  ];
  if (why.length > 0) {
    const reasons = why.flatMap((words, index) =>
      index === 0 ? words : [{ kind: 'text' as const, text: ', ' }, ...words],
    );
    return { who: author === null ? [] : [author], words: message`It is its author's turn: ${reasons}.` };
  }
  const named = shown.reviewers.filter((handle) => handle !== TO_BE_DETERMINED);
  return { who: uniqueHandles([...reviewsAsked, ...named]), words: message`It is the reviewers' turn.` };
}

const PROPOSAL = { openedOn: '2026-11-20', text: provisional('', { reviewers: '["@bob"]' }).text };

/** ([board §2](../../../docs/specification/board.md#2-what-needs-attention)) */
export const reviewIdleRule: AttentionRule = {
  id: 'review-idle',
  title: 'Review is idle',
  when: 'An open pull request, not a draft, plans or commits to a release in design, and for 7 days (`review-idle-days`) no person has pushed, reviewed or commented.',
  why: "A week is the process's own time for an answer. After it somebody has to say whose turn it is.",
  howToFix: 'Answer, or ask the one whose turn it is.',
  appliesTo: ['front-matter', 'legacy', 'meta'],
  isAboutFinished: false,
  isBySig: false,
  good: {
    says: 'the pull request was opened 6 days ago',
    today: '2026-11-26',
    versions: [provisional('2026-11-01')],
    activity: { proposal: PROPOSAL },
  },
  bad: {
    says: 'nobody has done anything on the pull request for 7 days',
    today: '2026-11-27',
    versions: [provisional('2026-11-01')],
    activity: { proposal: PROPOSAL },
  },
  check(document, context) {
    const { today, boardSettings, settings } = context;
    return (pullRequestsFor(document, context) ?? []).flatMap((pullRequest) => {
      const release = pullRequest.isDraft ? null : designTarget(pullRequest, document, context);
      const last = lastDeed(pullRequest, settings);
      const day = last === null ? null : dayAt(last, settings.timeZone);
      if (release === null || day === null || daysBetween(day, today) < boardSettings.reviewIdleDays) {
        return [];
      }
      const { who, words } = turnOf(pullRequest, document);
      const number = `#${pullRequest.number}`;
      return [
        {
          since: null,
          date: day,
          message: message`Nothing has happened on ${number}, which is for ${release}, since ${day}. ${words}`,
          todo: message`Move ${number} forward.`,
          who,
        },
      ];
    });
  },
};
