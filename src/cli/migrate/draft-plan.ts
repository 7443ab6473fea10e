import type { Release } from '../../domain/calendar/release.ts';
import { codeList, message } from '../../domain/finding/message.ts';
import { STAGES, type Stage } from '../../domain/vep/stage.ts';
import type { Status } from '../../domain/vep/status.ts';
import type { LegacyProse } from '../prose/legacy-prose.ts';
import type { Attachment, Need, Part } from '../prose/need.ts';
import { findProseMilestones, hasEarlierStages, type ProseTargets } from './prose/prose-targets.ts';

/** True if the release has been released; null where the calendar does not say. */
export type IsReleased = (release: Release) => boolean | null;

/** What a document is meant for, and how far it is. */
export interface Plan {
  readonly status: Status | null;
  readonly stage: Stage | null;
  readonly milestone: Readonly<Partial<Record<Stage, Release>>>;
}

/** What a plan depends on besides the text. */
export interface PlanContext {
  readonly isMeta: boolean;
  readonly isReleased: IsReleased;
  /** The other Markdown files of the folder: a part 2 may move on to a later stage. */
  readonly attachments: readonly Attachment[];
}

type Milestones = Part<Plan['milestone']>;

function fromStages({ stages, source }: ProseTargets): Milestones {
  const clear = [...stages].flatMap(([stage, releases]) =>
    releases.length === 1 && releases[0] ? [[stage, releases[0]] as const] : [],
  );
  const where = source === 'lifecycle' ? message`the sections about graduation` : message`the target releases`;
  const found = clear.map(([stage, release]) => message`${stage} in ${release}: ${where}`);
  const needs = [...stages].flatMap(([stage, releases]): readonly Need[] => {
    const reason = message`The text names ${codeList(releases)} for ${stage}.`;
    return releases.length === 1 ? [] : [{ subject: 'milestone', reason }];
  });
  return { value: Object.fromEntries(clear), found, needs };
}

/** What ships without graduating is generally available at once; where the text describes earlier stages it is not. */
function fromShipTarget(shipped: Release, prose: LegacyProse): Milestones {
  if (!hasEarlierStages(prose)) {
    return { value: { ga: shipped }, found: [message`${'ga'} in ${shipped}: the ship target version`], needs: [] };
  }
  const reason = message`The text ships in ${shipped} and describes an alpha or a beta. Which stage does ${shipped} bring?`;
  return { value: {}, found: [], needs: [{ subject: 'milestone', reason }] };
}

function draftMilestones(targets: ProseTargets, prose: LegacyProse): Milestones {
  const { stages, shipped, doubts, plans } = targets;
  const part = stages.size === 0 && shipped !== null ? fromShipTarget(shipped, prose) : fromStages(targets);
  const isBeside = shipped !== null && stages.size > 0 && stages.get('ga')?.includes(shipped) !== true;
  const beside = isBeside ? [message`The text ships in ${shipped}, and targets other releases for the stages.`] : [];
  const needs = [...beside, ...doubts].map((reason): Need => ({ subject: 'milestone', reason }));
  const left = plans.map((line) => message`a plan that is no target yet, not written: ${line}`);
  return { ...part, found: [...part.found, ...left], needs: [...part.needs, ...needs] };
}

/** What one attachment targets in the template's own words: it adds stages, and is asked about where it says another release. */
function withAttachment(milestones: Milestones, { path, prose }: Attachment): Milestones {
  const { stages, doubts, source } = findProseMilestones(prose);
  const isClear = source === 'targets' && doubts.length === 0;
  const targets = [...stages].flatMap(([stage, releases]) => releases.map((release) => ({ stage, release })));
  const isNew = ({ stage }: { readonly stage: Stage }) =>
    isClear && milestones.value[stage] === undefined && stages.get(stage)?.length === 1;
  const added = targets.filter(isNew);
  const others = targets.filter((target) => !isNew(target) && milestones.value[target.stage] !== target.release);
  const needs = others.map(({ stage, release }): Need => {
    return { subject: 'milestone', reason: message`${path} targets ${stage} in ${release}.` };
  });
  return {
    value: { ...milestones.value, ...Object.fromEntries(added.map(({ stage, release }) => [stage, release])) },
    found: [...milestones.found, ...added.map(({ stage, release }) => message`${stage} in ${release}: ${path}`)],
    needs: [...milestones.needs, ...needs],
  };
}

