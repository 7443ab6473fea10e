import type { RecordedRequest } from './request-log.ts';
import type { Answer } from './route.ts';

/** A way in which GitHub fails. */
export type Fault =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'rate-limit'; readonly resetInSeconds?: number }
  | { readonly kind: 'too-many-requests'; readonly retryAfterSeconds?: number }
  | { readonly kind: 'secondary-limit'; readonly retryAfterSeconds?: number }
  | { readonly kind: 'server-error'; readonly status?: 500 | 502 | 503 | 504 }
  /** An HTML page where JSON is expected, with 200. */
  | { readonly kind: 'html' }
  | { readonly kind: 'truncated-json' }
  /** Never answers; the connection stays open until the client gives up. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'connection-reset' }
  /** GraphQL: the last field of the first object is null, and an error says so. */
  | { readonly kind: 'graphql-partial' }
  /** GraphQL's primary limit, which answers 200; `RATE_LIMITED` by default. */
  | {
      readonly kind: 'graphql-rate-limited';
      readonly type?: 'RATE_LIMITED' | 'RATE_LIMIT';
      readonly resetInSeconds?: number;
    }
  /** GraphQL's secondary limit with 200: told in words, its type is not documented. */
  | { readonly kind: 'graphql-secondary-limit'; readonly retryAfterSeconds?: number }
  /** GraphQL computes so many root fields at once; the others are null, each with an error of its own. */
  | { readonly kind: 'graphql-resource-limits'; readonly fields: number }
  /** GraphQL hides parts of this name from the token: null in their place, or in that of a list's first entry. */
  | { readonly kind: 'graphql-hidden'; readonly part: string }
  | { readonly kind: 'latency'; readonly milliseconds: number };

/** Which requests fail, and how. */
export interface FaultRule {
  readonly fault: Fault;
  /** The route's name, a pattern on `METHOD /path`, or any test. Absent: every request. */
  readonly on?: string | RegExp | ((request: RecordedRequest) => boolean);
  /** Only the n-th request of all, from 1. */
  readonly nth?: number;
  /** How often; for ever by default. */
  times?: number;
  /** The request takes effect before it fails: GitHub wrote the comment, the answer was lost. */
  readonly isAfterEffect?: boolean;
}

function matches(rule: FaultRule, request: RecordedRequest, position: number): boolean {
  const { on, nth, times } = rule;
  if (times === 0 || (nth !== undefined && nth !== position)) {
    return false;
  }
  if (on === undefined || typeof on === 'function') {
    return on?.(request) ?? true;
  }
  return typeof on === 'string' ? on === request.route : on.test(`${request.method} ${request.path}`);
}

/** The first rule for a request, which is then used up once. `position` counts all requests from 1. */
export function takeFault(rules: readonly FaultRule[], request: RecordedRequest, position: number): FaultRule | null {
  const rule = rules.find((candidate) => matches(candidate, request, position)) ?? null;
  if (rule?.times !== undefined) {
    rule.times -= 1;
  }
  return rule;
}

const SECONDARY =
  'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.';

function message(text: string): { readonly message: string; readonly documentation_url: string } {
  return { message: text, documentation_url: 'https://docs.github.com/rest' };
}

/**
 * The answer of a fault that has one; null for those that cut, delay or spoil the real answer.
 * `now` is the instant, in seconds of Unix time, that a limit's reset is counted from.
 */
export function faultAnswer(fault: Fault, now: number): Answer | null {
  switch (fault.kind) {
    case 'not-found':
      return { status: 404, body: message('Not Found') };
    case 'forbidden':
      return { status: 403, body: message('Resource not accessible by integration') };
    case 'rate-limit': {
      const reset = String(now + (fault.resetInSeconds ?? 3600));
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
      return { status: 403, headers, body: message('API rate limit exceeded for installation ID 1.') };
    }
    case 'too-many-requests':
      return {
        status: 429,
        headers: { 'retry-after': String(fault.retryAfterSeconds ?? 1) },
        body: message('Too many requests'),
      };
    case 'secondary-limit':
      return {
        status: 403,
        headers: { 'retry-after': String(fault.retryAfterSeconds ?? 60) },
        body: message(SECONDARY),
      };
    case 'server-error':
      return { status: fault.status ?? 502, body: message('Server Error') };
    case 'html':
      return {
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: Buffer.from('<!DOCTYPE html>\n<html><body><h1>Unicorn!</h1></body></html>\n'),
      };
    case 'graphql-rate-limited':
      return {
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now + (fault.resetInSeconds ?? 3600)) },
        body: { data: null, errors: [{ type: fault.type ?? 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
      };
    case 'graphql-secondary-limit':
      return {
        headers: { 'retry-after': String(fault.retryAfterSeconds ?? 60) },
        body: { data: null, errors: [{ message: SECONDARY }] },
      };
    default:
      return null;
  }
}
