import { expect, test } from '@jest/globals';
import { EXAMPLES, findingsIn } from './finding-examples.ts';

test.each(Object.entries(EXAMPLES))('%s is found', (code, example) => {
  expect(findingsIn(example).map((finding) => finding.code)).toContain(code);
});