/** The stage that is under way: the first whose release is not out, else the last one. */
function draftStage(milestone: Plan['milestone'], isReleased: IsReleased): Part<Stage | null> {
  const targets = STAGES.flatMap((stage) =>
    milestone[stage] === undefined ? [] : [{ stage, release: milestone[stage] }],
  );
  const last = targets.at(-1)?.stage ?? null;
  if (targets.length < 2) {
    return { value: last, found: [], needs: [] };
  }
  const states = targets.map(({ stage, release }) => ({ stage, isReleased: isReleased(release) }));
  if (states.some((state) => state.isReleased === null)) {
    const reason = message`Which stage is under way depends on the freeze calendar, which could not be read.`;
    return { value: null, found: [], needs: [{ subject: 'stage', reason }] };
  }
  const next = states.find((state) => state.isReleased === false)?.stage ?? null;
  const why =
    next === null
      ? message`the last one, because all the releases are released`
      : message`the first one whose release is still to come`;
  return { value: next ?? last, found: [message`stage ${next ?? last ?? ''}: ${why}`], needs: [] };
}

/** VEP-282: `implementable` is what is tracked for a release, `implemented` what reached GA, `provisional` the rest. */
function draftStatus(isTargeted: boolean, hasDoubts: boolean): Part<Status | null> {
  if (isTargeted) {
    return {
      value: 'implementable',
      found: [message`status ${'implementable'}: the text targets a release`],
      needs: [],
    };
  }
  const reason = hasDoubts
    ? message`The text names a release, but not clearly for which stage; a tracked proposal is ${'implementable'}.`
    : message`The text targets no release, so the status is ${'provisional'}. The SIG decides.`;
  return { value: hasDoubts ? null : 'provisional', found: [], needs: [{ subject: 'status', reason }] };
}

/** A target is a plan: that the release came out does not say that the feature is in it. */
function needsOfGeneralAvailability(
  stage: Stage | null,
  release: Release | null,
  isReleased: IsReleased,
): readonly Need[] {
  if (stage !== 'ga' || release === null || isReleased(release) !== true) {
    return [];
  }
  const reason = message`${release} has been released. If the feature reached GA in it, the status is ${'implemented'}.`;
  return [{ subject: 'status', reason }];
}

function peopleNeeds(status: Status | null): readonly Need[] {
  const reason = message`The text never names them, and an ${'implementable'} proposal needs both.`;
  const subjects = ['reviewers', 'approvers'] as const;
  return status === 'implementable' ? subjects.map((subject) => ({ subject, reason })) : [];
}

/** Takes stage, releases and status from the text and the calendar. */
export function draftPlan(prose: LegacyProse, { isMeta, isReleased, attachments }: PlanContext): Part<Plan> {
  const own = draftMilestones(findProseMilestones(prose), prose);
  const milestones = attachments.reduce(withAttachment, own);
  const milestone = milestones.value;
  const stage = draftStage(milestone, isReleased);
  const last = STAGES.findLast((candidate) => milestone[candidate] !== undefined) ?? null;
  const current = isMeta ? last : stage.value;
  const release = (current === null ? null : milestone[current]) ?? null;
  const status = draftStatus(last !== null, milestones.needs.length > 0);
  const parts = [milestones, ...(isMeta ? [] : [stage]), status];
  return {
    value: { status: status.value, stage: isMeta ? null : stage.value, milestone },
    found: parts.flatMap(({ found }) => found),
    needs: [
      ...parts.flatMap(({ needs }) => needs),
      ...needsOfGeneralAvailability(current, release, isReleased),
      ...peopleNeeds(status.value),
    ],
  };
}
