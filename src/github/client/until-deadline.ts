import { message } from '../../domain/finding/message.ts';
import { GitHubError } from './github-error.ts';

/**
 * Waits for work, but not beyond the deadline. Each wait listens for itself and stops listening: a promise shared by
 * all of them would keep every answer alive until the run ends.
 *
 * @param total the milliseconds that the deadline gave, for the sentence that says so
 * @throws {GitHubError} at the deadline
 */
export async function untilDeadline<Value>(work: Promise<Value>, deadline: AbortSignal, total: number): Promise<Value> {
  let stop: () => void = () => undefined;
  const timeIsUp = new Promise<never>((_resolve, reject) => {
    const reason = message`GitHub did not answer everything within ${Math.round(total / 1000)} seconds.`;
    const onAbort = () => reject(new GitHubError(reason));
    stop = () => deadline.removeEventListener('abort', onAbort);
    deadline.addEventListener('abort', onAbort, { once: true });
    if (deadline.aborted) {
      onAbort();
    }
  });
  try {
    return await Promise.race([work, timeIsUp]);
  } finally {
    stop();
  }
}
