import { expect, test } from '@jest/globals';
import { parseExpectedSections } from '../../../src/parse/files/template.ts';
import { documentText } from '../../vep-document.ts';

const BODY = `# VEP #NNNN: Your short, descriptive title

## VEP Status Metadata

### Target releases

## Overview

<!--
## Not a section
-->

## Implementation History

## Graduation Requirements

### Alpha
`;

test.each([
  ['without front matter', BODY],
  ['with front matter', documentText({}, BODY)],
  ['with CRLF', BODY.replaceAll('\n', '\r\n')],
])('level 2 is expected, but for what front matter replaces and what is empty at first: %s', (_, text) => {
  expect(parseExpectedSections(text)).toEqual(['Overview', 'Graduation Requirements']);
});

test('an empty template expects nothing', () => {
  expect(parseExpectedSections('')).toEqual([]);
});
