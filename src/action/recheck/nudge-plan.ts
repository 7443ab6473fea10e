import type { Vep } from '../../domain/vep/vep.ts';
import { judgedFrontMatter, pathBefore, type VepChange } from '../../domain/vep/vep-change.ts';
import type { GitHubClient } from '../../github/client/client.ts';
import type { BasePolicy } from '../../github/content/base-policy.ts';
import { settleTree } from '../../github/content/tree.ts';
import { openBranch } from '../../github/history/branch-source.ts';
import { type NearFreeze, peopleOf, type UnreadyDocument, unreadyChange, unreadyVep } from '../../judge/nudge.ts';
import { parseVep } from '../../parse/document/vep.ts';
import { listDocuments } from '../../sources/documents.ts';
import type { RecheckProgress } from './recheck-progress.ts';

/** One comment to post unless it is there. */
export interface PlannedNudge {
  /** A pull request or a tracking issue. */
  readonly number: number;
  readonly near: NearFreeze;
  /** Who is mentioned, without `@`. */
  readonly mentioned: readonly string[];
  readonly documents: readonly UnreadyDocument[];
}

/** The changes of an open pull request, with its author. */
export interface OpenChange {
  readonly number: number;
  readonly author: string | null;
  readonly changes: readonly VepChange[];
}

/** What the pull requests of a re-check change, as far as they were judged. */
export function openChanges({ rechecked }: RecheckProgress): readonly OpenChange[] {
  return rechecked.flatMap(({ pull, result }) => {
    if (result.kind !== 'round' || result.round.judgment.decision.kind !== 'judged') {
      return [];
    }
    const { decision, context } = result.round.judgment;
    return [{ number: pull.number, author: context.snapshot.author, changes: decision.changes }];
  });
}

/**
 * On a pull request only its author is mentioned ([action §4](../../../docs/specification/action.md#4-untrusted-text)).
 */
export function planForChange(
  near: NearFreeze,
  { number, author, changes }: OpenChange,
  root: string,
): readonly PlannedNudge[] {
  const documents = changes
    .map((change) => unreadyChange(change, near.release, root))
    .filter((document) => document !== null);
  return documents.length === 0 ? [] : [{ number, near, mentioned: author === null ? [] : [author], documents }];
}

/** On a tracking issue the authors and the approvers of the merged document are. */
export function planForVep(near: NearFreeze, vep: Vep, root: string): readonly PlannedNudge[] {
  const document = unreadyVep(vep, near.release, root);
  return document === null || document.number === null
    ? []
    : [{ number: document.number, near, mentioned: peopleOf(vep), documents: [document] }];
}

/** The documents of the base branch that no open pull request changes. */
export async function readIdleVeps(
  client: GitHubClient,
  { root, policy: { tip, rootTree } }: { readonly root: string; readonly policy: BasePolicy },
  open: readonly OpenChange[],
): Promise<readonly Vep[]> {
  const changes = open.flatMap((one) => one.changes);
  const busyPaths = new Set(changes.map(pathBefore));
  const busyNumbers = new Set(changes.map((change) => judgedFrontMatter(change)?.number?.value));
  const { entries } = await settleTree(client, null, { path: root, oid: rootTree });
  const source = openBranch(client, { tip, root }, entries);
  const veps = await Promise.all(
    listDocuments(source.paths, root).map(async (path) => {
      const text = busyPaths.has(path) ? null : await source.read(path);
      return text === null ? [] : [parseVep(path, text, root)];
    }),
  );
  return veps.flat().filter(({ frontMatter }) => !busyNumbers.has(frontMatter?.number?.value));
}
