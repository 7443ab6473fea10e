import { defaults } from '@actions/github/lib/utils';

/** The toolkit's fetch, which goes through the proxy that the runner is configured with. */
export const proxyFetch: typeof globalThis.fetch = defaults.request?.fetch ?? fetch;
