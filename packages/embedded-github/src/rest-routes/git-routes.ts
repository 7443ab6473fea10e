import { resolveCommit, resolveObject } from '../git/revision.ts';
import { listTree, objectKind, type PathEntry, treeEntries } from '../git/tree.ts';
import { notFound } from '../http/rest-error.ts';
import { type Answer, type Call, parameter, type Route, repositoryOf } from '../http/route.ts';
import { commitJson } from '../rest-json/commit-json.ts';
import { apiUrl } from '../rest-json/repository-json.ts';
import type { Repository } from '../world/repository.ts';
import { wrappedBase64 } from './content-routes.ts';

function treeEntryJson(repository: Repository, { path, mode, id }: PathEntry) {
  const type = objectKind(mode);
  const size = repository.store.blobs.get(id)?.length;
  return {
    path,
    // REST pads a folder's mode to six digits, which git itself does not.
    mode: mode.padStart(6, '0'),
    type,
    sha: id,
    ...(type === 'blob' ? { size } : {}),
    ...(type === 'commit' ? {} : { url: apiUrl(repository, `/git/${type}s/${id}`) }),
  };
}

function tree(call: Call): Answer {
  const repository = repositoryOf(call);
  const object = resolveObject(repository, parameter(call, 'tree_sha'));
  if (object === null || object.kind === 'blob') {
    throw notFound();
  }
  const id = object.kind === 'commit' ? object.commit.tree : object.id;
  const isRecursive = call.address.searchParams.has('recursive');
  const entries = isRecursive
    ? listTree(repository.store, id)
    : treeEntries(repository.store, id).map((entry) => ({ ...entry, path: entry.name }));
  const shown = entries.slice(0, call.limits.treeEntries);
  return {
    body: {
      sha: id,
      url: apiUrl(repository, `/git/trees/${id}`),
      tree: shown.map((entry) => treeEntryJson(repository, entry)),
      truncated: shown.length < entries.length,
    },
  };
}

function blob(call: Call): Answer {
  const repository = repositoryOf(call);
  const sha = parameter(call, 'file_sha');
  const bytes = repository.store.blobs.get(sha);
  if (bytes === undefined) {
    throw notFound();
  }
  if (/\braw\b/.test(call.headers.accept ?? '')) {
    return { headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' }, body: bytes };
  }
  return {
    body: {
      sha,
      node_id: `B_${sha}`,
      size: bytes.length,
      url: apiUrl(repository, `/git/blobs/${sha}`),
      content: wrappedBase64(bytes),
      encoding: 'base64',
    },
  };
}

function refJson(repository: Repository, ref: string, sha: string) {
  const object = { sha, type: 'commit', url: apiUrl(repository, `/git/commits/${sha}`) };
  return { ref, node_id: `REF_${ref}`, url: apiUrl(repository, `/git/${ref}`), object };
}

function singleRef(call: Call): Answer {
  const repository = repositoryOf(call);
  const ref = `refs/${parameter(call, 'ref')}`;
  const sha = repository.refs.get(ref);
  if (sha === undefined) {
    throw notFound();
  }
  return { body: refJson(repository, ref, sha) };
}

function matchingRefs(call: Call): Answer {
  const repository = repositoryOf(call);
  const prefix = `refs/${parameter(call, 'ref')}`;
  const refs = [...repository.refs].filter(([ref]) => ref.startsWith(prefix));
  return { body: refs.map(([ref, sha]) => refJson(repository, ref, sha)) };
}

function branch(call: Call): Answer {
  const repository = repositoryOf(call);
  const name = parameter(call, 'branch');
  const commit = resolveCommit(repository, `refs/heads/${name}`);
  if (commit === null) {
    throw notFound('Branch not found');
  }
  return { body: { name, commit: commitJson(repository, commit), protected: repository.branchRules.has(name) } };
}

function gitCommit(call: Call): Answer {
  const repository = repositoryOf(call);
  const commit = repository.store.commits.get(parameter(call, 'commit_sha'));
  if (commit === undefined) {
    throw notFound();
  }
  const { commit: content, ...rest } = commitJson(repository, commit);
  return { body: { ...rest, ...content } };
}

const GIT = '/repos/{owner}/{repo}/git';
const NEEDS = ['contents:read'] as const;

export const gitRoutes: readonly Route[] = [
  { method: 'GET', pattern: `${GIT}/trees/{tree_sha+}`, needs: NEEDS, answer: tree },
  { method: 'GET', pattern: `${GIT}/blobs/{file_sha}`, needs: NEEDS, answer: blob },
  { method: 'GET', pattern: `${GIT}/ref/{ref+}`, needs: NEEDS, answer: singleRef },
  { method: 'GET', pattern: `${GIT}/matching-refs/{ref+}`, needs: NEEDS, answer: matchingRefs },
  { method: 'GET', pattern: `${GIT}/commits/{commit_sha}`, needs: NEEDS, answer: gitCommit },
  { method: 'GET', pattern: '/repos/{owner}/{repo}/branches/{branch+}', needs: NEEDS, answer: branch },
];
