import { publishComment } from '../../github/publish/publish-comment.ts';
import { publishLabels } from '../../github/publish/publish-labels.ts';
import { publishStatus } from '../../github/publish/publish-status.ts';
import { publishSuggestions } from '../../github/publish/publish-suggestions.ts';
import type { WriteOutcome } from '../../github/publish/write-outcome.ts';
import type { Session } from '../session/session.ts';
import type { WritePlan } from './write-plan.ts';

/** Writes what differs, side by side. Each write may fail alone. */
export async function publishPlan(
  { client }: Session,
  number: number,
  plan: WritePlan,
): Promise<readonly WriteOutcome[]> {
  const { status, comment, labels, suggestions } = plan;
  const writes = [
    status === null ? null : publishStatus(client, status),
    comment === null ? null : publishComment(client, { number, body: comment.body }, comment.existing),
    labels === null ? null : publishLabels(client, labels),
    suggestions === null ? null : publishSuggestions(client, suggestions),
  ];
  return await Promise.all(writes.filter((write) => write !== null));
}
