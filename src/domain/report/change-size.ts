import { type Message, message } from '../finding/message.ts';

/** A change of more documents is not judged as it is ([action §5](../../../docs/specification/action.md#5-cost)). */
export const MAX_DOCUMENTS = 500;

const MAX_MEBIBYTES = 32;

/** The bytes that the documents of a change may have together. */
export const MAX_BYTES = MAX_MEBIBYTES * 1024 * 1024;

const SPLIT = message`Split it into several pull requests.`;

/**
 * Why a change is too large; null for one that is not.
 *
 * @param change what it is called
 * @param size of its documents as the change leaves them
 */
export function refuseSize(
  change: Message,
  { documents, bytes }: { readonly documents: number; readonly bytes: number },
): Message | null {
  if (documents > MAX_DOCUMENTS) {
    return message`The ${change} changes ${documents} VEP documents, but at most ${MAX_DOCUMENTS} can be checked at once. ${SPLIT}`;
  }
  return bytes > MAX_BYTES
    ? message`The VEP documents of the ${change} are larger than ${MAX_MEBIBYTES} MiB together. ${SPLIT}`
    : null;
}
