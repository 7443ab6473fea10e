import { defaults } from '@actions/github/lib/utils';
import { coreRunner } from '../action/session/core-runner.ts';
import { REQUEST_POLICIES } from '../action/session/request-policies.ts';
import { run } from './run.ts';

await run({
  variables: process.env,
  // The toolkit's fetch goes through the proxy that the runner is configured with.
  fetch: defaults.request?.fetch ?? fetch,
  now: () => new Date(),
  runner: coreRunner,
  requestPolicy: REQUEST_POLICIES.check,
});
