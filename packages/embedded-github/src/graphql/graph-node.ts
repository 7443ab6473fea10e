import { GraphQLError } from 'graphql';
import type { Commit } from '../git/object-store.ts';
import type { RateLimit } from '../http/rate-limit.ts';
import type { Behavior, Limits } from '../http/route.ts';
import { isAllowed, type Need, type Token } from '../http/token.ts';
import type { PullRequest } from '../world/pull-request.ts';
import type { Repository } from '../world/repository.ts';
import type { World } from '../world/world.ts';
import type { QueryCost } from './query-cost.ts';

/** The nodes that others lead to. The graph has circles, the files that build it have none. */
export interface Links {
  commit(repository: Repository, commit: Commit): GraphNode;
  pullRequest(pull: PullRequest): GraphNode;
  repository(repository: Repository): GraphNode;
  /** By full name: `refs/heads/main`. */
  ref(repository: Repository, name: string): GraphNode;
}

/** What every field may look at. */
export interface GraphContext {
  readonly world: World;
  readonly token: Token;
  readonly limits: Limits;
  readonly behavior: Behavior;
  readonly rateLimit: RateLimit;
  readonly cost: QueryCost;
  readonly links: Links;
  /** Takes note of a field that is in GitHub's schema and not in the embedded GitHub. */
  report(problem: string): void;
}

export type Arguments = Readonly<Record<string, unknown>>;

export type Resolve = (args: Arguments, context: GraphContext) => FieldValue;

export type FieldValue = string | number | boolean | null | GraphNode | readonly FieldValue[];

/** An object of the graph: its fields as values, or as functions where they take arguments or cost work. */
export interface GraphNode {
  readonly [field: string]: FieldValue | Resolve;
}

export function textArgument(args: Arguments, name: string): string | null {
  const value = args[name];
  return typeof value === 'string' ? value : null;
}

export function numberArgument(args: Arguments, name: string): number | null {
  const value = args[name];
  return typeof value === 'number' ? value : null;
}

export function listArgument(args: Arguments, name: string): readonly string[] | null {
  const value = args[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : null;
}

/** An error that leaves its field null and the rest of the answer intact, as GitHub's do. */
export function graphError(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

export function requirePermission({ token }: GraphContext, need: Need): void {
  if (!isAllowed(token, need)) {
    throw graphError('FORBIDDEN', 'Resource not accessible by integration');
  }
}
