import { identifyVep, type VepIdentity } from '../../domain/vep/vep-identity.ts';
import { classifyPath, parseVepPath } from '../../domain/vep/vep-path.ts';
import { parseVep } from '../../parse/document/vep.ts';
import type { GitHubClient } from '../client/client.ts';
import { readEntry } from './document-texts.ts';
import type { Tree } from './tree.ts';

/** The documents of the base branch, and which of them are to be read. */
export interface BaseQuestion {
  readonly tree: Tree;
  readonly root: string;
  /** Documents whose folder has one of these numbers. */
  readonly numbers: readonly number[];
  /** Paths of documents that the change itself has the texts of. */
  readonly changed: ReadonlySet<string>;
}

/** The paths of a tree that are main documents, in whatever layout, each with the number of its folder. */
export function listDocuments({ entries }: Tree, root: string): readonly VepIdentity[] {
  const paths = new Set(entries.keys());
  return [...paths]
    .filter((path) => /^(document|old-layout)$/.test(classifyPath(path, root, paths)))
    .map((path) => ({ path, number: parseVepPath(path, root)?.folderNumber ?? null, succession: null }));
}

async function readIdentity(
  client: GitHubClient,
  { tree, root, numbers, changed }: BaseQuestion,
  identity: VepIdentity,
): Promise<VepIdentity> {
  const { path, number } = identity;
  const entry = tree.entries.get(path);
  if (entry === undefined || number === null || !numbers.includes(number) || changed.has(path)) {
    return identity;
  }
  return identifyVep(parseVep(path, await readEntry(client, entry), root), root);
}

/** Names every document of the base branch; only those that something refers to are read. */
export function readBaseVeps(client: GitHubClient, question: BaseQuestion): Promise<readonly VepIdentity[]> {
  const identities = listDocuments(question.tree, question.root);
  return Promise.all(identities.map((identity) => readIdentity(client, question, identity)));
}

/** The SIGs that have a folder of their own. */
export function listSigs({ entries }: Tree, root: string): readonly string[] {
  const groups = [...entries.keys()].map((path) => path.slice(root.length + 1).split('/', 1)[0] ?? '');
  return [...new Set(groups.filter((group) => group.startsWith('sig-')))];
}
