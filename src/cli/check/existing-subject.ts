import { message } from '../../domain/finding/message.ts';
import { SettingsError } from '../../domain/settings/settings.ts';
import type { VepChange } from '../../domain/vep/vep-change.ts';
import { openCommit, openFolder, openWorkingTree } from '../../git/snapshot.ts';
import { readCheckoutText } from '../../git/source-file.ts';
import type { Workspace } from '../../git/workspace.ts';
import { hasFilesBelow, listJudged } from '../../sources/documents.ts';
import { readExistingDocuments } from '../../sources/existing-documents.ts';
import type { Source } from '../../sources/source.ts';
import { startProgress } from '../progress.ts';
import { checkTargeted, isTargeted, type TargetPath } from '../target-paths.ts';
import type { World } from '../world.ts';
import type { CheckRequest } from './check-request.ts';
import { comparisonError } from './comparison-error.ts';
import { rewriteUnchanged } from './rewritten-documents.ts';
import type { Subject } from './subject.ts';

async function openSnapshot(workspace: Workspace, { head, settings }: CheckRequest): Promise<Source> {
  const { directory, repository } = workspace;
  if (repository === null) {
    return await openFolder(directory, settings.vepsRoot);
  }
  if (head === null) {
    return await openWorkingTree(repository, settings.vepsRoot);
  }
  const commit = await repository.objects.findCommit(head);
  if (commit === null) {
    throw comparisonError({ kind: 'unknown-ref', ref: head });
  }
  return await openCommit(repository, commit, settings.vepsRoot);
}

/** From the disk one by one when they are shown: with all documents, more would be kept than is needed at a time. */
async function readSources(
  snapshot: Source,
  places: readonly string[],
  { workspace, request }: { readonly workspace: Workspace; readonly request: CheckRequest },
): ReturnType<Subject['readSources']> {
  if (request.head === null) {
    return (path) => readCheckoutText(workspace.directory, path);
  }
  const texts = new Map<string, string>();
  for (const path of places) {
    const source = await snapshot.read(path);
    if (source?.kind === 'text') {
      texts.set(path, source.text);
    }
  }
  return (path) => texts.get(path) ?? null;
}

interface Choice {
  readonly root: string;
  readonly workspace: Workspace;
  readonly targets: readonly TargetPath[];
  readonly world: World;
}

async function readTargets(
  snapshot: Source,
  { root, workspace, targets, world }: Choice,
): Promise<readonly VepChange[]> {
  const documents = await listJudged(snapshot, root);
  checkTargeted(targets, documents, workspace);
  const paths = documents.filter((path) => isTargeted(path, targets));
  const progress = startProgress('Reading documents', paths.length, world);
  const changes = await readExistingDocuments(snapshot.read, {
    paths,
    root,
    needsTargets: false,
    advance: progress.advance,
  });
  progress.finish();
  return changes;
}

function checkTargets(targets: readonly TargetPath[]): void {
  const missing = targets.find(({ kind }) => kind === 'nothing');
  if (missing !== undefined) {
    throw new SettingsError(`There is no file or folder \`${missing.path}\`.`);
  }
}

/** Reads documents as they are, with nothing to compare them with: `--all`, or a folder without git. */
export async function readExistingSubject(
  workspace: Workspace,
  request: CheckRequest,
  { targets, world }: { readonly targets: readonly TargetPath[]; readonly world: World },
): Promise<Subject> {
  checkTargets(request.head === null ? targets : []);
  const snapshot = await openSnapshot(workspace, request);
  const isPlain = workspace.repository === null && !request.isAll;
  const without = message`This folder is not a git repository: every document is checked as it is, without its status change and its freeze.`;
  const root = request.settings.vepsRoot;
  const changes = await readTargets(snapshot, { root, workspace, targets, world });
  const textOf = (path: string) => readCheckoutText(workspace.directory, path);
  return {
    changes,
    otherChanges: [],
    // What nothing is compared with makes no new commitment, so nobody asks for what was promised before.
    policy: { ...snapshot, history: null },
    hasFiles: hasFilesBelow(snapshot.paths, root),
    placeOf: (path) => path,
    rewrite: (rewriteText, places) =>
      request.head === null ? rewriteUnchanged(changes, { rewriteText, places }, { root, textOf }) : null,
    readSources: (places) => readSources(snapshot, places, { workspace, request }),
    notes: isPlain ? [without] : [],
  };
}
