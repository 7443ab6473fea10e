import type { Release } from '../calendar/release.ts';
import { type FrontMatter, targetRelease } from '../vep/front-matter.ts';
import { isStageAtOrAfter, type Stage } from '../vep/stage.ts';

/**
 * What a document promises: a stage in a release
 * ([governance §5.1](../../../docs/specification/governance.md#51-what-is-frozen-is-the-commitment)).
 */
export interface Commitment {
  readonly stage: Stage;
  readonly release: Release;
}

/**
 * A commitment of one document of a pull request: what an exception covers
 * ([governance §5.5](../../../docs/specification/governance.md#55-the-exception)).
 */
export interface DocumentCommitment extends Commitment {
  /** The VEP number where the document has one, else its path: what stays the same when a document moves. */
  readonly document: string;
}

/**
 * The stage that a document promises for a release: its own, `ga` once implemented. Null where it promises none: only
 * `implementable` and `implemented` documents do, and a meta-VEP never does
 * ([governance §5.1](../../../docs/specification/governance.md#51-what-is-frozen-is-the-commitment)).
 */
export function promisedStage(frontMatter: FrontMatter | null, isMeta: boolean): Stage | null {
  const status = isMeta ? undefined : frontMatter?.status?.value;
  if (status === 'implemented') {
    return 'ga';
  }
  return status === 'implementable' ? (frontMatter?.stage?.value ?? null) : null;
}

/** The commitment of a document; null where it promises no stage, or no release for it. */
export function commitmentOf(frontMatter: FrontMatter | null, isMeta: boolean): Commitment | null {
  const stage = promisedStage(frontMatter, isMeta);
  const release = stage === null ? null : targetRelease(frontMatter?.milestone[stage]?.value);
  return stage === null || release === null ? null : { stage, release };
}

/**
 * True if the document on the base branch already made this commitment: it was `implementable` or
 * `implemented`, listed that release for that stage, and its own stage was that one or a later one.
 */
export function hasCommitted(before: FrontMatter | null, isMeta: boolean, commitment: Commitment): boolean {
  const stage = promisedStage(before, isMeta);
  return (
    stage !== null &&
    isStageAtOrAfter(stage, commitment.stage) &&
    targetRelease(before?.milestone[commitment.stage]?.value) === commitment.release
  );
}
