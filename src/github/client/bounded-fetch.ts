/** The part of `fetch` that the client uses. */
export type Fetch = typeof globalThis.fetch;

/** How long the requests of a client may take. */
export interface Bounds {
  /** Milliseconds for one attempt, its body included. */
  readonly attempt: number;
  /** Ends when the whole run's time is up. */
  readonly deadline: AbortSignal;
}

/** Answers with these must not have a body, not even an empty one. */
const WITHOUT_BODY = [204, 205, 304];

/**
 * Gives every attempt a time limit of its own: Octokit hands the same signal to all retries, and one that has
 * gone off would fail each of them at once. The body is read here, so that a connection that breaks in the middle
 * of it is a network error, which is tried again, and not half an answer.
 */
export function boundFetch(fetch: Fetch, { attempt, deadline }: Bounds): Fetch {
  return async (input, init) => {
    deadline.throwIfAborted();
    const signal = AbortSignal.any([deadline, AbortSignal.timeout(attempt)]);
    const response = await fetch(input, { ...init, signal });
    const body = await response.arrayBuffer();
    const { status, statusText, headers } = response;
    return new Response(WITHOUT_BODY.includes(status) ? null : body, { status, statusText, headers });
  };
}
