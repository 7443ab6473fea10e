import { SettingsError } from '../../domain/settings/settings.ts';
import { flagAt, numberAt, type Payload, shaAt, textAt, valueAt } from './payload.ts';

/** Judge one pull request. Shas are full, refs are branch names. */
export interface CheckCommand {
  readonly kind: 'check';
  /** `pull_request` from a fork brings a token that can only read. */
  readonly source: 'pull_request_target' | 'pull_request';
  readonly number: number;
  /** The head when the event was sent; it may have moved since. */
  readonly headSha: string;
  readonly baseRef: string;
  /** The head is in another repository, or in one that is deleted. */
  readonly isFork: boolean;
  /** A status that the head has already may be about another time or another base branch. */
  readonly mayOutdateStatus: boolean;
  /** When something last changed on the pull request, ISO 8601 in UTC. */
  readonly updatedAt: string;
  /** The label that was added; null for every other action. */
  readonly putOn: string | null;
}

/** Judge what a merge queue is about to merge: the change from `baseSha` to `headSha`. */
export interface CheckGroupCommand {
  readonly kind: 'check-group';
  readonly baseSha: string;
  readonly headSha: string;
  readonly baseRef: string;
  /** The pull request that the queue's branch is named for; null where it names none or several. */
  readonly pullRequest: number | null;
}

/** Judge every open pull request as of now. */
export interface RecheckCommand {
  readonly kind: 'recheck';
  readonly source: 'schedule' | 'workflow_dispatch';
}

/** Tell tracking issues what was merged. `before` or `after` is all zeros where the ref is new or gone. */
export interface RemindCommand {
  readonly kind: 'remind';
  readonly before: string;
  readonly after: string;
  /** In full: `refs/heads/main`. */
  readonly ref: string;
  /** The old tip is no ancestor of the new one. */
  readonly isForced: boolean;
  readonly defaultBranch: string;
}

/** What an event asks for ([action §1](../../../docs/specification/action.md#1-one-step-the-event-decides)). */
export type Command = CheckCommand | CheckGroupCommand | RecheckCommand | RemindCommand;

/** While a pull request is closed no re-check looks at it, and its head may have been judged for another one. */
function mayOutdateStatus(payload: Payload): boolean {
  const action = valueAt(payload, 'action');
  const isRebased = action === 'edited' && valueAt(payload, 'changes.base') !== undefined;
  return action === 'opened' || action === 'reopened' || isRebased;
}

function putOn(payload: Payload): string | null {
  const name = valueAt(payload, 'action') === 'labeled' ? valueAt(payload, 'label.name') : null;
  return typeof name === 'string' ? name : null;
}

function parseCheck(payload: Payload, source: CheckCommand['source']): CheckCommand {
  return {
    kind: 'check',
    source,
    number: numberAt(payload, 'pull_request.number'),
    headSha: shaAt(payload, 'pull_request.head.sha'),
    baseRef: textAt(payload, 'pull_request.base.ref'),
    // The head's repository is null once a fork is deleted.
    isFork:
      valueAt(payload, 'pull_request.head.repo.full_name') !== textAt(payload, 'pull_request.base.repo.full_name'),
    mayOutdateStatus: mayOutdateStatus(payload),
    updatedAt: textAt(payload, 'pull_request.updated_at'),
    putOn: putOn(payload),
  };
}

/** A queue's branch ends with `pr-<number>-<sha>`; a branch in its name may contain the same, hence "exactly one". */
function parseQueueRef(headRef: string): number | null {
  const numbers = [...headRef.matchAll(/(?<=\/)pr-([1-9]\d{0,8})-[0-9a-f]{40}(?=\/|$)/g)].map((match) =>
    Number(match[1]),
  );
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}

function parseCheckGroup(payload: Payload): CheckGroupCommand {
  return {
    kind: 'check-group',
    baseSha: shaAt(payload, 'merge_group.base_sha'),
    headSha: shaAt(payload, 'merge_group.head_sha'),
    baseRef: textAt(payload, 'merge_group.base_ref').replace(/^refs\/heads\//, ''),
    pullRequest: parseQueueRef(textAt(payload, 'merge_group.head_ref')),
  };
}

function parseRemind(payload: Payload): RemindCommand {
  return {
    kind: 'remind',
    before: shaAt(payload, 'before'),
    after: shaAt(payload, 'after'),
    ref: textAt(payload, 'ref'),
    isForced: flagAt(payload, 'forced'),
    defaultBranch: textAt(payload, 'repository.default_branch'),
  };
}

const PARSERS: Readonly<Record<string, (payload: Payload) => Command>> = {
  pull_request_target: (payload) => parseCheck(payload, 'pull_request_target'),
  pull_request: (payload) => parseCheck(payload, 'pull_request'),
  merge_group: parseCheckGroup,
  schedule: () => ({ kind: 'recheck', source: 'schedule' }),
  workflow_dispatch: () => ({ kind: 'recheck', source: 'workflow_dispatch' }),
  push: parseRemind,
};

/**
 * Turns an event into what is to be done. The payload is checked, never trusted to have its parts.
 *
 * @throws {SettingsError} for an event that the action does not understand
 * @throws {Error} for a payload without a part that is needed; the message names the part
 */
export function parseCommand(eventName: string, payload: unknown): Command {
  const parse = Object.hasOwn(PARSERS, eventName) ? PARSERS[eventName] : undefined;
  if (parse === undefined) {
    const understood = Object.keys(PARSERS).map((name) => `\`${name}\``);
    throw new SettingsError(
      `The event \`${eventName}\` does not trigger anything; the workflow must run on one of ${understood.join(', ')}.`,
    );
  }
  return parse({ event: eventName, content: payload });
}
