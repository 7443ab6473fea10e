import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';

const MAX_PAGE = 100;
const MAX_NODES = 500_000;

/** What a query costs by GitHub's published arithmetic, and what it refuses before executing anything. */
export interface QueryCost {
  readonly cost: number;
  readonly nodeCount: number;
  readonly refusals: readonly { readonly type: string; readonly message: string }[];
}

interface Tally {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly refusals: { type: string; message: string }[];
  requests: number;
  nodes: number;
}

function pageSize(field: FieldNode, tally: Tally): number {
  const sizes = (field.arguments ?? [])
    .filter(({ name }) => name.value === 'first' || name.value === 'last')
    .map(({ value }) => valueFromASTUntyped(value, tally.variables));
  const size = sizes.find((value) => typeof value === 'number');
  const name = field.name.value;
  if (size === undefined) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    tally.refusals.push({ type: 'MISSING_PAGINATION_BOUNDARIES', message });
    return 1;
  }
  if (size < 1 || size > MAX_PAGE) {
    const message = `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of ${MAX_PAGE} records.`;
    tally.refusals.push({ type: 'EXCESSIVE_PAGINATION', message });
  }
  return size;
}

function visitField(tally: Tally, field: FieldNode, place: { parent: GraphQLNamedType; times: number }): void {
  const { parent, times } = place;
  const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
  const definition = fields[field.name.value];
  if (definition === undefined || field.selectionSet === undefined) {
    return;
  }
  const type = getNamedType(definition.type);
  const isConnection = type.name.endsWith('Connection') && definition.args.some(({ name }) => name === 'first');
  const size = isConnection ? pageSize(field, tally) : 1;
  tally.requests += isConnection ? times : 0;
  tally.nodes += isConnection ? times * size : 0;
  visitSelections(tally, field.selectionSet, { parent: type, times: times * size });
}

function visitSelections(
  tally: Tally,
  { selections }: SelectionSetNode,
  place: { parent: GraphQLNamedType; times: number },
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      visitField(tally, selection, place);
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? tally.fragments.get(selection.name.value) : selection;
    const condition = fragment?.typeCondition?.name.value;
    const parent = condition === undefined ? place.parent : (tally.schema.getType(condition) ?? place.parent);
    if (fragment !== undefined) {
      visitSelections(tally, fragment.selectionSet, { ...place, parent });
    }
  }
}

/** Counts the nodes and points of a valid query. */
export function queryCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): QueryCost {
  const definitions = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = new Map(definitions.map((definition) => [definition.name.value, definition]));
  const tally: Tally = { schema, fragments, variables, refusals: [], requests: 0, nodes: 0 };
  const root = schema.getQueryType();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION && root) {
      visitSelections(tally, definition.selectionSet, { parent: root, times: 1 });
    }
  }
  if (tally.nodes > MAX_NODES) {
    const message = `This query requests up to ${tally.nodes} possible nodes which exceeds the maximum limit of ${MAX_NODES}.`;
    tally.refusals.push({ type: 'MAX_NODE_LIMIT_EXCEEDED', message });
  }
  return { cost: Math.max(1, Math.round(tally.requests / 100)), nodeCount: tally.nodes, refusals: tally.refusals };
}
