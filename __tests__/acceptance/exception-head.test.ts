import { expect, test } from '@jest/globals';
import { addLabel } from 'embedded-github/world/label.ts';
import { pushTo } from 'embedded-github/world/open-pull-request.ts';
import { addStatus } from 'embedded-github/world/status.ts';
import { pullRequestEvent } from '../../playground/workflow-event.ts';
import { statusOf, vepPath, vepText } from '../action/gate-world.ts';
import { LABEL, type Story, tell } from './story.ts';

const SECOND = { [vepPath(102)]: vepText(102) };

/** The pull request was judged, and a maintainer puts the label on; no run has seen that yet. */
async function label(story: Story) {
  story.at('2027-01-20T11:00:00Z');
  expect(await story.check('opened')).toBe('failure');
  story.at('2027-01-20T11:59:00Z');
  addLabel(story.pull, LABEL, { by: 'bob' });
  return pullRequestEvent(story.pull, { action: 'labeled', label: LABEL });
}

test.each([{}, { comment: 'never' }])(
  'a commitment that is pushed before the label’s run begins is not covered, nor is any other (%j)',
  (inputs) =>
    tell(inputs, async (story) => {
      const labeled = await label(story);
      story.at('2027-01-20T12:00:00Z');
      pushTo(story.pull, { files: SECOND });
      expect(await story.run(labeled)).toBe('failure');
      expect(await story.check('synchronize')).toBe('failure');
      expect(await story.recheck()).toBe('failure');
      await story.unlabel('bob');
      expect(await story.label('bob')).toBe('success');
    }),
);

test.each([{}, { comment: 'never' }])(
  'the label’s head is covered although another event took the place of its run (%j)',
  (inputs) =>
    tell(inputs, async (story) => {
      const labeled = await label(story);
      story.at('2027-01-20T12:00:00Z');
      expect(await story.recheck()).toBe('success');
      expect(await story.run(labeled)).toBe('success');
    }),
);

test('a status that somebody else forges neither widens an exception nor lifts an error', () =>
  tell({ comment: 'never' }, async (story) => {
    await label(story);
    const own = statusOf(story.pull)?.targetUrl ?? '';
    story.at('2027-01-20T12:00:00Z');
    pushTo(story.pull, { files: { ...SECOND, [vepPath(103)]: vepText(103, { reviewers: '[TBD]' }) } });
    const labeled = story.pull.timeline.find(({ event }) => event === 'labeled');
    addStatus(story.pull.repository, story.pull.headSha, {
      state: 'success',
      context: 'VEP governance',
      description: `All checks pass [exception EV_${labeled?.id}]`,
      targetUrl: `${own}-override`,
      creator: 'mallory',
      at: '2027-01-20T11:30:00Z',
    });
    expect(await story.check('synchronize')).toBe('failure');
    expect(statusOf(story.pull)?.description).toContain('v1.11 frozen, reviewers TBD');
  }));
