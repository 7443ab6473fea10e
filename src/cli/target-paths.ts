import { resolve } from 'node:path';
import { SettingsError } from '../domain/settings.ts';
import { pathInside } from '../git/repository.ts';
import { readPathKind, type Workspace } from '../git/workspace.ts';

/** A path that was named on the command line. */
export interface TargetPath {
  /** From the workspace's folder, with forward slashes; `''` for the folder itself. */
  readonly path: string;
  /** `nothing`: it may have been deleted. */
  readonly kind: 'file' | 'folder' | 'nothing';
}

/** Places the paths of a command line in the workspace. */
export function resolveTargets(
  paths: readonly string[],
  workspace: Workspace,
  currentDirectory: string,
): readonly TargetPath[] {
  return paths.map((given) => {
    const absolute = resolve(currentDirectory, given);
    const path = pathInside(workspace.directory, absolute);
    if (path === null) {
      const place = workspace.repository === null ? 'folder' : 'repository';
      throw new SettingsError(`The path \`${given}\` lies outside the ${place} \`${workspace.directory}\`.`);
    }
    return { path, kind: readPathKind(absolute) };
  });
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

/** True if a document is one of the targets or lies below one; with no targets, everything is. */
export function isTargeted(path: string, targets: readonly TargetPath[]): boolean {
  return (
    targets.length === 0 ||
    targets.some((target) => target.path === '' || target.path === path || path.startsWith(`${target.path}/`))
  );
}
