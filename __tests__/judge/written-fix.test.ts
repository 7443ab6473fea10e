import { describe, expect, test } from '@jest/globals';
import { createFinding } from '../../src/domain/finding/finding.ts';
import { message } from '../../src/domain/finding/message.ts';
import { withWrittenFix } from '../../src/judge/written-fix.ts';

/** What is to be written for a fix at `|` in the last but one line. */
function written(fix: string, text: string, field: string | null = 'milestone.alpha'): string | null {
  const lines = text.replace('|', '').split('\n');
  const line = text.split('\n').findIndex((found) => found.includes('|')) + 1;
  const column = (text.split('\n')[line - 1]?.indexOf('|') ?? 0) + 1;
  const finding = createFinding({
    rule: 'milestone',
    code: 'milestone/form',
    severity: 'warning',
    message: message`x`,
    fix,
    span: { line, column },
    field,
  });
  return withWrittenFix(finding, lines).fix;
}

describe('the text to write is the whole line as it is to be', () => {
  test.each([
    ['a field', 'status: deferred', 'status: |x', 'status: deferred'],
    ['a field of an indented block', 'status: deferred', '  status: |x', '  status: deferred'],
    ['a misspelled key', 'status: deferred', '|staus: x', 'status: deferred'],
    ['a missing field', 'stage: alpha', '|---', 'stage: alpha'],
    ['a target on its own line', 'alpha: "v1.12"', 'milestone:\n    alpha: |1.12 # c', '    alpha: "v1.12"'],
    ['a misspelled stage', 'alpha: "v1.12"', 'milestone:\n  |alhpa: v1.12', '  alpha: "v1.12"'],
    [
      'a target in braces',
      'alpha: "v1.12"',
      'milestone: {alpha: |1.12, beta: TBD} # c',
      'milestone: {alpha: "v1.12", beta: TBD}',
    ],
    [
      'a second target in braces',
      'beta: "v1.12"',
      'milestone: {alpha: "v1.11", beta: |TBD}',
      'milestone: {alpha: "v1.11", beta: "v1.12"}',
    ],
    [
      'a misspelled stage in braces',
      'beta: "v1.12"',
      'milestone: {alpha: "v1.11", |betta: "v1.12"}',
      'milestone: {alpha: "v1.11", beta: "v1.12"}',
    ],
    [
      'a missing target in braces',
      'alpha: "v1.12"',
      '|milestone: {beta: TBD}',
      'milestone: {beta: TBD, alpha: "v1.12"}',
    ],
    ['a missing target in empty braces', 'alpha: "v1.12"', '|milestone: {}', 'milestone: {alpha: "v1.12"}'],
    ['a missing target in a block', 'alpha: "v1.12"', '|milestone:\n    beta: TBD', '    alpha: "v1.12"'],
    [
      'a target in braces over several lines',
      'alpha: "v1.12"',
      'milestone: {\n  alpha: |1.12,\n}',
      '  alpha: "v1.12",',
    ],
    ['an item on its own line', '"@bob"', 'reviewers:\n  - |@bob', '  - "@bob"'],
    ['an item in brackets', '"@bob"', 'reviewers: ["@a", |“@bob”, TBD]', 'reviewers: ["@a", "@bob", TBD]'],
    ['a quoted item with a comma', '"@bob"', 'reviewers: [|"@bob,", TBD]', 'reviewers: ["@bob", TBD]'],
    ['several lines', 'approvers:\n  - "@c"', 'approvers: |x', 'approvers:\n  - "@c"'],
  ])('%s', (_, ...[fix, text, expected]) => {
    expect(written(fix, text)).toBe(expected);
  });

  test('what is no field stays as it is', () => {
    expect(written('veps/a/vep.md', '  x: |y', null)).toBe('veps/a/vep.md');
  });
});
