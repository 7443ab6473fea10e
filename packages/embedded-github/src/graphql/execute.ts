import {
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
import type { World } from '../world/world.ts';
import { commitNode } from './git-node.ts';
import type { FieldValue, GraphContext, GraphNode, Links } from './graph-node.ts';
import { graphError, textArgument } from './graph-node.ts';
import { commentNode } from './issue-node.ts';
import { pullRequestNode } from './pull-request-node.ts';
import { queryCost } from './query-cost.ts';
import { refNode, repositoryNode } from './repository-node.ts';
import { githubSchema, schemaOfThings } from './schema.ts';

/** Of all nodes only comments are built in. */
function commentById(world: World, id: string | null): GraphNode {
  const items = [...world.repositories.values()].flatMap((repository) => [...repository.items.values()]);
  const comment = items.flatMap(({ comments }) => comments).find((one) => `IC_${one.id}` === id);
  if (comment === undefined) {
    throw graphError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`);
  }
  return commentNode(comment);
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
  node: (args, { world }) => commentById(world, textArgument(args, 'id')),
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

/** A query that GitHub would answer, and the schema that has all that it asks for. */
interface ValidQuery {
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
}

const queries = new Map<string, ValidQuery | readonly GraphQLError[]>();

function parseQuery(query: string): ValidQuery | readonly GraphQLError[] {
  try {
    const document = parse(query);
    const part = schemaOfThings();
    if (validate(part, document).length === 0) {
      return { document, schema: part };
    }
    const errors = validate(githubSchema(), document);
    return errors.length > 0 ? errors : { document, schema: githubSchema() };
  } catch (error) {
    return [error instanceof GraphQLFailure ? error : new GraphQLFailure(String(error))];
  }
}

/** The parsed query, or why it is none. Validating a large query takes longer than answering it. */
function readQuery(query: string): ValidQuery | readonly GraphQLError[] {
  const read = queries.get(query) ?? parseQuery(query);
  queries.set(query, read);
  return read;
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
  const read = readQuery(query);
  if (!('document' in read)) {
    for (const { message } of read) {
      context.report(`Invalid GraphQL: ${message}`);
    }
    return { errors: read.map(errorJson) };
  }
  const { document, schema } = read;
  const cost = queryCost(schema, document, variables);
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
    schema,
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
