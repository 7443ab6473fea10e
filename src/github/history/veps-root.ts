import { type Message, message } from '../../domain/finding/message.ts';
import type { GitHubClient } from '../client/client.ts';
import { readBaseCommit } from './base-history.ts';

/** What is known of the folder of the VEPs on the base branch, and the head that may bring it. */
export interface RootQuestion {
  /** Without a trailing slash. */
  readonly root: string;
  /** The tree's id on the base branch; null where it has no such folder. */
  readonly rootTree: string | null;
  /** A full sha. */
  readonly head: string;
}

/** Says of an input `veps-root` that it names no folder. */
export function missingRoot(root: string): Message {
  return message`The input ${'veps-root'} is ${root}, and neither the base branch nor the head has such a folder. Check its spelling.`;
}

/**
 * The fault of an input `veps-root` that neither side has
 * ([action §2](../../../docs/specification/action.md#2-inputs)). The head is asked only where the base lacks it.
 */
export async function readRootFaults(client: GitHubClient, question: RootQuestion): Promise<readonly Message[]> {
  const { root, rootTree, head } = question;
  if (rootTree !== null) {
    return [];
  }
  const { rootTree: own } = await readBaseCommit(client, head, root);
  return own === null ? [missingRoot(root)] : [];
}
