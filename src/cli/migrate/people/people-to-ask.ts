import { codeList, type Message, message } from '../../../domain/finding/message.ts';
import { isBotName } from '../../../domain/settings/bot-name.ts';
import { DEFAULT_SETTINGS } from '../../../domain/settings/default-settings.ts';
import { isSameHandle } from '../../../domain/vep/handle.ts';
import type { DocumentHistory } from '../../../git/migration/document-histories.ts';
import type { PullRequestVoices, Voice } from '../../../github/migration/pull-request-voices.ts';

/** The number that GitHub puts behind the subject of a squashed commit, or into that of a merge. */
const NUMBER = /\(#(\d{1,9})\)\s*$|^Merge pull request #(\d{1,9})\b/;

/** The pull request that a commit came by, from its subject; null where that has no number. */
export function pullRequestOf(subject: string): number | null {
  const [, squashed, merged] = NUMBER.exec(subject) ?? [];
  const digits = squashed ?? merged;
  return digits === undefined ? null : Number(digits);
}

/** The pull requests that changed what a document says; one that only moved it did not make it. */
export function pullRequestsOf(history: DocumentHistory | null): readonly number[] {
  const commits = (history?.commits ?? []).filter(({ isMove }) => !isMove);
  return [...new Set(commits.flatMap(({ subject }) => pullRequestOf(subject) ?? []))];
}

/** True if the last such Prow command of a text takes nothing back. */
function commands(body: string, command: 'approve' | 'lgtm'): boolean {
  const lines = [...body.matchAll(new RegExp(`^/(remove-)?${command}(?![\\w-])[ \\t]*(\\w*)`, 'gim'))];
  const last = lines.at(-1);
  return last !== undefined && last[1] === undefined && last[2]?.toLowerCase() !== 'cancel';
}

type Role = 'approved' | 'reviewed';

function roleOf({ body, reviewState }: Voice): Role | null {
  if (reviewState === 'APPROVED' || commands(body, 'approve')) {
    return 'approved';
  }
  return reviewState !== null || commands(body, 'lgtm') ? 'reviewed' : null;
}

/** Everybody in one role on one pull request, but not its author and no bot. */
function peopleIn(role: Role, { author, voices }: PullRequestVoices): readonly string[] {
  const inRole = voices.filter((voice) => roleOf(voice) === role).map(({ account }) => account);
  const people = inRole.filter(({ login, isBot }) => {
    return !isBot && !isBotName(login, DEFAULT_SETTINGS) && (author === null || !isSameHandle(author.login, login));
  });
  return [...new Set(people.map(({ login }) => login))];
}

function rank(pulls: readonly PullRequestVoices[], role: Role): readonly string[] {
  const counts = new Map<string, number>();
  for (const login of pulls.flatMap((pull) => peopleIn(role, pull))) {
    counts.set(login, (counts.get(login) ?? 0) + 1);
  }
  return [...counts].toSorted(([, left], [, right]) => right - left).map(([login]) => `@${login}`);
}

/**
 * Whom to ask to be a document's approver or reviewer: who approved and reviewed its pull requests, those of most of
 * them first. Never written into a document, for nobody has agreed. Null: nobody is known.
 */
export function peopleToAsk(pulls: readonly PullRequestVoices[]): Message | null {
  const approved = rank(pulls, 'approved');
  const reviewed = rank(pulls, 'reviewed').filter((person) => !approved.includes(person));
  const parts = [
    ...(approved.length === 0 ? [] : [message`${codeList(approved)} approved`]),
    ...(reviewed.length === 0 ? [] : [message`${codeList(reviewed)} reviewed`]),
  ];
  const [first, second] = parts;
  if (first === undefined) {
    return null;
  }
  return second === undefined ? message`${first} its pull requests` : message`${first}, ${second} its pull requests`;
}
