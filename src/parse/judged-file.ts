import { classifyPath, DOCUMENT_NAME } from '../domain/vep-path.ts';
import type { ChangedDocument } from './changed-document.ts';
import type { ChangedFile } from './changed-file.ts';

/** A changed file that is a proposal or lies beside one. */
export interface JudgedFile extends ChangedFile {
  readonly kind: ChangedDocument['kind'];
}

type KindOf = (path: string) => JudgedFile['kind'] | null;

/** A rename between a document's place and one that is never judged is an addition or a removal to the rules. */
function splitRename(file: ChangedFile, kindOf: KindOf): readonly ChangedFile[] {
  const { path, previousPath } = file;
  if (previousPath === null || (kindOf(path) !== null && kindOf(previousPath) !== null)) {
    return [file];
  }
  return [
    { path, previousPath: null, isAdded: true, isRemoved: false },
    { path: previousPath, previousPath: null, isAdded: false, isRemoved: true },
  ];
}

/**
 * Of the files of a change, those that are judged, with what each is by its place.
 *
 * @param basePaths the files below `root` on the base branch's tip
 */
export function selectJudged(
  files: readonly ChangedFile[],
  root: string,
  basePaths: Iterable<string>,
): readonly JudgedFile[] {
  const added = files.filter(({ path, isRemoved }) => !isRemoved && path.endsWith(`/${DOCUMENT_NAME}`));
  const others = new Set([...basePaths, ...added.map(({ path }) => path)]);
  const kindOf: KindOf = (path) => {
    const kind = classifyPath(path, root, others);
    return kind === 'template' || kind === 'other' ? null : kind;
  };
  return files
    .flatMap((file) => splitRename(file, kindOf))
    .flatMap((file) => {
      const kind = kindOf(file.path);
      return kind === null ? [] : [{ ...file, kind }];
    });
}
