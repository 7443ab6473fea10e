import type { Message } from '../../domain/finding/message.ts';
import type { RepositoryName } from '../../github/client/client.ts';
import type { RenderContext } from '../../render/comment/render-context.ts';

/** The addresses that a publication links to. */
export interface Pages {
  /** `https://github.com`, or an Enterprise server. */
  readonly serverUrl: string;
  /** The repository's page. */
  readonly repositoryUrl: string;
  readonly runUrl: string;
  readonly rulesUrl: string;
  readonly migrationUrl: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

const HOME = 'https://github.com';

/** The action's pages at the version that runs; of the repository itself where the action is in it. */
export function docsUrl(variables: Variables, repositoryUrl: string): string {
  const repository = variables.GITHUB_ACTION_REPOSITORY;
  const home = repository ? `${variables.GITHUB_SERVER_URL ?? HOME}/${repository}` : repositoryUrl;
  return `${home}/blob/${variables.GITHUB_ACTION_REF || 'HEAD'}/docs`;
}

/** Makes the addresses from what the runner says of the step. */
export function readPages(variables: Variables, { owner, name }: RepositoryName): Pages {
  const serverUrl = variables.GITHUB_SERVER_URL ?? HOME;
  const repositoryUrl = `${serverUrl}/${owner}/${name}`;
  const docs = docsUrl(variables, repositoryUrl);
  return {
    serverUrl,
    repositoryUrl,
    runUrl: `${repositoryUrl}/actions/runs/${variables.GITHUB_RUN_ID ?? ''}`,
    rulesUrl: `${docs}/rules.md`,
    migrationUrl: `${docs}/migration.md`,
  };
}

/** The page of a file at a commit. A path may hold anything, half a character too, which has no encoding. */
export function documentUrl({ repositoryUrl }: Pages, sha: string, path: string): string {
  const whole = path.replaceAll(/\p{Cs}/gu, '\ufffd');
  return `${repositoryUrl}/blob/${sha}/${whole.split('/').map(encodeURIComponent).join('/')}`;
}

/** The surroundings of a publication about a commit. */
export function renderContext(
  { pages, reportFile }: { readonly pages: Pages; readonly reportFile: string | null },
  headSha: string,
  notes: readonly Message[],
): RenderContext {
  return {
    rulesUrl: pages.rulesUrl,
    migrationUrl: pages.migrationUrl,
    runUrl: pages.runUrl,
    documentUrl: (path) => documentUrl(pages, headSha, path),
    notes,
    reportFile,
  };
}
