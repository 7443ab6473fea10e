import type { Source } from '../../sources/source.ts';
import type { GitHubClient } from '../client/client.ts';
import { readEntry } from './document-texts.ts';
import type { Tree } from './tree.ts';

/** A listed tree as a source: files that are asked for side by side share a query. */
export function openTree(client: GitHubClient, { entries }: Pick<Tree, 'entries'>): Source {
  return {
    paths: [...entries.keys()],
    read: (path) => {
      const entry = entries.get(path);
      return entry === undefined ? Promise.resolve(null) : readEntry(client, entry);
    },
  };
}
