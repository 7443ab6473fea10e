import { expect, test } from '@jest/globals';
import { readSampleCommits, readSampleSchedules } from '../../playground/board-documents.ts';
import { STATUSES } from '../../src/domain/vep/status.ts';
import { parseSchedule } from '../../src/parse/calendar/schedule.ts';
import { parseVep } from '../../src/parse/document/vep.ts';
import { release } from '../render/board/board-fixture.ts';

test('the sample board has forty proposals in every status, of which few have no front matter', async () => {
  const commits = await readSampleCommits();
  expect(commits.map(({ date }) => date)).toEqual(commits.map(({ date }) => date).toSorted());
  const files = Object.entries(Object.assign({}, ...commits.map((commit) => commit.files)) as Record<string, string>);
  const veps = files
    .filter(([path]) => path.endsWith('/vep.md'))
    .map(([path, text]) => parseVep(path, { kind: 'text', text }, 'veps'));
  expect(veps).toHaveLength(40);
  expect(veps.filter(({ form }) => form === 'legacy')).toHaveLength(4);
  // Only a meta-VEP may be without a SIG.
  const sigged = veps.filter(({ path }) => !path.startsWith('veps/meta-VEPs/'));
  expect(sigged.flatMap(({ problems }) => problems)).toEqual([]);
  const statuses = new Set(veps.map(({ frontMatter }) => frontMatter?.status?.value));
  expect(STATUSES.filter((status) => !statuses.has(status))).toEqual([]);
});

test('the sample board has five releases with all their dates', async () => {
  const schedules = Object.entries(await readSampleSchedules()).map(([path, text]) =>
    parseSchedule(text, release(path.split('/')[1] ?? ''), path),
  );
  expect(schedules).toHaveLength(5);
  for (const schedule of schedules) {
    expect(schedule).toMatchObject({ state: 'known', value: { codeFreeze: expect.any(String) } });
  }
});
