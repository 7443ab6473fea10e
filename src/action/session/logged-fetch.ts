import type { Fetch } from '../../github/client/bounded-fetch.ts';
import { cutText } from '../../render/text/visible-text.ts';
import type { Environment } from './environment.ts';

const LONGEST = 2000;

/** What a GraphQL request asks for; empty for every other request. Writes send our own comment, which need not be said twice. */
function describeQuestion(url: string, body: unknown): string {
  if (!url.endsWith('/graphql') || typeof body !== 'string') {
    return '';
  }
  const { query, variables } = JSON.parse(body);
  const question = String(query).replace(/\s+/g, ' ');
  return ` ${cutText(question, LONGEST)} ${cutText(JSON.stringify(variables ?? {}), LONGEST)}`;
}

/**
 * Says in the debug log what was read from where, how it was answered and how long that took
 * ([action §8](../../../docs/specification/action.md#8-why-a-verdict-is-what-it-is)). The token is in a header, and no
 * header is looked at.
 */
export function loggedFetch({
  fetch,
  now,
  runner,
}: Pick<Environment, 'fetch' | 'now'> & { readonly runner: Pick<Environment['runner'], 'debug'> }): Fetch {
  return async (input, init) => {
    const begin = now().getTime();
    const url = input instanceof Request ? input.url : String(input);
    const say = (answer: string) => {
      const request = `${init?.method ?? 'GET'} ${cutText(url, LONGEST)}`;
      const milliseconds = now().getTime() - begin;
      runner.debug(() => `${request}: ${answer} after ${milliseconds} ms${describeQuestion(url, init?.body)}`);
    };
    try {
      const response = await fetch(input, init);
      say(`${response.status}`);
      return response;
    } catch (error) {
      say(`no answer (${String(error)})`);
      throw error;
    }
  };
}
