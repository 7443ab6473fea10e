import { describe, expect, test } from '@jest/globals';
import { createRepository } from 'embedded-github/world/repository.ts';
import type { Calendar } from '../../src/domain/calendar/schedule.ts';
import { openCalendarFolder } from '../../src/git/calendar/calendar-files.ts';
import { readCalendar as readFromGitHub } from '../../src/github/calendar/calendar.ts';
import { readCalendarOutline } from '../../src/github/calendar/calendar-outline.ts';
import { type CalendarNeeds, readCalendar } from '../../src/sources/calendar.ts';
import { gateRepository, scheduleText, withGitHub } from '../action/gate-world.ts';
import { scratchFolder, useRepository } from '../git/scratch-repository.ts';
import { connect } from '../github/connect.ts';
import { release } from '../rules/facts-builder.ts';

const SCHEDULE = scheduleText('2027/01/06', '2027/03/10');

type Files = Readonly<Record<string, string>>;

interface Question extends CalendarNeeds {
  readonly path: string;
}

function onGitHub(hiddenFromGraphQl: readonly string[]) {
  return (files: Files, { path, ...needs }: Question): Promise<Calendar> => {
    const repository = gateRepository();
    createRepository(repository.world, 'example/calendar', { files });
    const place = {
      repository: { owner: 'example', name: 'calendar' },
      path,
      ref: 'main',
      serverUrl: 'https://github.com',
    };
    const read = async (github: Parameters<typeof connect>[0]) => {
      const client = connect(github);
      const found = await readFromGitHub(client, await readCalendarOutline(client, place), needs);
      if (found.state === 'undetermined') {
        throw new Error('The calendar cannot be read.');
      }
      return found.value;
    };
    return withGitHub(repository, read, { behavior: { hiddenFromGraphQl } });
  };
}

async function inFolder(files: Files, { path, ...needs }: Question): Promise<Calendar> {
  const folder = useRepository(scratchFolder());
  for (const [file, text] of Object.entries(files)) {
    folder.write(file, text);
  }
  const calendar = await openCalendarFolder(folder.directory, path);
  const found = await readCalendar(calendar, needs);
  calendar.close();
  folder.remove();
  return found;
}

describe.each([
  ['GitHub', onGitHub([])],
  ['GitHub by REST', onGitHub(['example/calendar'])],
  ['a folder', inFolder],
])('the calendar of %s', (_, read) => {
  const releases = [release('v1.9')];

  test.each([
    ['releases/{version}/schedule.yaml', 'releases/v1.9/schedule.yaml'],
    ['releases/{version}/{version}.yaml', 'releases/v1.9/v1.9.yaml'],
    ['plans/{version}/kubevirt/plan.yaml', 'plans/v1.9/kubevirt/plan.yaml'],
    ['{version}.yaml', 'v1.9.yaml'],
  ])('schedules at %s', async (path, file) => {
    const { scheduled, schedules } = await read(
      { [file]: SCHEDULE, 'README.md': 'x' },
      {
        path,
        releases,
        needsOpenRelease: false,
      },
    );
    expect(scheduled).toEqual(releases);
    expect([...schedules.values()]).toMatchObject([
      { state: 'known', value: { freeze: '2027-01-06', source: expect.stringMatching(new RegExp(`/${file}$`)) } },
    ]);
  });

  const path = '{version}.yaml';

  test('only the wanted schedules are read, and the latest where an open release is looked for', async () => {
    const files = { 'v1.8.yaml': SCHEDULE, 'v1.9.yaml': SCHEDULE, 'v1.10.yaml': SCHEDULE, 'v1.11.yaml': SCHEDULE };
    const few = await read(files, { path, releases, needsOpenRelease: false });
    expect(few.scheduled).toHaveLength(4);
    expect([...few.schedules.keys()]).toEqual(['v1.9']);
    const more = await read(files, { path, releases, needsOpenRelease: true });
    expect([...more.schedules.keys()].toSorted()).toEqual(['v1.10', 'v1.11', 'v1.9']);
  });

  test('a schedule that is no text is undetermined', async () => {
    const { schedules } = await read({ 'v1.9.yaml': 'a\0b' }, { path, releases, needsOpenRelease: false });
    expect(schedules.get(releases[0] ?? release('v1.9'))).toMatchObject({ state: 'undetermined' });
  });
});
