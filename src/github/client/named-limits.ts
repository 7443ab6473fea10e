import type { Octokit } from '@octokit/rest';

/** GraphQL's limits, which come with status 200. The second one has no documented type, only words. */
const PRIMARY_LIMIT = /^RATE_LIMIT(?:ED)?$/;
const SECONDARY_LIMIT = /\bsecondary rate limit/i;

interface GraphQlResponse {
  readonly status: number;
  readonly data: unknown;
}

/** @throws {Error} in the form that the throttling plugin knows, when GraphQL answered with a limit */
function throwGraphQlLimit(response: GraphQlResponse): void {
  const { errors } = Object(response.data);
  const said: readonly { readonly type?: unknown; readonly message?: unknown }[] = Array.isArray(errors) ? errors : [];
  const primary = said.find(({ type }) => PRIMARY_LIMIT.test(String(type)));
  const limit = said.find(({ message: words }) => SECONDARY_LIMIT.test(String(words))) ?? primary;
  if (limit !== undefined) {
    const data = { errors: primary === undefined ? [] : [{ type: 'RATE_LIMITED' }] };
    throw Object.assign(new Error(String(limit.message)), { status: response.status, response: { ...response, data } });
  }
}

/**
 * GitHub says "too many requests" in several words, and the throttling plugin knows only one of them.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export function nameLimits(octokit: Pick<Octokit, 'hook'>): void {
  octokit.hook.after('request', (response, { url }) => {
    if (url === '/graphql') {
      throwGraphQlLimit(response);
    }
  });
  octokit.hook.error('request', (error) => {
    const headers = 'response' in error ? error.response?.headers : undefined;
    const isLimit = 'status' in error && (error.status === 429 || (error.status === 403 && headers?.['retry-after']));
    if (isLimit && headers?.['x-ratelimit-remaining'] !== '0' && !/\bsecondary rate\b/i.test(error.message)) {
      error.message = `A secondary rate limit: ${error.message}`;
    }
    throw error;
  });
}
