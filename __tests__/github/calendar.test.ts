import { describe, expect, test } from '@jest/globals';
import type { Files } from '../../playground/embedded-github/world/commit-files.ts';
import { createRepository } from '../../playground/embedded-github/world/repository.ts';
import type { Known } from '../../src/domain/known.ts';
import { plainText } from '../../src/domain/message.ts';
import { parseRelease, type Release } from '../../src/domain/release.ts';
import type { Calendar } from '../../src/domain/schedule.ts';
import { type CalendarPlace, readCalendar, readCalendarListing } from '../../src/github/calendar.ts';
import { gateRepository, scheduleText, withGitHub } from '../action/gate-world.ts';
import { connect } from './connect.ts';

const SCHEDULE = scheduleText('2027/01/06', '2027/03/10');

function release(name: string): Release {
  const parsed = parseRelease(name);
  if (parsed === null) {
    throw new Error(`${name} is no release.`);
  }
  return parsed;
}

/** Reads the calendar of a repository with these files. */
async function readFrom(
  files: Files,
  { wanted = [], ...place }: Partial<CalendarPlace> & { readonly wanted?: readonly string[] } = {},
): Promise<{ readonly calendar: Known<Calendar>; readonly requests: number }> {
  const repository = gateRepository();
  createRepository(repository.world, 'example/calendar', { files });
  return await withGitHub(repository, async (github) => {
    const client = connect(github);
    const listing = await readCalendarListing(client, {
      repository: { owner: 'example', name: 'calendar' },
      path: 'releases/{version}/schedule.yaml',
      ref: 'main',
      serverUrl: 'https://github.com',
      ...place,
    });
    const calendar = await readCalendar(client, listing, wanted.map(release));
    return { calendar, requests: github.requests.length };
  });
}

function scheduledOf(calendar: Known<Calendar>): readonly string[] {
  return calendar.state === 'known' ? calendar.value.scheduled : [];
}

describe('which releases are scheduled (governance §5.3)', () => {
  test('those whose folder holds a schedule', async () => {
    const { calendar } = await readFrom({
      'releases/v1.9/schedule.yaml': SCHEDULE,
      'releases/v1.10/schedule.yaml': SCHEDULE,
      'releases/v1.11/README.md': 'Soon\n',
      'releases/README.md': 'Schedules\n',
      'releases/v1.x/schedule.yaml': SCHEDULE,
      'releases/1.8/schedule.yaml': SCHEDULE,
    });
    expect(scheduledOf(calendar).toSorted()).toEqual(['v1.10', 'v1.9']);
  });

  test.each([
    [
      'files in one folder',
      'plans/schedule-{version}.yaml',
      { 'plans/schedule-v1.9.yaml': SCHEDULE, 'plans/v1.8.yaml': SCHEDULE },
    ],
    ['files at the top', '{version}.yaml', { 'v1.9.yaml': SCHEDULE, 'README.md': 'Text\n' }],
    ['the version twice', 'r/{version}/{version}.yaml', { 'r/v1.9/v1.9.yaml': SCHEDULE }],
  ])('another path: %s', async (_, path, files) => {
    const { calendar } = await readFrom(files, { path, wanted: ['v1.9'] });
    expect(scheduledOf(calendar)).toEqual(['v1.9']);
    expect(calendar.state === 'known' && calendar.value.schedules.get(release('v1.9'))).toMatchObject({
      state: 'known',
      value: { freeze: '2027-01-06' },
    });
  });

  test('a folder that does not exist: none, which the freeze does not take for open', async () => {
    expect(await readFrom({ 'README.md': 'Text\n' })).toMatchObject({
      calendar: { state: 'known', value: { scheduled: [] } },
    });
  });
});

describe('the schedules', () => {
  test('only those that are wanted and scheduled are read, with one more query', async () => {
    const files = {
      'releases/v1.9/schedule.yaml': SCHEDULE,
      'releases/v1.10/schedule.yaml': SCHEDULE,
      'releases/v1.11/schedule.yaml': SCHEDULE,
    };
    const { calendar, requests } = await readFrom(files, { wanted: ['v1.10', 'v1.11', 'v1.12'] });
    expect(calendar.state === 'known' && [...calendar.value.schedules.keys()]).toEqual(['v1.10', 'v1.11']);
    expect(requests).toBe(2);
  });

  test('are linked at the commit that was read', async () => {
    const { calendar } = await readFrom({ 'releases/v1.9/schedule.yaml': SCHEDULE }, { wanted: ['v1.9'] });
    expect(calendar.state === 'known' && calendar.value.schedules.get(release('v1.9'))).toMatchObject({
      value: {
        source: expect.stringMatching(
          /^https:\/\/github\.com\/example\/calendar\/blob\/[0-9a-f]{40}\/releases\/v1\.9\/schedule\.yaml$/,
        ),
      },
    });
  });

  test.each([
    ['bytes', Buffer.from([0, 1, 2])],
    ['a page', '<!DOCTYPE html><html>'],
    ['a list of texts', '- one\n- two\n'],
    ['a date that does not exist', SCHEDULE.replace('2027/01/06', '2026-13-45')],
  ])('%s: undetermined', async (_, content) => {
    const { calendar } = await readFrom({ 'releases/v1.9/schedule.yaml': content }, { wanted: ['v1.9'] });
    expect(calendar.state === 'known' && calendar.value.schedules.get(release('v1.9'))?.state).toBe('undetermined');
  });
});

describe('a calendar that is not there is undetermined', () => {
  test.each([
    ['no such repository', { repository: { owner: 'example', name: 'nowhere' } }],
    ['no such ref', { ref: 'nowhere' }],
  ])('%s', async (_, place) => {
    const { calendar } = await readFrom({ 'releases/v1.9/schedule.yaml': SCHEDULE }, place);
    expect(calendar.state === 'undetermined' && plainText(calendar.reason)).toMatch(/`nowhere`|`example\/nowhere`/);
  });
});
