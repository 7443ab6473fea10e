import { describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { message } from '../../../src/domain/finding/message.ts';
import { renderListMarkdown } from '../../../src/render/board/list-markdown.ts';
import { renderListTable } from '../../../src/render/board/list-table.ts';
import { boardVep, release } from './board-fixture.ts';

const REASON = {
  id: 'no-people',
  since: null,
  date: null,
  message: message`x`,
  todo: message`y`,
  who: [],
  isAccepted: false,
} as const;
const VEPS = [
  boardVep({ attention: [REASON, { ...REASON, id: 'late', isAccepted: true }] }),
  boardVep({
    number: 7,
    title: '',
    form: 'legacy',
    status: null,
    stage: null,
    commitment: null,
    milestone: { alpha: release('v1.9'), beta: release('v1.11') },
    reviewers: [],
    approvers: [],
  }),
  boardVep({
    number: 8,
    title: `${'\u4f60\u597d\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'.repeat(40)}\u202e|\n`,
    status: 'provisional',
    commitment: null,
    reviewers: ['TBD'],
  }),
  boardVep({ number: null, form: 'unreadable', status: null, commitment: null, stage: null, milestone: {} }),
];

describe('the table of a list', () => {
  test('says where each VEP is', () => {
    const lines = renderListTable(VEPS.slice(0, 2), { width: null, hasColors: false }).split('\n');
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
      ['VEP', 'TITLE', 'SIG', 'STATUS', 'STAGE', 'TARGET', 'PEOPLE', 'ATTENTION'],
      ['123', 'Foo', 'sig-compute', 'implementable', 'alpha', 'v1.10', 'R: bob, A: carol', 'no-people'],
      ['7', 'veps/sig-compute/123-foo/vep.md', 'sig-compute', 'legacy', 'v1.11 beta in prose'],
      [''],
    ]);
  });

  test.each([60, 80, 100, 120, 200])('fits a terminal of %i characters, whatever the titles are', (width) => {
    const lines = renderListTable(VEPS, { width, hasColors: false }).split('\n');
    expect(lines).toHaveLength(VEPS.length + 2);
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
  });

  test('has colors on a terminal only, and shows nothing invisible', () => {
    expect(renderListTable(VEPS, { width: 100, hasColors: false })).not.toContain('\u001b');
    expect(renderListTable(VEPS, { width: 100, hasColors: true })).toContain('\u001b[33mno-people');
    expect(renderListTable(VEPS, { width: null, hasColors: false })).not.toContain('\u202e');
  });

  test('says when nothing fits', () => {
    expect(renderListTable([], { width: 80, hasColors: false })).toBe('No VEP fits.\n');
  });
});

test('as Markdown every cell is code, so that nothing in it mentions, references or breaks out', () => {
  const evil = boardVep({ title: '@alice #12 | <script> `x`\n/approve', reviewers: ['bob'] });
  const [, , row] = renderListMarkdown([evil]).split('\n');
  expect(row).toBe(
    '| `123` | ``@alice #12 \\| <script> `x`\u240a/approve`` | `sig-compute` | `implementable` | `alpha` | `v1.10` | `R: bob, A: carol` |  |',
  );
});
