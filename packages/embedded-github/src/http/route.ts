import type { IncomingHttpHeaders } from 'node:http';
import type { Repository } from '../world/repository.ts';
import type { World } from '../world/world.ts';
import type { Body } from './body.ts';
import type { RateLimit } from './rate-limit.ts';
import { notFound } from './rest-error.ts';
import type { Need, Token } from './token.ts';

/** What the embedded GitHub cuts off, smaller in tests than in life. */
export interface Limits {
  /** Entries of a recursive tree before it is truncated. */
  readonly treeEntries: number;
  /** Bytes of a blob's text in GraphQL before it is truncated. GitHub documents no number. */
  readonly blobText: number;
  /** Files of a pull request that are listed at all. */
  readonly pullRequestFiles: number;
}

export const GITHUB_LIMITS: Limits = { treeEntries: 100_000, blobText: 512 * 1024, pullRequestFiles: 3000 };

/** What nobody could verify about the live service: tests try both. */
export interface Behavior {
  /** A commit that exists only in a fork has associated pull requests. People report that it has none. */
  readonly associatesForkCommits: boolean;
  /** `viewerDidAuthor` is true for what the token itself wrote. */
  readonly knowsViewersTexts: boolean;
  /** The login of `viewer` ends with `[bot]` for an app, as REST writes it. */
  readonly suffixesViewer: boolean;
  /** Repositories, as `owner/name`, that GraphQL does not show to any token although REST does. */
  readonly hiddenFromGraphQl: readonly string[];
}

export const LIKELY_BEHAVIOR: Behavior = {
  associatesForkCommits: false,
  knowsViewersTexts: true,
  suffixesViewer: true,
  hiddenFromGraphQl: [],
};

/** One request as a route sees it. */
export interface Call {
  readonly world: World;
  readonly limits: Limits;
  readonly behavior: Behavior;
  readonly token: Token;
  readonly rateLimit: RateLimit;
  /** Values of the pattern's `{names}`, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The address that was asked, with its query. */
  readonly address: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Body;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, or as it is when it is bytes; undefined sends nothing. */
  readonly body: unknown;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** `/repos/{owner}/{repo}/contents/{path+}`: a name with `+` takes slashes too. */
  readonly pattern: string;
  /** The token needs one of these; none for what everybody may read. */
  readonly needs: readonly Need[];
  answer(call: Call): Answer;
}

export function parameter(call: Call, name: string): string {
  return call.parameters[name] ?? '';
}

/** The repository of the path; GitHub's 404 when there is none. */
export function repositoryOf(call: Call): Repository {
  const name = `${parameter(call, 'owner')}/${parameter(call, 'repo')}`.toLowerCase();
  const repository = call.world.repositories.get(name);
  if (repository === undefined) {
    throw notFound();
  }
  return repository;
}
