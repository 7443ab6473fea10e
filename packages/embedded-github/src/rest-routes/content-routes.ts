import { resolveCommit } from '../git/revision.ts';
import { entryAt, type Leaf, treeEntries } from '../git/tree.ts';
import { notFound, RestError } from '../http/rest-error.ts';
import { type Answer, type Call, parameter, type Route, repositoryOf } from '../http/route.ts';
import { encodePath } from '../rest-json/commit-json.ts';
import { apiUrl, pageUrl } from '../rest-json/repository-json.ts';
import type { Repository } from '../world/repository.ts';

const MEGABYTE = 1024 * 1024;
const MAX_FOLDER_ENTRIES = 1000;

interface Place {
  readonly repository: Repository;
  readonly tree: string;
  readonly ref: string;
  readonly path: string;
}

/** Base64 as GitHub wraps it: lines of 60 characters. */
export function wrappedBase64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{60}/g, '$&\n');
}

function linksJson({ repository, ref }: Place, path: string, { id }: Leaf) {
  return {
    name: path.split('/').at(-1) ?? '',
    path,
    sha: id,
    url: apiUrl(repository, `/contents/${encodePath(path)}?ref=${ref}`),
    html_url: pageUrl(repository, `/blob/${ref}/${encodePath(path)}`),
    git_url: apiUrl(repository, `/git/blobs/${id}`),
    download_url: `https://raw.githubusercontent.com/${repository.owner}/${repository.name}/${ref}/${encodePath(path)}`,
  };
}

const KINDS = { '40000': 'dir', '120000': 'symlink', '160000': 'submodule', '100644': 'file' } as const;

function kindOf({ mode }: Leaf): (typeof KINDS)[keyof typeof KINDS] {
  return KINDS[mode];
}

/** A symlink to a normal file of the repository is answered with that file, as on GitHub. */
function followed({ repository, tree, path }: Place, entry: Leaf): Leaf {
  if (entry.mode !== '120000') {
    return entry;
  }
  const target = repository.store.blobs.get(entry.id)?.toString() ?? '';
  const resolved = new URL(target, `file:///${encodePath(path)}`).pathname.slice(1);
  const found = entryAt(repository.store, tree, decodeURIComponent(resolved));
  return found !== null && kindOf(found) === 'file' ? found : entry;
}

function folderJson(place: Place, { id }: Leaf) {
  const { repository, path } = place;
  return treeEntries(repository.store, id)
    .slice(0, MAX_FOLDER_ENTRIES)
    .map((entry) => ({
      ...linksJson(place, path === '' ? entry.name : `${path}/${entry.name}`, entry),
      // Submodules appear as files in lists up to the API version of 2026.
      type: kindOf(entry) === 'submodule' ? 'file' : kindOf(entry),
      size: repository.store.blobs.get(entry.id)?.length ?? 0,
    }));
}

function fileAnswer(call: Call, place: Place, entry: Leaf): Answer {
  const bytes = place.repository.store.blobs.get(entry.id) ?? Buffer.alloc(0);
  const accept = call.headers.accept ?? '';
  if (/\braw\b/.test(accept)) {
    return { headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }, body: bytes };
  }
  const json = { ...linksJson(place, place.path, entry), type: 'file', size: bytes.length };
  if (bytes.length <= MEGABYTE) {
    return { body: { ...json, content: wrappedBase64(bytes), encoding: 'base64' } };
  }
  if (/\bobject\b/.test(accept)) {
    return { body: { ...json, content: '', encoding: 'none' } };
  }
  throw new RestError(403, 'This API returns blobs up to 1 MB in size.', {
    errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }],
  });
}

function contents(call: Call): Answer {
  const repository = repositoryOf(call);
  const ref = call.address.searchParams.get('ref') ?? repository.defaultBranch;
  const commit = resolveCommit(repository, ref);
  if (commit === null) {
    throw notFound(`No commit found for the ref ${ref}`);
  }
  const place: Place = { repository, tree: commit.tree, ref, path: parameter(call, 'path').replace(/\/$/, '') };
  const found = entryAt(repository.store, commit.tree, place.path);
  if (found === null) {
    throw notFound();
  }
  const entry = followed(place, found);
  switch (kindOf(entry)) {
    case 'dir': {
      const entries = folderJson(place, entry);
      const isObject = /\bobject\b/.test(call.headers.accept ?? '');
      return { body: isObject ? { ...linksJson(place, place.path, entry), type: 'dir', entries } : entries };
    }
    case 'symlink': {
      const target = repository.store.blobs.get(entry.id)?.toString() ?? '';
      return { body: { ...linksJson(place, place.path, entry), type: 'symlink', target, size: target.length } };
    }
    case 'submodule':
      return { body: { ...linksJson(place, place.path, entry), type: 'submodule', submodule_git_url: null, size: 0 } };
    default:
      return fileAnswer(call, place, entry);
  }
}

const NEEDS = ['contents:read'] as const;

export const contentRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/repos/{owner}/{repo}/contents', needs: NEEDS, answer: contents },
  { method: 'GET', pattern: '/repos/{owner}/{repo}/contents/{path+}', needs: NEEDS, answer: contents },
];
