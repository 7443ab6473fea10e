import type { SourceText } from '../parse/front-matter/source-text.ts';
import type { Repository } from './repository.ts';
import { openFolder } from './snapshot.ts';
import { readEntry, readTree } from './tree.ts';

/** A file in which GitHub looks for a workflow. */
export interface WorkflowFile {
  /** From the repository's root. */
  readonly path: string;
  readonly source: SourceText;
}

const FOLDER = '.github/workflows';
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;

type Read = (path: string) => Promise<SourceText | null>;

async function readAll(paths: Iterable<string>, read: Read): Promise<readonly WorkflowFile[]> {
  const files = [...paths]
    .filter((path) => WORKFLOW.test(path))
    .map(async (path) => {
      const source = await read(path);
      return source === null ? [] : [{ path, source }];
    });
  return (await Promise.all(files)).flat();
}

/** The workflow files of a commit, by their names. */
export async function readCommittedWorkflows(
  { objects }: Repository,
  commit: string,
): Promise<readonly WorkflowFile[]> {
  const tree = await readTree(objects, commit, [FOLDER]);
  return await readAll(tree.keys(), (path) => readEntry({ objects, tree }, path));
}

/** The workflow files on the disk, by their names; behind a link there is none. */
export async function readWorkingWorkflows(directory: string): Promise<readonly WorkflowFile[]> {
  const files = await openFolder(directory, FOLDER);
  return await readAll(files.paths, files.read);
}
