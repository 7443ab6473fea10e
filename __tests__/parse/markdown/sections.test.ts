import { describe, expect, test } from '@jest/globals';
import { documentText } from '../../vep-document.ts';
import { parseText } from '../document-text.ts';

/** Level, text and line of each heading. */
function headings(body: string): readonly (readonly [number, string, number])[] {
  return parseText(body).body.sections.map(({ level, heading, line }) => [level, heading, line]);
}

function emptySections(body: string): readonly string[] {
  return parseText(body).body.sections.flatMap(({ heading, isEmpty }) => (isEmpty ? [heading] : []));
}

describe('headings', () => {
  test.each([
    ['# One', [[1, 'One', 1]]],
    ['###### Six', [[6, 'Six', 1]]],
    ['####### Seven', []],
    ['#One', []],
    ['#', [[1, '', 1]]],
    ['   ## Indented', [[2, 'Indented', 1]]],
    ['    ## Code', []],
    ['## Closed ##', [[2, 'Closed', 1]]],
    ['## C#', [[2, 'C#', 1]]],
    [
      '# One\n## Two',
      [
        [1, 'One', 1],
        [2, 'Two', 2],
      ],
    ],
    [
      '# One\r\n\r\n## Two\r\n',
      [
        [1, 'One', 1],
        [2, 'Two', 3],
      ],
    ],
    ['One\n===', [[1, 'One', 1]]],
    ['a\n\nTwo\n---\n', [[2, 'Two', 3]]],
    ['One\n\n---\n', []],
    ['- item\n---\n', []],
    ['| a |\n---\n', []],
    ['# One\n---\n', [[1, 'One', 1]]],
    ['<!-- # One -->\n# Two', [[1, 'Two', 2]]],
    ['```\n# One\n```\n# Two', [[1, 'Two', 4]]],
  ])('%j', (body, expected) => {
    expect(headings(body)).toEqual(expected);
  });

  test('lines are those of the file, front matter included', () => {
    expect(headings(documentText({}, '# One\n\n## Two\n'))).toEqual([
      [1, 'One', 17],
      [2, 'Two', 19],
    ]);
  });

  test('a byte order mark is no part of the first line', () => {
    expect(headings('\uFEFF# One')).toEqual([[1, 'One', 1]]);
  });
});

describe('a section is empty if nothing but HTML comments and blank lines stands below it', () => {
  test.each([
    ['words', '## A\ntext\n', []],
    ['nothing', '## A\n## B\ntext\n', ['A']],
    ['blank lines', '## A\n\n  \n\t\n## B\ntext\n', ['A']],
    ['a comment', '## A\n\n<!--\nWhy\n-->\n', ['A']],
    ['an unclosed comment', '## A\n<!-- Why\n', ['A']],
    ['a comment and words', '## A\n<!-- Why -->\ntext\n', []],
    ['code', '## A\n```\nx\n```\n', []],
    ['a picture', '## A\n![](x.png)\n', []],
    ['words in a section below it', '## A\n### B\ntext\n', []],
    ['only empty sections below it', '## A\n### B\n<!-- x -->\n### C\n', ['A', 'B', 'C']],
    ['words in a section beside it', '## A\n### B\n## C\ntext\n', ['A', 'B']],
    ['words two levels below', '# A\n## B\n### C\ntext\n## D\n', ['D']],
  ])('%s', (_, body, expected) => {
    expect(emptySections(body)).toEqual(expected);
  });
});
