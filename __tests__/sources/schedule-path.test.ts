import { expect, test } from '@jest/globals';
import { findSchedules } from '../../src/sources/schedule-path.ts';

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
    what: 'a folder and a file of the same release',
    pattern: 'releases/{version}/{version}.yaml',
    paths: ['releases/v1.9/v1.9.yaml', 'releases/v1.10/v1.10.yaml', 'releases/v1.9/v1.8.yaml', 'releases/v1.9.yaml'],
    releases: ['v1.9', 'v1.10'],
  },
  {
    what: 'canonical names only',
    pattern: PATTERN,
    paths: ['releases/1.9/schedule.yaml', 'releases/v1.9.0/schedule.yaml', 'releases/v1.9/x/schedule.yaml'],
    releases: [],
  },
])('schedules are found by $what', ({ pattern, paths, releases }) => {
  expect([...findSchedules(paths, pattern).keys()]).toEqual(releases);
});
