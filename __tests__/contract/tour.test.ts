import { describe, expect, test } from '@jest/globals';
import { renderTours, withTours } from '../../scripts/tour/tour-text.ts';
import { TOURS } from '../../scripts/tour/tours.ts';
import { groupByRoom, readCalls, walk } from '../../scripts/tour/walk.ts';
import { readProjectFile } from './project-files.ts';

const CALLS = readCalls();

test.each(TOURS)('$title: no more files and changes of room than it may cost', (tour) => {
  const stops = walk(tour, CALLS);
  expect(stops.length).toBeLessThanOrEqual(tour.bounds.files);
  expect(groupByRoom(stops).length - 1).toBeLessThanOrEqual(tour.bounds.changes);
  expect(stops.length).toBeGreaterThanOrEqual(tour.stations.length);
});

test('CONTRIBUTING shows the tours as they are: npm run tour writes them', () => {
  const page = readProjectFile('CONTRIBUTING.md');
  expect(withTours(page, renderTours(TOURS, CALLS))).toBe(page);
});

describe('a walk', () => {
  const bounds = { files: 9, changes: 9 };
  const stations = (...paths: readonly string[]) => paths.map((path) => ({ path, what: path }));
  const calls = new Map([
    ['src/a/1.ts', ['src/a/2.ts', 'src/b/1.ts']],
    ['src/a/2.ts', ['src/c/1.ts']],
    ['src/b/1.ts', ['src/b/2.ts']],
    ['src/b/2.ts', ['src/c/1.ts', 'src/a/3.ts']],
  ]);
  const walked = (...paths: readonly string[]) =>
    walk({ title: '', stations: stations(...paths), bounds }, calls).map(({ path }) => path);

  test('goes along imports, the shortest way, from whatever is open', () => {
    expect(walked('src/a/1.ts', 'src/b/2.ts', 'src/a/3.ts')).toEqual([
      'src/a/1.ts',
      'src/b/1.ts',
      'src/b/2.ts',
      'src/a/3.ts',
    ]);
    expect(walked('src/a/1.ts', 'src/a/2.ts', 'src/b/1.ts', 'src/c/1.ts')).toEqual([
      'src/a/1.ts',
      'src/a/2.ts',
      'src/b/1.ts',
      'src/c/1.ts',
    ]);
  });

  test('opens no file twice, and has to lead somewhere', () => {
    expect(walked('src/a/1.ts', 'src/a/2.ts', 'src/a/1.ts')).toEqual(['src/a/1.ts', 'src/a/2.ts']);
    expect(() => walked('src/c/1.ts', 'src/a/1.ts')).toThrow('No file of the tour leads to src/a/1.ts.');
  });

  test('changes its room with the folder below src/', () => {
    const stops = walk({ title: '', stations: stations('src/a/1.ts', 'src/b/2.ts', 'src/a/3.ts'), bounds }, calls);
    expect(groupByRoom(stops).map((group) => group.length)).toEqual([1, 2, 1]);
  });
});
