import type { RequestPolicy } from '../../github/client/octokit.ts';

/** How patient each kind of command is. */
export interface RequestPolicies {
  /** For one pull request or group: somebody is waiting. */
  readonly check: RequestPolicy;
  /** For all pull requests or everything a push merged. */
  readonly recheckAll: RequestPolicy;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * What the action runs with. A re-check writes once a second, as GitHub asks of whoever writes much
 * ([action §5](../../../docs/specification/action.md#5-cost)).
 */
export const REQUEST_POLICIES: RequestPolicies = {
  check: { attempt: 15 * SECOND, total: 4 * MINUTE, second: SECOND, longestWait: 60, writeSpacing: 0 },
  recheckAll: { attempt: 15 * SECOND, total: 40 * MINUTE, second: SECOND, longestWait: 120, writeSpacing: SECOND },
};
