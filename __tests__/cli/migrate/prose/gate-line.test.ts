import { expect, test } from '@jest/globals';
import { hasGateLine, withGateLine } from '../../../../src/cli/migrate/prose/gate-line.ts';
import { readProse } from '../../../../src/cli/prose/legacy-prose.ts';

const SENTENCE = 'This feature does not need a feature gate because it adds nothing.';
const write = (text: string) => withGateLine(text, readProse(text), SENTENCE);

test.each([
  ['in its place', `# Foo\n\n${SENTENCE}\nMore.\n`, `# Foo\n\nFeature gate: none. ${SENTENCE}\nMore.\n`],
  [
    'in its place over two lines',
    'This feature does not need a feature gate\nbecause it adds nothing.\n',
    'Feature gate: none. This feature does not need a feature gate\nbecause it adds nothing.\n',
  ],
  [
    'behind the paragraph that it stands in',
    `Foo. ${SENTENCE} Bar.\nMore.\n\nNext.\n`,
    `Foo. ${SENTENCE} Bar.\nMore.\n\nFeature gate: none. ${SENTENCE}\n\nNext.\n`,
  ],
  ['at the end', `Foo. ${SENTENCE}`, `Foo. ${SENTENCE}\n\nFeature gate: none. ${SENTENCE}\n`],
  ['with Windows line ends', `# Foo\r\n\r\n${SENTENCE}\r\n`, `# Foo\r\n\r\nFeature gate: none. ${SENTENCE}\r\n`],
  ['behind a byte order mark', `\uFEFF${SENTENCE}\n`, `\uFEFFFeature gate: none. ${SENTENCE}\n`],
  ['nowhere', '# Foo\n', '# Foo\n'],
])('%s', (_where, text, expected) => {
  expect(write(text)).toBe(expected);
});

test('an item of a list stays one', () => {
  const item = '- No feature gate changes anything here.';
  expect(withGateLine(`${item}\n- More.\n`, readProse(`${item}\n- More.\n`), item)).toBe(
    `${item}\n- More.\n\nFeature gate: none. No feature gate changes anything here.\n`,
  );
});

test.each([
  ['Feature gate: none, the change is a correction.', true],
  ['**Feature gate**: none, the change is a correction.', true],
  ['- No feature gate (it is transparent and always on).', true],
  ['Feature gate: none.', false],
  ['## Feature gate', false],
])('%j says it already: %s', (line, expected) => {
  expect(hasGateLine(readProse(`${line}\n`))).toBe(expected);
});
