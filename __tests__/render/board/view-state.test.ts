import { expect, test } from '@jest/globals';
import { EMPTY_VIEW, formatView, hasView, parseView } from '../../../src/render/board/browser/view-state.ts';

test.each([
  ['release=v1.11&sig=sig-network&attention', { release: 'v1.11', sig: 'sig-network', attention: 'any' }],
  ['attention=no-people', { attention: 'no-people' }],
  ['q=a+%26+b%3Dc%23%2B', { q: 'a & b=c#+' }],
  ['status=legacy&since=2026-08-01&sort=-changed', { status: 'legacy', since: '2026-08-01', sort: '-changed' }],
  ['', {}],
])('#%s is a view, and the view is that address', (address, parts) => {
  const view = { ...EMPTY_VIEW, ...parts };
  expect(parseView(`#${address}`)).toEqual(view);
  expect(formatView(view)).toBe(address);
});

test('the address of a place is no view', () => {
  expect(hasView('#vep-123')).toBe(false);
  expect(hasView('#people')).toBe(false);
  expect(hasView('#attention')).toBe(true);
});
