import { describe, expect, test } from '@jest/globals';
import { commitFiles } from 'embedded-github/world/commit-files.ts';
import { scheduleText, statusOf, vepPath, vepText } from '../action/gate-world.ts';
import { LABEL, tell } from './story.ts';

test('green on the eve, red at midnight, an exception, without it again, and moved to the next release', () =>
  tell({}, async (story) => {
    story.at('2027-01-05T23:40:00Z');
    expect(await story.check('opened')).toBe('success');

    story.at('2027-01-06T00:05:00Z');
    expect(await story.recheck()).toBe('failure');
    expect(statusOf(story.pull)?.description).toBe('Frozen: v1.11 since 2027-01-06');
    expect(story.comment().body).toContain('which has been frozen since `2027-01-06`');
    expect(story.comment().body).toContain(`, or ask a maintainer for a freeze exception (the label \`${LABEL}\`).`);

    expect(await story.label('bob')).toBe('success');
    expect(story.comment().body).toContain('Granted by `@bob` on `2027-01-06 00:07 UTC`');
    expect(await story.unlabel('bob')).toBe('failure');

    expect(await story.push({ [vepPath(101)]: vepText(101, { milestone: '{alpha: "v1.12"}' }) })).toBe('success');
    expect(await story.recheck()).toBe('success');
  }));

test('the schedule is postponed: red turns green, and red again on the new day', () =>
  tell({}, async (story) => {
    story.at('2027-01-06T00:05:00Z');
    expect(await story.recheck()).toBe('failure');
    const calendar = story.pull.repository.world.repositories.get('example/sig-release');
    const files = { 'releases/v1.11/schedule.yaml': scheduleText('2027/01/13', '2027/03/10') };
    expect(calendar === undefined ? null : commitFiles(calendar, 'main', { files })).not.toBeNull();
    expect(await story.recheck()).toBe('success');
    expect(story.comment().body).toContain('2027-01-13 00:00 UTC');
    story.at('2027-01-13T00:05:00Z');
    expect(await story.recheck()).toBe('failure');
  }));

describe('whose midnight it is', () => {
  const END = { 'freeze-boundary': 'end-of-day' };

  test.each([
    { name: 'start of the day in UTC', inputs: {}, midnight: '2027-01-06T00:00:00Z' },
    { name: 'end of the day in UTC', inputs: END, midnight: '2027-01-07T00:00:00Z' },
    { name: 'anywhere on earth', inputs: { 'time-zone': 'Etc/GMT+12' }, midnight: '2027-01-06T12:00:00Z' },
    {
      name: 'end of the day in Tokyo',
      inputs: { ...END, 'time-zone': 'Asia/Tokyo' },
      midnight: '2027-01-06T15:00:00Z',
    },
  ])('$name', ({ inputs, midnight }) =>
    tell(inputs, async (story) => {
      const minutes = (count: number) => new Date(Date.parse(midnight) + count * 60_000).toISOString();
      story.at(minutes(-3));
      expect(await story.recheck()).toBe('success');
      story.at(minutes(0));
      expect(await story.recheck()).toBe('failure');
    }),
  );
});
