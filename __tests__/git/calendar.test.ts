import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readCalendarCopy } from '../../src/git/calendar-clone.ts';
import { findSchedules, openCalendarFolder } from '../../src/git/calendar-files.ts';
import { type ScratchRepository, scratchFolder, scratchRepository, useRepository } from './scratch-repository.ts';

const PATTERN = 'releases/{version}/schedule.yaml';

test.each([
  {
    what: 'the pattern',
    pattern: PATTERN,
    paths: ['releases/v1.9/schedule.yaml', 'releases/v1.10/schedule.yaml'],
    releases: ['v1.9', 'v1.10'],
  },
  { what: 'a file name', pattern: 'plan-{version}.yaml', paths: ['plan-v2.0.yaml', 'other.yaml'], releases: ['v2.0'] },
  {
    what: 'canonical names only',
    pattern: PATTERN,
    paths: ['releases/1.9/schedule.yaml', 'releases/v1.9.0/schedule.yaml', 'releases/v1.9/x/schedule.yaml'],
    releases: [],
  },
])('schedules are found by $what', ({ pattern, paths, releases }) => {
  expect([...findSchedules(paths, pattern).keys()]).toEqual(releases);
});

test('a folder that is not there holds no schedule', async () => {
  const folder = scratchFolder();
  expect((await openCalendarFolder(`${folder}/nowhere`, PATTERN)).paths.size).toBe(0);
  useRepository(folder).remove();
});

describe('the copy of a calendar', () => {
  const HOUR = 3_600_000;
  const NOW = Date.parse('2026-07-01T12:00:00Z');
  let origin: ScratchRepository;
  let cache: ScratchRepository;
  let first: string;

  beforeEach(() => {
    origin = scratchRepository();
    cache = useRepository(scratchFolder());
    first = origin.commit({ 'releases/v1.9/schedule.yaml': 'one' });
  });

  afterEach(() => {
    origin.remove();
    cache.remove();
  });

  const read = (now: number, url = `file://${origin.directory}`, environment = process.env) =>
    readCalendarCopy(
      { url, ref: 'main', cache: cache.directory, environment },
      { now, freshMilliseconds: HOUR, timeoutMilliseconds: 20_000 },
    );

  test('is fetched, kept while fresh and fetched again after that', async () => {
    expect(await read(NOW)).toMatchObject({ commit: first, fetchedAt: NOW, failure: null });
    const second = origin.commit({ 'releases/v1.10/schedule.yaml': 'two' });
    expect(await read(NOW + HOUR - 1)).toMatchObject({ commit: first, fetchedAt: NOW });
    expect(await read(NOW + HOUR)).toMatchObject({ commit: second, fetchedAt: NOW + HOUR });
  });

  test('serves when the network fails, says so and does not pass for a fresh one', async () => {
    await read(NOW);
    origin.remove();
    const late = await read(NOW + 2 * HOUR);
    expect(late).toMatchObject({ commit: first, fetchedAt: NOW });
    expect(late.failure).not.toBeNull();
    expect((await read(NOW + 2 * HOUR + 1)).failure).not.toBeNull();
  });

  test('is never fetched into the repository that a hook is bound to', async () => {
    const own = scratchRepository();
    own.commit({ 'README.md': 'mine' });
    const hook = { ...process.env, GIT_DIR: `${own.directory}/.git`, GIT_INDEX_FILE: `${own.directory}/.git/index` };
    expect(await read(NOW, undefined, hook)).toMatchObject({ commit: first });
    expect(own.git('branch', '--list').trim()).toBe('* main');
    own.remove();
  });

  test('is an error where there was never an answer', async () => {
    await expect(read(NOW, `file://${cache.directory}/nowhere`)).rejects.toThrow();
  });
});
