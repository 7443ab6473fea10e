import type { AttentionRule } from './attention/attention-rule.ts';
import { implementationOpenRule } from './attention/implementation-open.ts';
import { issueDisagreesRule } from './attention/issue-disagrees.ts';
import { lateRule } from './attention/late.ts';
import { missedRule } from './attention/missed.ts';
import { missedFreezeRule } from './attention/missed-freeze.ts';
import { nextStageRule } from './attention/next-stage.ts';
import { noImplementationRule } from './attention/no-implementation.ts';
import { noPeopleRule } from './attention/no-people.ts';
import { notCommittedRule } from './attention/not-committed.ts';
import { notMigratedRule } from './attention/not-migrated.ts';
import { reviewIdleRule } from './attention/review-idle.ts';
import { signOffMissingRule } from './attention/sign-off-missing.ts';
import { stageTooLongRule } from './attention/stage-too-long.ts';
import { stalledRule } from './attention/stalled.ts';
import { unscheduledRule } from './attention/unscheduled.ts';

/** Every reason for attention, in the order of `ATTENTION_IDS`: the most urgent first. */
export const ATTENTION_RULES: readonly AttentionRule[] = [
  lateRule,
  missedFreezeRule,
  notCommittedRule,
  noPeopleRule,
  signOffMissingRule,
  reviewIdleRule,
  implementationOpenRule,
  noImplementationRule,
  issueDisagreesRule,
  missedRule,
  nextStageRule,
  stageTooLongRule,
  stalledRule,
  notMigratedRule,
  unscheduledRule,
];
