/** One request the embedded GitHub received. */
export interface RecordedRequest {
  readonly method: string;
  /** GitHub's name of it, `GET /repos/{owner}/{repo}/pulls/{pull_number}` or `POST /graphql`; null for one that is not built in. */
  readonly route: string | null;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
  readonly token: string | null;
  /** Position among all beginnings and ends, so that it can be told which requests overlapped. */
  readonly start: number;
  /** Null while it is not answered. */
  end: number | null;
  /** Null when the connection was cut or left hanging. */
  status: number | null;
}

/** True for a request that changes something. GraphQL is used for reading only, except for mutations. */
export function isWrite(request: RecordedRequest): boolean {
  return request.route === 'POST /graphql' ? isMutation(request.body) : request.method !== 'GET';
}

function isMutation(body: unknown): boolean {
  const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : null;
  return typeof query === 'string' && /^\s*mutation\b/m.test(query);
}

/**
 * The longest chain of requests of which each began after the one before had ended. Requests sent side by
 * side overlap only where answering takes a while: start the server with a `latency` to measure this.
 */
export function sequentialDepth(requests: readonly RecordedRequest[]): number {
  const ended: { readonly end: number; readonly depth: number }[] = [];
  let deepest = 0;
  for (const { start, end } of [...requests].sort((left, right) => left.start - right.start)) {
    const before = ended.filter((other) => other.end < start).map(({ depth }) => depth);
    const depth = Math.max(0, ...before) + 1;
    deepest = Math.max(deepest, depth);
    ended.push({ end: end ?? Number.POSITIVE_INFINITY, depth });
  }
  return deepest;
}
