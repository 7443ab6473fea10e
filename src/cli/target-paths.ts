import { dirname, join, resolve } from 'node:path';
import { SettingsError } from '../domain/settings/settings.ts';
import { pathInside } from '../git/repository.ts';
import { findWorkspace, readPathKind, type Workspace } from '../git/workspace.ts';

/** A path that was named on the command line. */
export interface TargetPath {
  /** From the workspace's folder, with forward slashes; `''` for the folder itself. */
  readonly path: string;
  /** `nothing`: it may have been deleted. */
  readonly kind: 'file' | 'folder' | 'nothing';
}

/** What a command line is about. */
export interface Targets {
  readonly workspace: Workspace;
  readonly targets: readonly TargetPath[];
}

/** An editor names a document by its whole path and may run anywhere: then the document says which workspace is meant. */
async function findTargetWorkspace(first: string | null, root: string, currentDirectory: string): Promise<Workspace> {
  const own = await findWorkspace(currentDirectory, root);
  if (first === null || (own.repository !== null && pathInside(own.directory, first) !== null)) {
    return own;
  }
  const folder = readPathKind(first) === 'folder' ? first : dirname(first);
  const other = readPathKind(folder) === 'folder' ? await findWorkspace(folder, root) : own;
  const hasVeps = other.repository !== null || readPathKind(join(other.directory, root)) === 'folder';
  return hasVeps ? other : own;
}

/**
 * Places the paths of a command line in the workspace of the current folder, or in that of the first path where the
 * current folder is no checkout or another one.
 *
 * @throws {SettingsError} for a path outside
 */
export async function findTargets(paths: readonly string[], root: string, currentDirectory: string): Promise<Targets> {
  const absolutes = paths.map((given) => ({ given, absolute: resolve(currentDirectory, given) }));
  const workspace = await findTargetWorkspace(absolutes[0]?.absolute ?? null, root, currentDirectory);
  const targets = absolutes.map(({ given, absolute }) => {
    const path = pathInside(workspace.directory, absolute);
    if (path === null) {
      const place = workspace.repository === null ? 'folder' : 'repository';
      throw new SettingsError(`The path \`${given}\` is outside the ${place} \`${workspace.directory}\`.`);
    }
    return { path, kind: readPathKind(absolute) };
  });
  return { workspace, targets };
}

/**
 * Outside a checkout nothing else would tell that the command runs in the wrong folder.
 *
 * @throws {SettingsError} when a target holds none of the documents of a folder without git
 */
export function checkTargeted(
  targets: readonly TargetPath[],
  documents: readonly string[],
  { repository }: Workspace,
): void {
  const stranger = targets.find((target) => !documents.some((path) => isTargeted(path, [target])));
  if (repository === null && stranger !== undefined) {
    throw new SettingsError(
      `\`${stranger.path || '.'}\` is no VEP document of this folder. Run the command in the checkout of the proposals.`,
    );
  }
}

/** True if a document is one of the targets or is below one; with no targets, everything is. */
export function isTargeted(path: string, targets: readonly TargetPath[]): boolean {
  return (
    targets.length === 0 ||
    targets.some((target) => target.path === '' || target.path === path || path.startsWith(`${target.path}/`))
  );
}
