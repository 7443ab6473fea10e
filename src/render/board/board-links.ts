// Every address on the board is built here, from numbers, shas and paths. No text of a document becomes one.

const REPOSITORY = /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+$/;
const NAME = /^[\w.-]+\/[\w.-]+$/;

/** The address of the proposals' repository where it has the form of one, else null: then nothing is linked. */
export function linkableRepository(repository: string | null): string | null {
  return repository !== null && REPOSITORY.test(repository) ? repository : null;
}

/** Text of strangers as one segment of an address. Half a character, which no address can hold, becomes U+FFFD. */
export function encodeSegment(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}

/** `owner/name`, for people. */
export function repositoryName(repository: string): string {
  return repository.split('/').slice(3).join('/');
}

/** Addresses in one repository; each is null where the repository has none. */
export interface BoardLinks {
  readonly document: (commit: string, path: string) => string | null;
  readonly commit: (sha: string) => string | null;
  /** A pull request or an issue: GitHub leads from one to the other. */
  readonly issue: (number: number) => string | null;
  /** A pull request of another repository on the same host. */
  readonly pullRequest: (name: string, number: number) => string | null;
}

export function createBoardLinks(address: string | null): BoardLinks {
  const repository = linkableRepository(address);
  const inRepository = (place: string) => (repository === null ? null : `${repository}/${place}`);
  return {
    document: (commit, path) => inRepository(`blob/${commit}/${path.split('/').map(encodeSegment).join('/')}`),
    commit: (sha) => inRepository(`commit/${sha}`),
    issue: (number) => inRepository(`issues/${number}`),
    pullRequest: (name, number) =>
      repository === null || !NAME.test(name) ? null : `${new URL(repository).origin}/${name}/pull/${number}`,
  };
}
