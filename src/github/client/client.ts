import { setMaxListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { Known } from '../../domain/finding/known.ts';
import { describeFailure, GitHubError } from './github-error.ts';
import { createOctokit, type OctokitOptions } from './octokit.ts';
import { createQueryBatch } from './query-batch.ts';
import { AnswerError, anything, type Reader, record, text } from './reader.ts';
import type { GraphQlAnswer, Selection } from './selection.ts';
import { untilDeadline } from './until-deadline.ts';

/** A repository by its two names. */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** Whom to ask about what. */
export interface ClientOptions extends OctokitOptions {
  /** The repository that this run is about. */
  readonly repository: RepositoryName;
  /** `https://api.github.com/graphql`, or an Enterprise server's `…/api/graphql`. */
  readonly graphqlUrl: string;
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
