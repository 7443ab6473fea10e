import { expect, test } from '@jest/globals';
import { slug } from '../../../src/domain/vep/folder-name.ts';

test.each([
  ['Faster restarts', 'faster-restarts'],
  ['A  d\u00e9but: (part 2)!', 'a-debut-part-2'],
  ['\u65e5\u672c', ''],
  ['--', ''],
  [`-${'long '.repeat(30)}`, 'long-long-long-long-long-long-long-long-long-long-long-long'],
])('the folder’s name for %j', (title, name) => {
  expect(slug(title)).toBe(name);
});
