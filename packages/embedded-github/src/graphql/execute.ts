import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLError,
  GraphQLError as GraphQLFailure,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { remaining } from '../http/rate-limit.ts';
import { commitNode } from './git-node.ts';
import type { FieldValue, GraphContext, GraphNode, Links } from './graph-node.ts';
import { graphError, textArgument } from './graph-node.ts';
import { pullRequestNode } from './pull-request-node.ts';
import { queryCost } from './query-cost.ts';
import { refNode, repositoryNode } from './repository-node.ts';

let builtSchema: GraphQLSchema | null = null;

/** GitHub's own schema. Building it takes a third of a second, so it is done once and only when somebody asks. */
function githubSchema(): GraphQLSchema {
  if (builtSchema === null) {
    // The package's own entry parses the schema twice more on loading, and it exports no file but that.
    const path = new URL('../../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);
    // Most of the SDL is descriptions, which no query needs.
    const sdl = readFileSync(path, 'utf8').replace(/^[ \t]*"""[\s\S]*?"""\n/gm, '');
    // The published SDL repeats a field, which strict building refuses; and checking the rest again costs time.
    builtSchema = buildSchema(sdl, { assumeValid: true, noLocation: true });
  }
  return builtSchema;
}

const ROOT: GraphNode = {
  viewer: (_args, { token: { login }, behavior }) => ({
    __typename: 'User',
    id: `U_${login}`,
    login: behavior.suffixesViewer ? login : login.replace(/\[bot\]$/, ''),
  }),
  rateLimit: (_args, { rateLimit, cost }) => ({
    cost: cost.cost,
    nodeCount: cost.nodeCount,
    limit: rateLimit.limit.graphql,
    used: rateLimit.used.graphql,
    remaining: remaining(rateLimit, 'graphql'),
    resetAt: new Date(rateLimit.resetAt * 1000).toISOString(),
  }),
  repository: (args, { world, behavior }) => {
    const name = `${textArgument(args, 'owner')}/${textArgument(args, 'name')}`;
    const repository = world.repositories.get(name.toLowerCase());
    if (repository === undefined || behavior.hiddenFromGraphQl.includes(name)) {
      throw graphError('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`);
    }
    return repositoryNode(repository);
  },
};

const LINKS: Links = {
  commit: commitNode,
  pullRequest: pullRequestNode,
  repository: repositoryNode,
  ref: refNode,
};

function isNode(value: unknown): value is GraphNode {
  return typeof value === 'object' && value !== null;
}

// The signature is the library's.
// biome-ignore lint/complexity/useMaxParams: four arguments is what graphql calls a resolver with
const resolveField: GraphQLFieldResolver<unknown, GraphContext> = (source, args, context, info): FieldValue => {
  const value = isNode(source) ? source[info.fieldName] : undefined;
  if (value === undefined) {
    const problem = `${info.parentType.name}.${info.fieldName} is not built into the embedded GitHub`;
    context.report(problem);
    throw new GraphQLFailure(problem);
  }
  return typeof value === 'function' ? value(args, context) : value;
};

function errorJson(error: GraphQLError) {
  const { message, path, locations, extensions } = error;
  return { ...(extensions.type === undefined ? {} : { type: extensions.type }), path, locations, message };
}

const documents = new Map<string, DocumentNode | readonly GraphQLError[]>();

/** The parsed query, or why it is none. Validating a large query takes longer than answering it. */
function readQuery(query: string): DocumentNode | readonly GraphQLError[] {
  const known = documents.get(query);
  if (known !== undefined) {
    return known;
  }
  let result: DocumentNode | readonly GraphQLError[];
  try {
    const document = parse(query);
    const errors = validate(githubSchema(), document);
    result = errors.length > 0 ? errors : document;
  } catch (error) {
    result = [error instanceof GraphQLFailure ? error : new GraphQLFailure(String(error))];
  }
  documents.set(query, result);
  return result;
}

export interface GraphRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Answers a query as GitHub would: an invalid one with errors and no data, what is not found with null and an
 * error beside the rest. `spend` takes the query's points and says whether they were left.
 */
export async function answerQuery(
  { query, variables }: GraphRequest,
  context: Omit<GraphContext, 'cost' | 'links'>,
  spend: (points: number) => boolean,
): Promise<object> {
  const document = readQuery(query);
  if (!('kind' in document)) {
    for (const { message } of document) {
      context.report(`Invalid GraphQL: ${message}`);
    }
    return { errors: document.map(errorJson) };
  }
  const cost = queryCost(githubSchema(), document, variables);
  if (cost.refusals.length > 0) {
    for (const { message } of cost.refusals) {
      context.report(`Refused GraphQL: ${message}`);
    }
    return { data: null, errors: cost.refusals };
  }
  if (!spend(cost.cost)) {
    return { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] };
  }
  const result = await execute({
    schema: githubSchema(),
    document,
    rootValue: ROOT,
    contextValue: { ...context, cost, links: LINKS },
    variableValues: variables,
    fieldResolver: resolveField,
  });
  return {
    data: result.data ?? null,
    ...(result.errors === undefined ? {} : { errors: result.errors.map(errorJson) }),
  };
}
