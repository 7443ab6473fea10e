/** One file of a change: the head against the merge base, as the platform or git tells it. */
export interface ChangedFile {
  /** Where the head has it; for a removed file where it was. */
  readonly path: string;
  /** Where a renamed file was; null for every other. */
  readonly previousPath: string | null;
  readonly isAdded: boolean;
  readonly isRemoved: boolean;
  /** The head has a symbolic link or a submodule there. Absent where the list of files does not tell. */
  readonly isLink?: boolean;
}

/** Where the file was when the branch began. */
export function pathAtMergeBase({ path, previousPath }: ChangedFile): string {
  return previousPath ?? path;
}
