import type { GitHubClient } from './client.ts';
import type { Selection } from './selection.ts';

/** What is asked about one pull request or issue concerns that one alone, and may have changed since it was asked last. */
function isLive({ field }: Selection<unknown>): boolean {
  return /pullRequests?\(/i.test(field);
}

/**
 * A client for judging many pull requests side by side: what does not depend on a single one (the calendar, the base
 * branch, tracking issues, people's roles, files by their id) is asked once, whoever asks. Its answers are as old as
 * the client itself, so it is not to be kept for long.
 */
export function createSharingClient(client: GitHubClient): GitHubClient {
  const answers = new Map<string, Promise<unknown>>();
  // Equal questions come from the same place in the code, so their answers have the same type.
  const once = <Value>(key: string, ask: () => Promise<Value>): Promise<Value> => {
    const known = answers.get(key) as Promise<Value> | undefined;
    const answer = known ?? ask();
    answers.set(key, answer);
    return answer;
  };
  return {
    ...client,
    rest: (route, parameters, read) =>
      once(JSON.stringify([route, parameters]), () => client.rest(route, parameters, read)),
    ask: (selection) =>
      isLive(selection)
        ? client.ask(selection)
        : once(JSON.stringify(['ask', selection.field, selection.variables]), () => client.ask(selection)),
    demand: (selection) =>
      isLive(selection)
        ? client.demand(selection)
        : once(JSON.stringify(['demand', selection.field, selection.variables]), () => client.demand(selection)),
  };
}
