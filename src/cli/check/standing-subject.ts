import { join } from 'node:path';
import { message } from '../../domain/message.ts';
import { SettingsError } from '../../domain/settings.ts';
import type { VepChange } from '../../domain/vep-change.ts';
import { readCommit } from '../../git/comparison.ts';
import { listDocuments } from '../../git/policy.ts';
import { openCommit, openFolder, openWorkingTree, type Snapshot } from '../../git/snapshot.ts';
import { readTextNow } from '../../git/source-file.ts';
import type { Workspace } from '../../git/workspace.ts';
import { parseVep } from '../../parse/vep.ts';
import { startProgress } from '../progress.ts';
import { standingChange } from '../standing-change.ts';
import { isTargeted, type TargetPath } from '../target-paths.ts';
import type { World } from '../world.ts';
import type { CheckRequest } from './check-request.ts';
import { comparisonError } from './comparison-error.ts';
import type { Subject } from './subject.ts';

/** So many documents are read at a time: enough to keep the disk busy, too few to fill the memory. */
const AT_ONCE = 64;

async function openSnapshot(workspace: Workspace, { head, settings }: CheckRequest): Promise<Snapshot> {
  const { directory, repository } = workspace;
  if (repository === null) {
    return await openFolder(directory, settings.vepsRoot);
  }
  if (head === null) {
    return await openWorkingTree(directory, settings.vepsRoot);
  }
  const commit = await readCommit(directory, head);
  if (commit === null) {
    throw comparisonError({ kind: 'unknown-ref', ref: head });
  }
  return await openCommit(directory, commit, settings.vepsRoot);
}

async function readStanding(snapshot: Snapshot, path: string, root: string): Promise<readonly VepChange[]> {
  const source = await snapshot.read(path);
  // The copy cuts the values loose from the document's text, which slices of it would keep in memory.
  return source === null ? [] : [standingChange(structuredClone(parseVep(path, source, root)))];
}

async function readAll(
  snapshot: Snapshot,
  paths: readonly string[],
  { root, world }: { readonly root: string; readonly world: World },
): Promise<readonly VepChange[]> {
  const progress = startProgress('Reading documents', paths.length, world);
  const changes: VepChange[] = [];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const batch = paths.slice(start, start + AT_ONCE).map((path) => readStanding(snapshot, path, root));
    changes.push(...(await Promise.all(batch)).flat());
    progress.advance(batch.length);
  }
  progress.finish();
  return changes;
}

function checkTargets(targets: readonly TargetPath[]): void {
  const missing = targets.find(({ kind }) => kind === 'nothing');
  if (missing !== undefined) {
    throw new SettingsError(`There is no file or folder \`${missing.path}\`.`);
  }
}

/** Reads documents as they stand, with nothing to compare them with: `--all`, or a folder without git. */
export async function readStandingSubject(
  workspace: Workspace,
  request: CheckRequest,
  { targets, world }: { readonly targets: readonly TargetPath[]; readonly world: World },
): Promise<Subject> {
  const root = request.settings.vepsRoot;
  checkTargets(request.head === null ? targets : []);
  const snapshot = await openSnapshot(workspace, request);
  const paths = listDocuments(snapshot.paths, root).filter((path) => isTargeted(path, targets));
  const isPlain = workspace.repository === null && !request.isAll;
  return {
    changes: await readAll(snapshot, paths, { root, world }),
    policy: snapshot,
    baseTip: null,
    sourceOf: (path) => (request.head === null ? readTextNow(join(workspace.directory, path)) : null),
    notes: isPlain
      ? [
          message`This folder is no git repository: every document is judged as it stands, without its status step and its freeze.`,
        ]
      : [],
  };
}
