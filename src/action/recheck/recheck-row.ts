import { type Message, message } from '../../domain/finding/message.ts';
import type { WriteOutcome } from '../../github/publish/write-outcome.ts';
import type { OpenPullRequest } from '../../github/pull-request/open-pull-requests.ts';
import type { RecheckRow } from '../../render/post/recheck-summary.ts';
import type { Round, SkipReason } from '../check/check.ts';
import type { Session } from '../session/session.ts';

/** What became of one pull request of a re-check. */
export type RecheckResult =
  | { readonly kind: 'round'; readonly round: Round }
  | { readonly kind: 'skipped'; readonly skipReason: SkipReason }
  | { readonly kind: 'fault'; readonly reason: Message; readonly outcomes: readonly WriteOutcome[] };

const SKIP_REASONS = {
  'not-open': message`It is no longer open.`,
  'head-moved': message`It was pushed to or closed in the meantime.`,
} as const satisfies Record<SkipReason, Message>;

function join(parts: readonly Message[], separator: Message): Message {
  return parts.flatMap((part, index) => (index === 0 ? part : [...separator, ...part]));
}

/** What was written, or would be in a dry run. */
function writtenParts({ plan, outcomes, judgment }: Round, isDry: boolean): Message {
  const isDone = (target: WriteOutcome['target']) =>
    isDry || outcomes.some((outcome) => outcome.target === target && outcome.state === 'written');
  const earlier = judgment.context.snapshot.status?.state ?? 'none';
  const { status } = plan;
  const parts = [
    status !== null && isDone('status') ? message`status ${earlier} → ${status.state}` : null,
    plan.comment !== null && isDone('comment') ? message`comment` : null,
    plan.labels !== null && isDone('labels') ? message`labels` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? message`nothing` : join(parts, message`, `);
}

function changeOf(round: Round, isDry: boolean): Message {
  const { decision } = round.judgment;
  const refusal = decision.kind === 'refused' ? [decision.reason] : [];
  return join([writtenParts(round, isDry), ...refusal, ...failuresOf(round.outcomes)], message`. `);
}

function failuresOf(outcomes: readonly WriteOutcome[]): readonly Message[] {
  return outcomes.flatMap((outcome) => (outcome.state === 'failed' ? [outcome.reason] : []));
}

/** What was not possible to write on a pull request. */
export function failedWrites(result: RecheckResult): readonly WriteOutcome[] {
  const outcomes = result.kind === 'round' ? result.round.outcomes : [];
  return (result.kind === 'fault' ? result.outcomes : outcomes).filter(({ state }) => state === 'failed');
}

/** The row of one pull request in the run's summary. */
export function recheckRow({ pages, settings }: Session, pull: OpenPullRequest, result: RecheckResult): RecheckRow {
  const common = { number: pull.number, title: pull.title, url: `${pages.repositoryUrl}/pull/${pull.number}` };
  switch (result.kind) {
    case 'round': {
      const { judgment, composition } = result.round;
      const report = judgment.decision.kind === 'judged' ? judgment.decision.report : null;
      const verdict = composition.publication.status?.state ?? report?.verdict ?? 'failure';
      return { ...common, report, verdict, changed: changeOf(result.round, settings.dryRun) };
    }
    case 'skipped':
      return { ...common, report: null, verdict: null, changed: SKIP_REASONS[result.skipReason] };
    case 'fault':
      return {
        ...common,
        report: null,
        verdict: 'error',
        changed: join([result.reason, ...failuresOf(result.outcomes)], message` `),
      };
  }
}
