import { type Message, message } from '../../domain/finding/message.ts';
import { parseVepPath } from '../../domain/vep/vep-path.ts';
import { type HistoryOf, readDocumentHistories } from '../../git/migration/document-histories.ts';
import { GitError } from '../../git/run-git.ts';
import { readCheckoutFile } from '../../git/source-file.ts';
import type { Workspace } from '../../git/workspace.ts';
import { parseDocument } from '../../parse/document/vep.ts';
import type { Need } from '../prose/need.ts';
import { readWorkingDocument } from '../working-documents.ts';
import type { LegacyDocument } from './migrate-document.ts';

/** Which documents to look at, and everything beside them. */
export interface LegacySearch {
  readonly root: string;
  /** The documents that were asked for. */
  readonly documents: readonly string[];
  /** Every file below the root. */
  readonly paths: readonly string[];
  /** The documents of old layouts. */
  readonly oldLayouts: readonly string[];
}

/** A document to migrate, why there is nothing to do about it, or why only a person can. */
export type LegacyFind =
  | { readonly kind: 'legacy'; readonly document: LegacyDocument }
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: Message }
  | { readonly kind: 'left'; readonly path: string; readonly needs: readonly Need[] };

/** What was read, and what to say about it. */
export interface LegacyReading {
  readonly finds: readonly LegacyFind[];
  readonly notes: readonly Message[];
}

interface HistoryReading {
  /** Null: there is no git, no commit, or git cannot read the history. */
  readonly historyOf: HistoryOf | null;
  readonly notes: readonly Message[];
}

/** Without a history the texts and paths are still worth reading. */
async function readHistories({ repository }: Workspace, root: string): Promise<HistoryReading> {
  const commit = (await repository?.objects.findCommit('HEAD')) ?? null;
  try {
    const isThere = repository !== null && commit !== null;
    const historyOf = isThere ? await readDocumentHistories(repository, { commit, root }) : null;
    return { historyOf, notes: [] };
  } catch (error) {
    if (!(error instanceof GitError)) {
      throw error;
    }
    const note = message`Git could not read the history, which has the creation dates and the authors: ${error.message}`;
    return { historyOf: null, notes: [note] };
  }
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

/** Another document of an old layout in the same folder: either may be the proposal, and the other an attachment. */
function hasRival(path: string, { root, oldLayouts }: LegacySearch): boolean {
  const place = parseVepPath(path, root);
  const home = place?.folder == null ? null : `${root}/${place.group}/${place.folder}/`;
  return (
    home !== null && oldLayouts.includes(path) && oldLayouts.some((other) => other !== path && other.startsWith(home))
  );
}

function leave(path: string, subject: Need['subject'], reason: Message): LegacyFind {
  return { kind: 'left', path, needs: [{ subject, reason }] };
}

interface Place extends LegacySearch {
  readonly workspace: Workspace;
  readonly historyOf: HistoryOf | null;
}

function readOne(path: string, { workspace, historyOf, ...search }: Place): LegacyFind {
  const source = readCheckoutFile(workspace.directory, path);
  const document = source === null ? null : parseDocument(path, source);
  if (document?.form === 'front-matter') {
    return { kind: 'skipped', path, reason: message`It already has front matter.` };
  }
  if (document?.form === 'unreadable') {
    return leave(path, 'text', document.problems[0]?.message ?? []);
  }
  if (source?.kind !== 'text') {
    return leave(path, 'text', message`It can no longer be read.`);
  }
  const { text } = source;
  if (/^\s+---/.test(text)) {
    return leave(
      path,
      'text',
      message`Whether the line ${'---'} below empty lines begins a front matter is not clear.`,
    );
  }
  if (hasRival(path, search)) {
    return leave(path, 'path', message`It is not clear which document of its folder is the proposal.`);
  }
  const history = historyOf === null ? null : historyOf(path);
  const attachments = readAttachments(workspace, path, search);
  return { kind: 'legacy', document: { path, root: search.root, text, history, attachments } };
}

/** Reads the documents without front matter among those that were asked for. */
export async function readLegacyDocuments(workspace: Workspace, search: LegacySearch): Promise<LegacyReading> {
  const { historyOf, notes } = await readHistories(workspace, search.root);
  return { finds: search.documents.map((path) => readOne(path, { ...search, workspace, historyOf })), notes };
}
