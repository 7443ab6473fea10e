import { askGit, splitRecords } from './run-git.ts';

/** `upstream` first: in a fork's clone it is the repository itself, while `origin` is as old as the last sync. */
export const REMOTES = ['upstream', 'origin'];

const ADDRESSES = `^remote\\.(${REMOTES.join('|')})\\.url$`;

/** The remote that is the repository itself: `upstream`, where a fork's clone has it, else `origin`. */
export async function readRemote(directory: string): Promise<{ readonly name: string; readonly url: string } | null> {
  const output = (await askGit(directory, ['config', '-z', '--get-regexp', ADDRESSES])) ?? '';
  // Of several values the last one holds, as for `git config --get`.
  const urls = new Map(
    splitRecords(output).map((record) => {
      const end = record.indexOf('\n');
      return [record.slice('remote.'.length, end - '.url'.length), record.slice(end + 1).trim()] as const;
    }),
  );
  const remotes = REMOTES.map((name) => ({ name, url: urls.get(name) }));
  return remotes.find((remote): remote is { name: string; url: string } => remote.url !== undefined) ?? null;
}
