import { runGit, splitRecords } from './run-git.ts';

const RECORD = /^S \d{6} ([0-9a-f]+) 0\t(.+)$/s;

/** The files that belong to a checkout though a sparse one leaves them off the disk: the ids of their blobs by path. */
export async function readSparseFiles(directory: string, root: string): Promise<ReadonlyMap<string, string>> {
  const listed = splitRecords(await runGit(directory, ['ls-files', '-z', '-t', '--stage', '--', root]));
  return new Map(
    listed.flatMap((record) => {
      const [, id, path] = RECORD.exec(record) ?? [];
      return id === undefined || path === undefined ? [] : [[path, id] as const];
    }),
  );
}
