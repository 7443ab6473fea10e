import { flag, list, nullable, type Reader, record, text } from './reader.ts';

/** A part of a list, and where the next part begins; null on the last one. */
export interface Page<Item> {
  readonly nodes: readonly Item[];
  readonly next: string | null;
}

/** What {@link pageOf} reads beside the nodes of a list that is read on from its beginning. */
export const FORWARD = 'pageInfo { hasNextPage endCursor }';

/** What {@link pageBefore} reads beside the nodes of a list that is read back from its end. */
export const BACKWARD = 'pageInfo { hasPreviousPage startCursor }';

const onward = record({ hasNextPage: flag, endCursor: nullable(text) });

/** A part with the cursor of {@link FORWARD}. More without a cursor is an error: what is not seen might be what matters. */
export function pageOf<Item>(node: Reader<Item>): Reader<Page<Item>> {
  const read = record({ nodes: list(node), pageInfo: onward });
  return (value, place) => {
    const { nodes, pageInfo } = read(value, place);
    return { nodes, next: pageInfo.hasNextPage ? text(pageInfo.endCursor, `${place}.pageInfo.endCursor`) : null };
  };
}

const backward = record({ hasPreviousPage: flag, startCursor: nullable(text) });

/** A part with the cursor of {@link BACKWARD}, as {@link pageOf}. */
export function pageBefore<Item>(node: Reader<Item>): Reader<Page<Item>> {
  const read = record({ nodes: list(node), pageInfo: backward });
  return (value, place) => {
    const { nodes, pageInfo } = read(value, place);
    return {
      nodes,
      next: pageInfo.hasPreviousPage ? text(pageInfo.startCursor, `${place}.pageInfo.startCursor`) : null,
    };
  };
}

/**
 * Reads a list part by part, for as long as its reader goes on.
 *
 * @param read the part at a cursor, null for the first one
 * @param first the first part where it is known already
 */
export async function* readPages<Part extends Pick<Page<unknown>, 'next'>>(
  read: (cursor: string | null) => Promise<Part>,
  first?: Part,
): AsyncGenerator<Part, void> {
  let part = first ?? (await read(null));
  yield part;
  while (part.next !== null) {
    part = await read(part.next);
    yield part;
  }
}
