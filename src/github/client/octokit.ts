import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck/light.js';
import { boundFetch, type Fetch } from './bounded-fetch.ts';
import { nameLimits } from './named-limits.ts';

/** How patient a client is. Tests shorten all of it. */
export interface RequestPolicy {
  /** Milliseconds for one attempt of a request. */
  readonly attempt: number;
  /** Milliseconds for all requests together. */
  readonly total: number;
  /** Milliseconds that a second lasts while waiting before another attempt. */
  readonly second: number;
  /** The longest wait that GitHub may ask for, in seconds; beyond it the request fails. */
  readonly longestWait: number;
  /** Milliseconds between two writes. */
  readonly writeSpacing: number;
}

export interface OctokitOptions {
  readonly token: string;
  /** `https://api.github.com`, or an Enterprise server's `…/api/v3`. */
  readonly apiUrl: string;
  readonly fetch: Fetch;
  readonly requestPolicy: RequestPolicy;
}

const MAX_RETRIES = 3;
const MAX_LIMIT_RETRIES = 2;

/** What another attempt does not change; 429 is the throttling plugin's business. */
const FINAL = [400, 401, 403, 404, 409, 410, 422, 429, 451];

const VepOctokit = Octokit.plugin(retry, nameLimits, throttling);

const discard = () => undefined;
const LOG = { debug: discard, info: discard, warn: discard, error: discard };

/** What the throttling plugin says about a limit. */
type LimitHit = readonly [seconds: number, options: unknown, octokit: unknown, retryCount: number];

/**
 * GitHub allows a hundred (github/docs, "Rate limits for the REST API"); with the throttling plugin's ten the texts of
 * documents would wait behind a thousand comments.
 */
const MAX_CONCURRENT = 12;

/**
 * The throttling plugin's own groups space GraphQL and writes by a second or more, which a check need not
 * ([action §5](../../../docs/specification/action.md#5-cost)).
 */
function unspacedGroups(): Readonly<Record<'global' | 'write' | 'notifications', Bottleneck.Group>> {
  const group = () => new Bottleneck.Group({ maxConcurrent: MAX_CONCURRENT });
  return { global: group(), write: group(), notifications: group() };
}

/** An Octokit that retries what may pass and obeys GitHub's limits, until the deadline. */
export function createOctokit({ token, apiUrl, fetch, requestPolicy }: OctokitOptions, deadline: AbortSignal): Octokit {
  const mayWait = (...[seconds, , , count]: LimitHit) =>
    count < MAX_LIMIT_RETRIES && seconds <= requestPolicy.longestWait;
  return new VepOctokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: 'vep-governance',
    log: LOG,
    request: { fetch: boundFetch(fetch, { attempt: requestPolicy.attempt, deadline }), log: LOG },
    retry: { doNotRetry: FINAL, retries: MAX_RETRIES, retryAfterBaseValue: requestPolicy.second },
    throttle: {
      ...unspacedGroups(),
      retryAfterBaseValue: requestPolicy.second,
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
    },
  });
}
