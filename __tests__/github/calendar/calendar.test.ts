import { describe, expect, test } from '@jest/globals';
import type { EmbeddedGitHub } from 'embedded-github/server.ts';
import type { Files } from 'embedded-github/world/commit-files.ts';
import { createRepository } from 'embedded-github/world/repository.ts';
import { parseRelease, type Release } from '../../../src/domain/calendar/release.ts';
import type { Calendar } from '../../../src/domain/calendar/schedule.ts';
import type { Known } from '../../../src/domain/finding/known.ts';
import { plainText } from '../../../src/domain/finding/message.ts';
import { readCalendar } from '../../../src/github/calendar/calendar.ts';
import { readCalendarOutline } from '../../../src/github/calendar/calendar-outline.ts';
import type { CalendarPlace } from '../../../src/github/calendar/calendar-place.ts';
import { gateRepository, scheduleText, withGitHub } from '../../action/gate-world.ts';
import { connect } from '../connect.ts';

const SCHEDULE = scheduleText('2027/01/06', '2027/03/10');

function release(name: string): Release {
  const parsed = parseRelease(name);
  if (parsed === null) {
    throw new Error(`${name} is no release.`);
  }
  return parsed;
}

interface Trouble {
  readonly hiddenFromGraphQl?: readonly string[];
  readonly fault?: RegExp;
}

/** Reads the calendar of a repository with these files. */
async function readFrom(
  files: Files,
  { wanted = [], ...place }: Partial<CalendarPlace> & { readonly wanted?: readonly string[] } = {},
  { hiddenFromGraphQl = [], fault }: Trouble = {},
): Promise<{ readonly calendar: Known<Calendar>; readonly requests: number }> {
  const repository = gateRepository();
  createRepository(repository.world, 'example/calendar', { files });
  const read = async (github: EmbeddedGitHub) => {
    const client = connect(github);
    if (fault !== undefined) {
      github.faults.push({ fault: { kind: 'server-error' }, on: fault });
    }
    const outline = await readCalendarOutline(client, {
      repository: { owner: 'example', name: 'calendar' },
      path: 'releases/{version}/schedule.yaml',
      ref: 'main',
      serverUrl: 'https://github.com',
      ...place,
    });
    const needs = { releases: wanted.map(release), needsOpenRelease: false };
    return { calendar: await readCalendar(client, outline, needs), requests: github.requests.length };
  };
  return await withGitHub(repository, read, { behavior: { hiddenFromGraphQl } });
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

  test('an empty folder: none, which the freeze does not take for open', async () => {
    expect(await readFrom({ 'releases/README.md': 'Text\n' })).toMatchObject({
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

const FILES = {
  'releases/v1.9/schedule.yaml': SCHEDULE,
  'releases/v1.10/schedule.yaml': SCHEDULE,
  'releases/v1.11/README.md': 'Soon\n',
  'v1.8.yaml': SCHEDULE,
};

describe('a setting that points nowhere (action §2)', () => {
  test.each<[string, Partial<CalendarPlace>, RegExp]>([
    [
      'no such repository',
      { repository: { owner: 'example', name: 'nowhere' } },
      /`schedule-repository` is `example\/nowhere`/,
    ],
    ['no such ref', { ref: 'nowhere' }, /`schedule-ref` is `nowhere`/],
    ['no such folder', { path: 'relases/{version}/schedule.yaml' }, /`schedule-path` is `relases\/\{version\}/],
    ['a file in the place of the folder', { path: 'v1.8.yaml/{version}/schedule.yaml' }, /`schedule-path` is `v1\.8/],
  ])('%s', async (_, place, words) => {
    for (const hiddenFromGraphQl of [[], ['example/calendar']]) {
      const { calendar } = await readFrom(FILES, { ...place, wanted: ['v1.9'] }, { hiddenFromGraphQl });
      expect(calendar).toMatchObject({ state: 'undetermined', isSettingFault: true });
      expect(calendar.state === 'undetermined' && plainText(calendar.reason)).toMatch(words);
    }
  });
});

describe('a repository that GraphQL does not show is read by REST', () => {
  const hidden = { hiddenFromGraphQl: ['example/calendar'] };

  test.each<[string, string, readonly string[]]>([
    ['releases in folders', 'releases/{version}/schedule.yaml', ['v1.10', 'v1.9']],
    ['files at the top', '{version}.yaml', ['v1.8']],
  ])('%s', async (_, path, releases) => {
    const { calendar } = await readFrom(FILES, { path, wanted: releases }, hidden);
    expect(scheduledOf(calendar).toSorted()).toEqual(releases);
    for (const name of releases) {
      expect(calendar.state === 'known' && calendar.value.schedules.get(release(name))).toMatchObject({
        state: 'known',
        value: { freeze: '2027-01-06' },
      });
    }
  });

  test('only where a release matters', async () => {
    expect((await readFrom(FILES, {}, hidden)).requests).toBe(1);
  });

  test('what does not answer is undetermined, and no setting is blamed', async () => {
    const options = { ...hidden, fault: /\/git\/trees\// };
    const { calendar } = await readFrom(FILES, { wanted: ['v1.9'] }, options);
    expect(calendar.state).toBe('undetermined');
    expect(calendar).not.toHaveProperty('isSettingFault');
  });
});
