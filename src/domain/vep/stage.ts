/**
 * Where the feature is, in the order it matures
 * ([governance §1](../../../docs/specification/governance.md#1-words)).
 */
export const STAGES = ['alpha', 'beta', 'ga'] as const;

export type Stage = (typeof STAGES)[number];

/** True for exactly the three names. */
export function isStage(text: string): text is Stage {
  return (STAGES as readonly string[]).includes(text);
}

/** True if `stage` is `other` or comes after it: beta is at or after alpha. */
export function isStageAtOrAfter(stage: Stage, other: Stage): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf(other);
}
