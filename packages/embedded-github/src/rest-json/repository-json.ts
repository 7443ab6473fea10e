import { fullNameOf, type Repository, type RepositoryLabel } from '../world/repository.ts';
import { accountOf } from '../world/world.ts';
import { accountJson } from './account-json.ts';

export function apiUrl(repository: Repository, path: string): string {
  return `https://api.github.com/repos/${fullNameOf(repository)}${path}`;
}

export function pageUrl(repository: Repository, path = ''): string {
  return `https://github.com/${fullNameOf(repository)}${path}`;
}

export function repositoryJson(repository: Repository) {
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: fullNameOf(repository),
    private: false,
    visibility: 'public',
    fork: repository.parent !== null,
    owner: accountJson(accountOf(repository.world, repository.owner)),
    html_url: pageUrl(repository),
    url: apiUrl(repository, ''),
    default_branch: repository.defaultBranch,
    archived: false,
    disabled: false,
    has_issues: true,
  };
}

export function labelJson(repository: Repository, { id, name }: RepositoryLabel) {
  const url = apiUrl(repository, `/labels/${encodeURIComponent(name)}`);
  return { id, node_id: `LA_${id}`, url, name, color: 'ededed', default: false, description: null };
}

/** A label that an item wears, by its name. */
export function wornLabelJson(repository: Repository, name: string) {
  return labelJson(repository, repository.labels.get(name.toLowerCase()) ?? { id: 0, name });
}
