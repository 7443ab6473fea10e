import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { run } from './run.ts';
import { coreRunner } from './session/core-runner.ts';
import { REQUEST_POLICIES } from './session/request-policies.ts';

/** The names by which a runner is told of its proxy, in either case. */
const PROXY_VARIABLES = ['http_proxy', 'https_proxy'];

/** The toolkit's fetch is nearly half of all code, so that it is a bundle of its own, loaded where a proxy needs it. */
function isBehindProxy(variables: NodeJS.ProcessEnv): boolean {
  return PROXY_VARIABLES.some((name) => variables[name] || variables[name.toUpperCase()]);
}

// What is left of a document that was read is small. A young generation that grows takes fifty MiB more for three hundred.
setFlagsFromString('--semi-space-growth-factor=1');

await run({
  variables: process.env,
  readPayload: (path) => readFileSync(path, 'utf8'),
  fetch: isBehindProxy(process.env)
    ? (await import(/* webpackIgnore: true */ './proxy-fetch/index.ts')).proxyFetch
    : fetch,
  now: () => new Date(),
  runner: coreRunner,
  requestPolicy: REQUEST_POLICIES,
});
