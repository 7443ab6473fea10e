import { describe, expect, test } from '@jest/globals';
import { message } from '../../../src/domain/finding/message.ts';
import { type RecheckRow, renderRecheckSummary } from '../../../src/render/post/recheck-summary.ts';
import { FROZEN, LATE } from '../comment-fixture.ts';
import { date, documentReport, finding, report, settings } from '../report-fixture.ts';

const TODAY = date('2026-11-23');

function row(parts: Partial<RecheckRow> = {}): RecheckRow {
  const number = parts.number ?? 12;
  return {
    verdict: parts.report?.verdict ?? 'success',
    number,
    title: 'VEP 123: fast restart',
    url: `https://github.com/kubevirt/enhancements/pull/${number}`,
    report: report([documentReport()]),
    changed: message`nothing`,
    ...parts,
  };
}

function rowsOf(rows: readonly RecheckRow[]): readonly string[] {
  const lines = renderRecheckSummary({ today: TODAY, rows, notes: [] }, settings()).split('\n');
  return lines.filter((line) => line.startsWith('| [')).map((line) => line.replace(/\(https:[^)]*\)/, ''));
}

describe('the summary of a re-check has a row per pull request', () => {
  test.each([
    {
      name: 'all is well',
      given: row(),
      expected:
        '| [12] | `VEP 123: fast restart` | VEP 123 | `alpha` in `v1.11` | `v1.11`: 44 | ✅ success | nothing |',
    },
    {
      name: 'the freeze has begun',
      given: row({
        report: report([documentReport({ freeze: { ...FROZEN, date: date('2026-11-20') }, findings: [LATE] })]),
        changed: message`status ${'success'} → ${'failure'}, comment`,
      }),
      expected:
        '| [12] | `VEP 123: fast restart` | VEP 123 | `alpha` in `v1.11` | `v1.11`: -3 | ❌ failure | status `success` → `failure`, comment |',
    },
    {
      name: 'two documents with one commitment',
      given: row({ report: report([documentReport(), documentReport({ number: 124 })]) }),
      expected:
        '| [12] | `VEP 123: fast restart` | VEP 123, VEP 124 | `alpha` in `v1.11` | `v1.11`: 44 | ✅ success | nothing |',
    },
    {
      name: 'no document',
      given: row({ report: report([]) }),
      expected: '| [12] | `VEP 123: fast restart` |  |  |  | ✅ success | nothing |',
    },
    {
      name: 'a pull request that could not be judged',
      given: row({ report: null, verdict: 'error', changed: message`The head repository is gone.` }),
      expected: '| [12] | `VEP 123: fast restart` |  |  |  | ⚠️ error | The head repository is gone. |',
    },
    {
      name: 'a pull request that is closed in the meantime',
      given: row({ report: null, verdict: null, changed: message`It is no longer open.` }),
      expected: '| [12] | `VEP 123: fast restart` |  |  |  | none | It is no longer open. |',
    },
    {
      name: 'a title with a pipe',
      given: row({
        title: 'a | b',
        report: report([
          documentReport({ findings: [finding()], commitment: { before: null, after: null }, freeze: null }),
        ]),
      }),
      expected: '| [12] | `a \\| b` | VEP 123 |  |  | ❌ failure | nothing |',
    },
  ])('$name', ({ given, expected }) => {
    expect(rowsOf([given])).toEqual([expected]);
  });
});

test('counts them and says how far the run came', () => {
  const notes = [message`${3} pull requests are left to the next run.`];
  const summary = renderRecheckSummary({ today: TODAY, rows: [row(), row({ number: 13 })], notes }, settings());
  expect(summary).toMatch(/^### VEP governance: re-check of 2 pull requests\n/);
  expect(summary).toContain('\n- 3 pull requests are left to the next run.\n');
});

test('says that there is none', () => {
  expect(renderRecheckSummary({ today: TODAY, rows: [], notes: [] }, settings())).toBe(
    '### VEP governance: re-check of 0 pull requests\n\nNo pull request is open.\n',
  );
});

test('stays within a megabyte and counts the rest', () => {
  const rows = Array.from({ length: 3000 }, (_, number) =>
    row({ number, title: '\u202e'.repeat(80), changed: message`${'x'.repeat(300)}` }),
  );
  const summary = renderRecheckSummary({ today: TODAY, rows, notes: [] }, settings());
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_000_000);
  const shown = summary.split('\n').filter((line) => line.startsWith('| [')).length;
  expect(shown).toBeGreaterThan(500);
  expect(summary).toContain(`${3000 - shown} more rows have no room here.`);
});
