import type { Commit, Signature } from '../git/object-store.ts';
import { lineChanges } from '../git/similarity.ts';
import type { FileChange } from '../git/tree-diff.ts';
import type { Repository } from '../world/repository.ts';
import { actorJson, timestamp } from './account-json.ts';
import { apiUrl, pageUrl } from './repository-json.ts';

/** A path in an address: each segment encoded, the slashes kept. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function signatureJson({ name, email, date }: Signature) {
  return { name, email, date: timestamp(date) };
}

export function commitJson(repository: Repository, commit: Commit) {
  return {
    sha: commit.id,
    node_id: `C_${commit.id}`,
    url: apiUrl(repository, `/commits/${commit.id}`),
    html_url: pageUrl(repository, `/commit/${commit.id}`),
    comments_url: apiUrl(repository, `/commits/${commit.id}/comments`),
    commit: {
      url: apiUrl(repository, `/git/commits/${commit.id}`),
      message: commit.message,
      author: signatureJson(commit.author),
      committer: signatureJson(commit.committer),
      tree: { sha: commit.tree, url: apiUrl(repository, `/git/trees/${commit.tree}`) },
      comment_count: 0,
    },
    author: actorJson(repository.world, commit.author.name),
    committer: actorJson(repository.world, commit.committer.name),
    parents: commit.parents.map((sha) => ({ sha, url: apiUrl(repository, `/commits/${sha}`) })),
  };
}

const NOTHING = Buffer.alloc(0);

/** One changed file, as GitHub lists it for a pull request, a comparison or a commit. `head` is the commit after. */
export function fileJson(repository: Repository, head: string, change: FileChange) {
  const blob = (id: string | undefined) => repository.store.blobs.get(id ?? '') ?? NOTHING;
  const { additions, deletions } = lineChanges(blob(change.before?.id), blob(change.after?.id));
  const path = encodePath(change.path);
  return {
    sha: (change.after ?? change.before)?.id ?? null,
    filename: change.path,
    status: change.status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: pageUrl(repository, `/blob/${head}/${path}`),
    raw_url: pageUrl(repository, `/raw/${head}/${path}`),
    contents_url: apiUrl(repository, `/contents/${path}?ref=${head}`),
    ...(change.previousPath === null ? {} : { previous_filename: change.previousPath }),
  };
}
