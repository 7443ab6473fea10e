import type { EmbeddedGitHub } from 'embedded-github/server.ts';

/** One request with its answer. */
export interface Traffic {
  readonly method: string;
  readonly url: URL;
  /** Parsed; null where there is none. */
  readonly body: unknown;
  readonly status: number;
  /** Parsed; null where there is none. */
  readonly answer: unknown;
}

/** The embedded GitHub's `fetch`, which takes note of every REST request and its answer. */
export function recordTraffic(github: EmbeddedGitHub, traffic: Traffic[]): typeof fetch {
  return async (input, init = {}) => {
    const response = await github.fetch(input, init);
    const url = new URL(String(input));
    if (url.pathname !== '/graphql') {
      const text = await response.clone().text();
      traffic.push({
        method: init.method ?? 'GET',
        url,
        body: typeof init.body === 'string' ? JSON.parse(init.body) : null,
        status: response.status,
        answer: text === '' ? null : JSON.parse(text),
      });
    }
    return response;
  };
}
