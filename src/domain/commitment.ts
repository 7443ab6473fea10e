import { type FrontMatter, targetRelease } from './front-matter.ts';
import type { Release } from './release.ts';
import { isStageAtOrAfter, type Stage } from './stage.ts';

/** What a document promises: a stage in a release (governance §5.1). */
export interface Commitment {
  readonly stage: Stage;
  readonly release: Release;
}

/** A commitment of one document of a pull request: what an exception covers (governance §5.5). */
export interface DocumentCommitment extends Commitment {
  /** The VEP number where the document has one, else its path: what stays the same when a document moves. */
  readonly document: string;
}

/** The stage a document stands in: `ga` once implemented, else as written. */
function ownStage(frontMatter: FrontMatter): Stage | null {
  return frontMatter.status?.value === 'implemented' ? 'ga' : (frontMatter.stage?.value ?? null);
}

/**
 * The commitment of a document, or null. Only `implementable` and `implemented` documents commit, and
 * a meta-VEP never does (governance §5.1).
 */
export function commitmentOf(frontMatter: FrontMatter | null, isMeta: boolean): Commitment | null {
  const status = frontMatter?.status?.value;
  if (frontMatter === null || isMeta || (status !== 'implementable' && status !== 'implemented')) {
    return null;
  }
  const stage = ownStage(frontMatter);
  const release = stage === null ? null : targetRelease(frontMatter.milestone[stage]?.value);
  return stage === null || release === null ? null : { stage, release };
}

/**
 * True if the document on the base branch already made this commitment: it was `implementable` or
 * `implemented`, listed that release for that stage, and its own stage was that one or a later one.
 */
export function hasCommitted(before: FrontMatter | null, isMeta: boolean, commitment: Commitment): boolean {
  const status = before?.status?.value;
  if (before === null || isMeta || (status !== 'implementable' && status !== 'implemented')) {
    return false;
  }
  const stage = ownStage(before);
  return (
    stage !== null &&
    isStageAtOrAfter(stage, commitment.stage) &&
    targetRelease(before.milestone[commitment.stage]?.value) === commitment.release
  );
}
