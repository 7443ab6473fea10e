/** How many times as much is tried as in CI: `THOROUGH=10 npm test`. Random values are others in each run anyway. */
const THOROUGH = Number(process.env.THOROUGH ?? 1);

/** Whether everything is to be tried that can be. */
export const IS_THOROUGH = THOROUGH > 1;

/** How often to try something that CI tries so many times. */
export function times(inCi: number): number {
  return Math.ceil(inCi * THOROUGH);
}
