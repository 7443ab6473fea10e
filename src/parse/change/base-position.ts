import { numberInPath } from '../../domain/vep/vep-name.ts';
import { classifyPath, parseVepPath } from '../../domain/vep/vep-path.ts';

/** The base branch as it is now, and what came to it since the branch began. */
export interface BaseTip {
  /** Every file below the root of the VEPs. */
  readonly paths: Iterable<string>;
  readonly isNew: (path: string) => boolean;
  /** The folder of the VEPs, without a trailing slash. */
  readonly root: string;
}

/**
 * Follows a document that the base branch moved in a way nobody calls a rename: to the one document that came to
 * the base branch since and has the same number in its name
 * ([governance §1](../../../docs/specification/governance.md#1-words)). Null where there is none, or more than one.
 */
export function followByNumber(path: string, { paths, isNew, root }: BaseTip): string | null {
  const number = parseVepPath(path, root)?.folderNumber ?? numberInPath(path, root);
  const candidates = [...paths].filter(
    (other) =>
      number !== null &&
      parseVepPath(other, root)?.folderNumber === number &&
      classifyPath(other, root, new Set()) === 'document' &&
      isNew(other),
  );
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}
