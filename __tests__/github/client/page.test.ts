import { expect, test } from '@jest/globals';
import { type Page, pageBefore, pageOf, readPages } from '../../../src/github/client/page.ts';
import { integer } from '../../../src/github/client/reader.ts';

const forward = (hasNextPage: boolean, endCursor: string | null) =>
  pageOf(integer)({ nodes: [1], pageInfo: { hasNextPage, endCursor } }, 'q.list');
const backward = (hasPreviousPage: boolean, startCursor: string | null) =>
  pageBefore(integer)({ nodes: [1], pageInfo: { hasPreviousPage, startCursor } }, 'q.list');

test.each([
  ['on', forward],
  ['back', backward],
])('a list that is read %s ends where there is no more, whatever its cursor', (_, read) => {
  expect(read(true, 'x')).toEqual({ nodes: [1], next: 'x' });
  expect(read(false, 'x')).toEqual({ nodes: [1], next: null });
  expect(() => read(true, null)).toThrow('q.list.pageInfo');
});

const PAGES: Readonly<Record<string, Page<number>>> = {
  first: { nodes: [1], next: 'second' },
  second: { nodes: [2], next: 'third' },
  third: { nodes: [3], next: null },
};

test.each([
  { how: 'to its end', known: null, wanted: 9, numbers: [1, 2, 3], asked: ['first', 'second', 'third'] },
  { how: 'no further than its reader goes', known: null, wanted: 2, numbers: [1, 2], asked: ['first', 'second'] },
  { how: 'from a part that is known', known: PAGES.second, wanted: 9, numbers: [2, 3], asked: ['third'] },
])('a list is read $how', async ({ known, wanted, numbers, asked }) => {
  const cursors: string[] = [];
  const read = (cursor: string | null) => {
    cursors.push(cursor ?? 'first');
    return Promise.resolve(PAGES[cursor ?? 'first'] ?? { nodes: [], next: null });
  };
  const found: number[] = [];
  for await (const { nodes } of readPages(read, known ?? undefined)) {
    found.push(...nodes);
    if (found.length === wanted) {
      break;
    }
  }
  expect(found).toEqual(numbers);
  expect(cursors).toEqual(asked);
});
