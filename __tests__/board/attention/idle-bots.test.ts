import { expect, test } from '@jest/globals';
import { exampleInputs } from '../../../scripts/attention-doc/example-inputs.ts';
import { reviewIdleRule } from '../../../src/board/attention/review-idle.ts';
import { board } from '../../../src/board/board.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/default-settings.ts';

/** The pull request was opened on 2026-11-20; a comment is from the day before today. */
function boardWithComment(who: string, labelBots: readonly string[] = DEFAULT_SETTINGS.labelBots) {
  const inputs = exampleInputs(reviewIdleRule.bad);
  if (inputs.activity.state === 'undetermined' || inputs.activity.value.pullRequests.state === 'undetermined') {
    throw new Error('The example has a pull request.');
  }
  const comment = { kind: 'comment', who, at: '2026-11-26T12:00:00Z', isLgtm: false, isLgtmCancel: false } as const;
  const open = inputs.activity.value.pullRequests.value;
  const changing = open.changing.map((one) => ({ ...one, events: [...one.events, comment] }));
  const value = { ...open, changing };
  const activity = { ...inputs.activity.value, pullRequests: { state: 'known', value } } as const;
  const [vep] = board({
    ...inputs,
    activity: { state: 'known', value: activity },
    settings: { ...inputs.settings, labelBots },
  }).veps;
  return { last: vep?.pullRequests?.[0]?.lastActivity, ids: vep?.attention.map(({ id }) => id) };
}

test.each(['kubevirt-bot', 'KubeVirt-Bot', 'kubevirt-prow[bot]', 'github-actions[bot]', 'k8s-ci-robot'])(
  '%s is no person whose comment keeps a review going',
  (who) => {
    const { last, ids } = boardWithComment(who);
    expect(last).toBe('2026-11-20');
    expect(ids).toContain('review-idle');
  },
);

test('nor is who the settings call a bot, and everybody else is one', () => {
  expect(boardWithComment('relay', ['relay']).ids).toContain('review-idle');
  const { last, ids } = boardWithComment('relay');
  expect(last).toBe('2026-11-26');
  expect(ids).not.toContain('review-idle');
});
