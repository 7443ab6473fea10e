import { type Message, message } from '../../domain/message.ts';
import { readCommit } from '../../git/comparison.ts';
import { type DocumentHistory, readHistory } from '../../git/history.ts';
import type { Workspace } from '../../git/workspace.ts';
import { parseFrontMatterBlock } from '../../parse/front-matter-block.ts';
import { startProgress } from '../progress.ts';
import { readWorkingDocument } from '../working-documents.ts';
import type { World } from '../world.ts';
import type { LegacyDocument } from './migrate-document.ts';

/** Which documents to look at, and everything beside them. */
export interface LegacySearch {
  readonly root: string;
  /** The documents that were asked for. */
  readonly documents: readonly string[];
  /** Every file below the root. */
  readonly paths: readonly string[];
}

/** A document to migrate, or why there is nothing to do about it. */
export type LegacyFind =
  | { readonly kind: 'legacy'; readonly document: LegacyDocument }
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: Message };

async function readOrigin({ directory, repository }: Workspace, path: string): Promise<DocumentHistory | null> {
  const head = repository === null ? null : await readCommit(directory, 'HEAD');
  return head === null ? null : await readHistory(directory, { commit: head, path, isBaseBranch: false });
}

function isBeside(path: string, document: string): boolean {
  const folder = document.slice(0, document.lastIndexOf('/') + 1);
  return path !== document && path.startsWith(folder) && /^[^/]+\.md$/.test(path.slice(folder.length));
}

/** In a document's own folder every other Markdown file is an attachment; in a group's folder they are documents. */
function readAttachments(workspace: Workspace, path: string, { paths, root }: LegacySearch) {
  const isInFolder = path.slice(root.length + 1).split('/').length > 2;
  const beside = isInFolder ? paths.filter((other) => isBeside(other, path)) : [];
  return beside.map((other) => readWorkingDocument(workspace, other)).filter((text) => text !== null);
}

async function readOne(workspace: Workspace, path: string, search: LegacySearch): Promise<LegacyFind> {
  const document = readWorkingDocument(workspace, path);
  if (document === null) {
    return { kind: 'skipped', path, reason: message`It is not a text file.` };
  }
  const block = parseFrontMatterBlock(document.text);
  if (block.kind !== 'none') {
    const reason =
      block.kind === 'block'
        ? message`It has front matter already.`
        : message`It begins with ${'---'}, and no second ${'---'} follows.`;
    return { kind: 'skipped', path, reason };
  }
  const history = await readOrigin(workspace, path);
  const attachments = readAttachments(workspace, path, search);
  return { kind: 'legacy', document: { path, root: search.root, text: document.text, history, attachments } };
}

/** Reads the documents without front matter among those that were asked for. */
export async function readLegacyDocuments(
  workspace: Workspace,
  search: LegacySearch,
  world: World,
): Promise<readonly LegacyFind[]> {
  const progress = startProgress('Reading documents and their history', search.documents.length, world);
  const finds: LegacyFind[] = [];
  for (const path of search.documents) {
    finds.push(await readOne(workspace, path, search));
    progress.advance(1);
  }
  progress.finish();
  return finds;
}
