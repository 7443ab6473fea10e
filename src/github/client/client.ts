import { setMaxListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck/light.js';
import type { Known } from '../../domain/finding/known.ts';
import { boundFetch, type Fetch } from './bounded-fetch.ts';
import { describeFailure, GitHubError } from './github-error.ts';
import { nameLimits } from './named-limits.ts';
import { createQueryBatch } from './query-batch.ts';
import { AnswerError, anything, type Reader, record, text } from './reader.ts';
import type { GraphQlAnswer, Selection } from './selection.ts';
import { untilDeadline } from './until-deadline.ts';

/** A repository by its two names. */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

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

export interface ClientOptions {
  readonly token: string;
  /** The repository that this run is about. */
  readonly repository: RepositoryName;
  /** `https://api.github.com`, or an Enterprise server's `…/api/v3`. */
  readonly apiUrl: string;
  /** `https://api.github.com/graphql`, or an Enterprise server's `…/api/graphql`. */
  readonly graphqlUrl: string;
  readonly fetch: Fetch;
  readonly requestPolicy: RequestPolicy;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** The one way to GitHub. Every method throws {@link GitHubError} when there is no usable answer. */
export interface GitHubClient {
  readonly repository: RepositoryName;
  /** Sends a read in the form of GitHub's documentation (`GET /repos/{owner}/{repo}/…`) and checks the answer. */
  rest<Value>(route: string, parameters: Parameters, read: Reader<Value>): Promise<Value>;
  /** Asks by GraphQL, together with whatever is asked at the same time; trouble with this selection alone is a value. */
  ask<Value>(selection: Selection<Value>): Promise<Known<Value>>;
  /** The same for what a run cannot do without: any trouble is thrown. */
  demand<Value>(selection: Selection<Value>): Promise<Value>;
  /** Sends a write. One that creates something must not be repeated blindly: give it `retries: 0`. */
  write(route: string, parameters: Parameters, retries?: number): Promise<unknown>;
  /** The login of whoever the token belongs to, asked once; null where GitHub does not tell. */
  viewer(): Promise<string | null>;
  /** Waits so many of this client's seconds. */
  wait(seconds: number): Promise<void>;
}

/** Newer versions drop fields that this project or its users may need (github/docs, "Breaking changes"). */
const API_VERSION = '2022-11-28';

const HEADERS = { 'x-github-api-version': API_VERSION };

const MAX_RETRIES = 3;
const MAX_LIMIT_RETRIES = 2;

/** What another attempt does not change; 429 is the throttling plugin's business. */
const FINAL = [400, 401, 403, 404, 409, 410, 422, 429, 451];

const VepOctokit = Octokit.plugin(retry, nameLimits, throttling);

const discard = () => undefined;
const LOG = { debug: discard, info: discard, warn: discard, error: discard };

/** What the throttling plugin says about a limit. */
type LimitHit = readonly [seconds: number, options: unknown, octokit: unknown, retryCount: number];

/** GitHub allows a hundred (github/docs, "Rate limits for the REST API"); the throttling plugin's ten would keep a thousand comments' pages waiting. */
const MAX_CONCURRENT = 12;

/**
 * The throttling plugin's own groups space GraphQL and writes by a second or more, which a check need not
 * ([action §5](../../../docs/specification/action.md#5-cost)).
 */
function unspacedGroups(): Readonly<Record<'global' | 'write' | 'notifications', Bottleneck.Group>> {
  const group = () => new Bottleneck.Group({ maxConcurrent: MAX_CONCURRENT });
  return { global: group(), write: group(), notifications: group() };
}

function createOctokit({ token, apiUrl, fetch, requestPolicy }: ClientOptions, deadline: AbortSignal): Octokit {
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

/** Lets writes through one after another, each some milliseconds after the one before began. */
function createTurnstile(spacing: number): () => Promise<unknown> {
  let turn: Promise<unknown> = Promise.resolve();
  return () => {
    const mine = turn;
    turn = mine.then(() => (spacing > 0 ? setTimeout(spacing) : undefined));
    return mine;
  };
}

const graphQlAnswer = record<GraphQlAnswer>({ data: anything, errors: anything });

/** What GitHub says after a write: data or nothing. A page of text is some proxy's, and nothing was written. */
const written: Reader<unknown> = (value, place) => {
  if (typeof value === 'string' && value !== '') {
    throw new AnswerError(place, 'data', value);
  }
  return value;
};

/** Whose token it is: `github-actions[bot]` for a workflow's. */
const VIEWER: Selection<{ readonly login: string }> = {
  field: 'viewer { login }',
  variables: {},
  weight: 1,
  read: record({ login: text }),
};

/** Asks once. A failure is not kept: the next one who needs the answer asks again. */
function remember<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let answer: Promise<Value> | null = null;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = null;
      throw error;
    });
    return answer;
  };
}

/** Makes a client that retries what may pass, obeys GitHub's limits, and never takes longer than it may. */
export function createClient(options: ClientOptions): GitHubClient {
  const { repository, requestPolicy, graphqlUrl } = options;
  const deadline = AbortSignal.timeout(requestPolicy.total);
  // Every request in flight listens to it, and Node warns of more than ten as of a leak.
  setMaxListeners(0, deadline);
  const octokit = createOctokit(options, deadline);
  const takeTurn = createTurnstile(requestPolicy.writeSpacing);

  const send = async <Value>(route: string, parameters: Parameters, read: Reader<Value>): Promise<Value> => {
    try {
      const response = await untilDeadline(octokit.request(route, parameters), deadline, requestPolicy.total);
      return read(response.data, '');
    } catch (error) {
      throw describeFailure(route, error);
    }
  };
  const rest: GitHubClient['rest'] = (route, parameters, read) => {
    // What a route has no place for, Octokit sends as a parameter.
    const place = route.includes('{owner}') ? { owner: repository.owner, repo: repository.name } : {};
    return send(route, { ...place, headers: HEADERS, ...parameters }, read);
  };
  const ask = createQueryBatch((query, variables) =>
    send('POST /graphql', { baseUrl: graphqlUrl.replace(/\/graphql$/, ''), query, variables }, graphQlAnswer),
  );
  const demand: GitHubClient['demand'] = async (selection) => {
    const answer = await ask(selection);
    if (answer.state === 'undetermined') {
      throw new GitHubError(answer.reason);
    }
    return answer.value;
  };
  const write: GitHubClient['write'] = async (route, parameters, retries) => {
    await takeTurn();
    // A number given here would make the plugin try again even what it must not, a refusal say.
    const request = retries === undefined ? {} : { request: { retries } };
    return await rest(route, { ...parameters, ...request }, written);
  };
  const viewer = remember(async () => {
    const answer = await ask(VIEWER);
    return answer.state === 'known' ? answer.value.login : null;
  });
  const wait = (seconds: number) => setTimeout(seconds * requestPolicy.second);
  return { repository, rest, ask, demand, write, viewer, wait };
}
