import { classifyPath, DOCUMENT_NAME } from '../domain/vep-path.ts';
import type { ChangedDocument } from './changed-document.ts';
import type { ChangedFile } from './changed-file.ts';

/** A changed file that is a proposal or lies beside one. */
export interface JudgedFile extends ChangedFile {
  readonly kind: ChangedDocument['kind'];
}

type KindOf = (path: string) => JudgedFile['kind'] | null;

/** What the files are by their places on either side. */
interface Kinds {
  /** On the base branch, whatever the change puts beside them. */
  readonly before: KindOf;
  readonly after: KindOf;
}

function kindAmong(paths: ReadonlySet<string>, root: string): KindOf {
  return (path) => {
    const kind = classifyPath(path, root, paths);
    return kind === 'template' || kind === 'other' ? null : kind;
  };
}

/** A proposal in whatever layout is one thing, an attachment another. */
function sortOf(kind: JudgedFile['kind'] | null): 'proposal' | 'attachment' | null {
  return kind === 'document' || kind === 'old-layout' ? 'proposal' : kind;
}

/** A rename into the proposals or out of them is no move: to the rules it is an addition and a removal. */
function splitRename(file: ChangedFile, { before, after }: Kinds): readonly ChangedFile[] {
  const { path, previousPath } = file;
  if (previousPath === null || sortOf(before(previousPath)) === sortOf(after(path))) {
    return [file];
  }
  return [
    { path, previousPath: null, isAdded: true, isRemoved: false },
    { path: previousPath, previousPath: null, isAdded: false, isRemoved: true },
  ];
}

/**
 * Of the files of a change, those that are judged, with what each is by its place: a new place counts with what the
 * change puts there, an old one as the base branch has it, so that nothing added can make an attachment of a proposal.
 *
 * @param basePaths the files below `root` on the base branch's tip
 */
export function selectJudged(
  files: readonly ChangedFile[],
  root: string,
  basePaths: Iterable<string>,
): readonly JudgedFile[] {
  const added = files.filter(({ path, isRemoved }) => !isRemoved && path.endsWith(`/${DOCUMENT_NAME}`));
  const base = new Set(basePaths);
  const kinds = {
    before: kindAmong(base, root),
    after: kindAmong(new Set([...base, ...added.map(({ path }) => path)]), root),
  };
  return files
    .flatMap((file) => splitRename(file, kinds))
    .flatMap((file) => {
      const isAtNewPlace = file.isAdded || file.previousPath !== null;
      const kind = isAtNewPlace ? kinds.after(file.path) : kinds.before(file.path);
      return kind === null ? [] : [{ ...file, kind }];
    });
}
