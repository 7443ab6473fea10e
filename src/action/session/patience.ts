import type { Patience } from '../../github/client/client.ts';

/** How patient each kind of command is. */
export interface Patiences {
  /** For one pull request or group: somebody is waiting. */
  readonly check: Patience;
  /** For all pull requests or everything a push merged. */
  readonly sweep: Patience;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * What the action runs with. A sweep writes once a second, as GitHub asks of whoever writes much
 * ([action §5](../../../docs/specification/action.md#5-cost)).
 */
export const PATIENCES: Patiences = {
  check: { attempt: 15 * SECOND, total: 4 * MINUTE, second: SECOND, longestWait: 60, writeSpacing: 0 },
  sweep: { attempt: 15 * SECOND, total: 40 * MINUTE, second: SECOND, longestWait: 120, writeSpacing: SECOND },
};
