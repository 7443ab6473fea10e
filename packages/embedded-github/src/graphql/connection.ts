import { type Arguments, type FieldValue, type GraphNode, numberArgument, textArgument } from './graph-node.ts';

function cursor(index: number): string {
  return Buffer.from(`cursor:${index}`).toString('base64');
}

function indexOf(text: string | null): number | null {
  const digits = text === null ? null : /^cursor:(\d+)$/.exec(Buffer.from(text, 'base64').toString());
  return digits === null ? null : Number(digits[1]);
}

/** One page of a list by `first`/`after` or `last`/`before`, as every connection of the schema has it. */
export function connection<Item>(
  items: readonly Item[],
  args: Arguments,
  toNode: (item: Item) => FieldValue,
): GraphNode {
  const after = indexOf(textArgument(args, 'after'));
  const before = indexOf(textArgument(args, 'before'));
  const low = after === null ? 0 : after + 1;
  const high = before === null ? items.length : before;
  const [first, last] = [numberArgument(args, 'first'), numberArgument(args, 'last')];
  const start = first === null && last !== null ? Math.max(low, high - last) : low;
  const end = first === null ? high : Math.min(high, low + first);
  const nodes = items.slice(start, end).map(toNode);
  return {
    totalCount: items.length,
    filteredCount: items.length,
    nodes,
    edges: nodes.map((node, offset) => ({ node, cursor: cursor(start + offset) })),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length === 0 ? null : cursor(start),
      endCursor: nodes.length === 0 ? null : cursor(start + nodes.length - 1),
    },
  };
}
