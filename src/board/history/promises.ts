import type { VersionFields } from '../../domain/board/document-history.ts';
import type { Release } from '../../domain/calendar/release.ts';
import type { Commitment } from '../../domain/freeze/commitment.ts';
import { isStageAtOrAfter, STAGES, type Stage } from '../../domain/vep/stage.ts';

type Promising = Pick<VersionFields, 'status' | 'stage' | 'milestone'>;

function promisedStage({ status, stage }: Promising): Stage | null {
  if (status === 'implemented') {
    return 'ga';
  }
  return status === 'implementable' ? stage : null;
}

/** The commitment of a version ([governance §5.1](../../../docs/specification/governance.md#51-what-is-frozen-is-the-commitment)). */
export function commitmentOfVersion(version: Promising): Commitment | null {
  const stage = promisedStage(version);
  const release = stage === null ? undefined : version.milestone[stage];
  return stage === null || release === undefined ? null : { stage, release };
}

/** True where a version already made this commitment, or one to a later stage that lists it. */
export function hasPromised(version: Promising, { stage, release }: Commitment): boolean {
  const own = promisedStage(version);
  return own !== null && isStageAtOrAfter(own, stage) && version.milestone[stage] === release;
}

/** Every stage that a version has promised for a release, its own one last. */
export function promisedFor(version: Promising, release: Release): readonly Stage[] {
  return STAGES.filter((stage) => hasPromised(version, { stage, release }));
}

/**
 * The targets that a document plans for ([board §2](../../../docs/specification/board.md#2-what-needs-attention)): those of its own stage or a later one,
 * while it is active, that it is not committed to. Of a document without a stage, all.
 */
export function plannedTargets(version: Promising, isMeta: boolean): readonly Commitment[] {
  const { status, stage: own, milestone } = version;
  if (isMeta || (status !== 'provisional' && status !== 'implementable')) {
    return [];
  }
  const commitment = commitmentOfVersion(version);
  return STAGES.flatMap((stage) => {
    const release = milestone[stage];
    const isAhead = own === null || isStageAtOrAfter(stage, own);
    const isCommitted = commitment?.stage === stage && commitment.release === release;
    return release !== undefined && isAhead && !isCommitted ? [{ stage, release }] : [];
  });
}
