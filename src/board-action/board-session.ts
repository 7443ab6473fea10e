import type { Environment, Runner } from '../action/session/environment.ts';
import { loggedFetch } from '../action/session/logged-fetch.ts';
import { docsUrl } from '../action/session/pages.ts';
import { inputOf, readRepository, variable } from '../action/session/runner-variables.ts';
import { repositoryAddress } from '../board-io/board-sources.ts';
import { type BoardActionSettings, readBoardSettings } from '../domain/board/inputs.ts';
import { readToken } from '../domain/settings/inputs.ts';
import { apiAddresses } from '../github/client/api-addresses.ts';
import { createClient, type GitHubClient } from '../github/client/client.ts';
import type { RequestPolicy } from '../github/client/octokit.ts';

/** Everything that a run touches. Tests hand in their own; nothing else is looked at but the checkout. */
export interface BoardEnvironment extends Pick<Environment, 'variables' | 'fetch' | 'now' | 'runner'> {
  readonly requestPolicy: RequestPolicy;
}

/** What a run works with. */
export interface BoardSession extends BoardActionSettings {
  readonly client: GitHubClient;
  readonly runner: Runner;
  readonly now: () => Date;
  /** Where the proposals are checked out. */
  readonly workspace: string;
  /** A folder that ends with the job. */
  readonly temporaryFolder: string;
  /** `https://github.com`, or an Enterprise server. */
  readonly serverUrl: string;
  /** The page that explains every reason for attention. */
  readonly attentionUrl: string;
}

/** Checks every input and the environment before anything is read. */
export function openBoardSession(environment: BoardEnvironment): BoardSession {
  const { variables, now, runner, requestPolicy } = environment;
  const getInput = (name: string) => inputOf(variables, name);
  const token = readToken(getInput);
  runner.mask(token);
  const settings = readBoardSettings(getInput);
  const repository = readRepository(variables);
  const serverUrl = variables.GITHUB_SERVER_URL || 'https://github.com';
  return {
    ...settings,
    client: createClient({
      token,
      repository,
      ...apiAddresses(variables),
      fetch: loggedFetch(environment),
      requestPolicy,
    }),
    runner,
    now,
    workspace: variable(variables, 'GITHUB_WORKSPACE'),
    temporaryFolder: variable(variables, 'RUNNER_TEMP'),
    serverUrl,
    attentionUrl: `${docsUrl(variables, repositoryAddress(repository, serverUrl))}/attention.md`,
  };
}
