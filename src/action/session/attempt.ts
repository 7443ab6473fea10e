import type { Known } from '../../domain/finding/known.ts';
import { message } from '../../domain/finding/message.ts';
import { GitHubError } from '../../github/client/github-error.ts';

/**
 * Does one part of a run that goes on without it. What goes wrong, even by a fault of our own, is a value: one
 * broken pull request must not keep the others from their verdict.
 */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Known<Value>> {
  try {
    return { state: 'known', value: await work() };
  } catch (error) {
    const reason =
      error instanceof GitHubError ? error.reason : message`An unexpected error occurred: ${String(error)}.`;
    return { state: 'undetermined', reason };
  }
}
