import { expect, test } from '@jest/globals';
import { documentText } from '../../vep-document.ts';
import { parseText } from '../document-text.ts';

/** A quarter of what a document may hold: enough to tell linear from quadratic time on a slow machine. */
const BYTES = 256 * 1024;

function fill(text: string, around = ''): string {
  return text.repeat(Math.floor((BYTES - around.length) / Buffer.byteLength(text)));
}

function inYaml(before: string, text: string, after = ''): string {
  const around = `---\n${before}${after}\n---\n`;
  return `---\n${before}${fill(text, around)}${after}\n---\n`;
}

/** Of the processor's time, which a busy machine does not stretch; quadratic time would take a minute. */
const MAX_SECONDS = 8;

test.each<[string, string]>([
  ['marks of headings', fill('#')],
  ['empty headings', fill('#\n')],
  ['marks with blanks', fill('# ')],
  ['a heading closed many times', `#${fill(' #', '#x')}x`],
  ['beginnings of comments in one line', fill('<!--')],
  ['beginnings of comments, line by line', fill('a <!--\n')],
  ['ends of comments', fill('-->')],
  ['comments', fill('<!---->')],
  ['backticks', fill('`')],
  ['fences in one line', fill('``` ')],
  ['code in one line', fill('```a')],
  ['fences', fill('```\n')],
  ['indented fences that nothing closes', fill('  ```a\nx\n')],
  ['indented fences that one far fence closes', `${fill('  ```a\nx\n', '```\n')}\`\`\`\n`],
  ['fences of every length', Array.from({ length: 690 }, (_, index) => `${'`'.repeat(index + 3)}a\n`).join('')],
  ['tildes', fill('~')],
  ['dashes', fill('-')],
  ['lines of dashes', fill('---\n')],
  ['underlined headings', fill('a\n-\n')],
  ['list items in one line', fill('- ')],
  ['quotations in one line', fill('> ')],
  ['blanks', fill(' ')],
  ['line feeds', fill('\n')],
  ['carriage returns', fill('\r')],
  ['targets', fill('targets alpha for version: ')],
  ['a target followed by stars', `targets ${fill('*', 'targets ')}`],
  ['struck out targets', fill('~ target ~')],
  ['justifications', fill('Feature gate:\n')],
  ['an opening line with blanks', `---${fill(' ', '---')}`],
  ['closing lines with words', `---\n${fill('---  x\n', '---\n')}`],
  ['a list that never ends', inYaml('a: ', '[')],
  ['nested lists', inYaml('', '- ')],
  ['a list of bad people', inYaml('authors: [', 'a b, ', ']')],
  ['a list of one person', inYaml('authors: [', 'a, ', ']')],
  ['people without brackets', inYaml('authors: ', '@a, ')],
  ['keys without values', inYaml('', '? a\n')],
  ['mappings in a list', inYaml('a: [', 'a: b, ', ']')],
  ['an open quote', inYaml('title: "', 'a\n')],
  ['blanks before a value', inYaml('title: ', ' ', 'b')],
  ['comments in YAML', inYaml('a: 1\n', '#\n')],
  ['tabs', inYaml('a:\n', '\t')],
  ['a long status', inYaml('status: ', 'a')],
  ['a long number', inYaml('vep-number: ', '1')],
  ['a long number of zeros', inYaml('vep-number: ', '0', 'x')],
  ['a long date', inYaml('creation-date: ', '0', 'x')],
  ['a long release', inYaml('milestone: {alpha: ', '1', '}')],
  ['a block scalar', inYaml('a: |\n', ' a\n')],
  ['many keys', `---\n${Array.from({ length: 27_000 }, (_, index) => `k${index}: 1\n`).join('')}---\n`],
  [
    'many stages',
    documentText({ milestone: `{${Array.from({ length: 27_000 }, (_, index) => `k${index}: 1`).join()}}` }),
  ],
])('hostile text is read in linear time: %s', (_, text) => {
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(BYTES);
  const start = process.cpuUsage();
  const { problems } = parseText(text);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(MAX_SECONDS);
  // What is found stays bounded, whoever wrote it.
  expect(problems.length).toBeLessThan(50);
});
