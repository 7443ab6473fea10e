import { readFileSync } from 'node:fs';
import { defaults } from '@actions/github/lib/utils';
import { run } from './run.ts';
import { coreRunner } from './session/core-runner.ts';
import { REQUEST_POLICIES } from './session/request-policies.ts';

await run({
  variables: process.env,
  readPayload: (path) => readFileSync(path, 'utf8'),
  // The toolkit's fetch goes through the proxy that the runner is configured with.
  fetch: defaults.request?.fetch ?? fetch,
  now: () => new Date(),
  runner: coreRunner,
  requestPolicy: REQUEST_POLICIES,
});
