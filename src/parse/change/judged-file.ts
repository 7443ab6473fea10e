import { classifyPath, DOCUMENT_NAME, homeOf, isFolderPlace } from '../../domain/vep/vep-path.ts';
import type { ChangedDocument } from './changed-document.ts';
import type { ChangedFile } from './changed-file.ts';

/** A changed file that is a proposal or is beside one. */
export interface JudgedFile extends ChangedFile {
  readonly kind: ChangedDocument['kind'];
}

type KindOf = (path: string) => JudgedFile['kind'] | null;

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

/** True for a file that gets another name in the folder where it is, and leaves no `vep.md` beside it. */
function isRenamedInPlace({ path, previousPath }: ChangedFile, paths: ReadonlySet<string>, root: string): boolean {
  const home = homeOf(path, root);
  return previousPath !== null && homeOf(previousPath, root) === home && !paths.has(`${root}/${home}/${DOCUMENT_NAME}`);
}

/** A rename into the proposals or out of them is no move: to the rules it is an addition and a removal. */
function splitRename({ path, previousPath, isLink = false }: ChangedFile): readonly ChangedFile[] {
  return [
    { path, previousPath: null, isAdded: true, isRemoved: false, isLink },
    { path: previousPath ?? path, previousPath: null, isAdded: false, isRemoved: true },
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
  const leaving = new Set(
    files.flatMap(({ path, previousPath, isRemoved }) => (isRemoved ? path : (previousPath ?? []))),
  );
  const base = new Set(basePaths);
  const kept = [...base].filter((path) => !leaving.has(path));
  const present = new Set([...kept, ...added.map(({ path }) => path)]);
  const [before, after] = [kindAmong(base, root), kindAmong(present, root)];
  const kindOf = (file: ChangedFile): JudgedFile['kind'] | null => {
    // Whatever is behind it, it stands for documents.
    if (file.isLink === true && isFolderPlace(file.path, root)) {
      return 'document';
    }
    const earlier = before(file.previousPath ?? file.path);
    if (sortOf(earlier) === 'proposal' && isRenamedInPlace(file, present, root)) {
      // Whatever it is called now, and whatever is beside it, it is still what it was.
      return 'old-layout';
    }
    return file.isAdded || file.previousPath !== null ? after(file.path) : earlier;
  };
  const isMove = (file: ChangedFile) =>
    file.previousPath === null || sortOf(before(file.previousPath)) === sortOf(kindOf(file));
  return files
    .flatMap((file) => (isMove(file) ? [file] : splitRename(file)))
    .flatMap((file) => {
      const kind = kindOf(file);
      return kind === null ? [] : [{ ...file, kind }];
    });
}
