import { describe, expect, test } from '@jest/globals';
import { message } from '../../../src/domain/finding/message.ts';
import type { DocumentReport } from '../../../src/domain/report/report.ts';
import { renderPublication } from '../../../src/render/format/publication.ts';
import { bodyOf } from '../comment-fixture.ts';
import { readComment } from '../comment-reader.ts';
import { CONTEXT, documentReport, finding, report, settings } from '../report-fixture.ts';

describe('a document with findings has a table', () => {
  const body = bodyOf(
    report([
      documentReport({
        findings: [
          finding({
            rule: 'schema',
            code: 'schema/malformed',
            severity: 'warning',
            message: message`${'x'} is not a known key.`,
            fix: null,
            remedy: null,
            span: null,
          }),
          finding(),
          finding({
            message: message`${'approvers'} holds ${'TBD'}.`,
            remedy: null,
            fix: 'approvers:\n  - "@carol"',
            span: { line: 10, column: 1 },
          }),
          finding({
            rule: 'sections',
            code: 'sections/incomplete',
            severity: 'notice',
            message: message`Something is empty.`,
          }),
        ],
      }),
    ]),
  );

  test('with check, result, what is wrong with its line, and how to fix it', () => {
    const people = `[Reviewers and approvers](${CONTEXT.rulesUrl}#people)`;
    const line = `${CONTEXT.documentUrl('veps/sig-compute/123-fast-restart/vep.md')}?plain=1`;
    expect(
      body
        .split('\n')
        .filter((text) => text.startsWith('|'))
        .slice(0, 5),
    ).toEqual([
      '| Check | Result | What is wrong | How to fix it |',
      '| --- | :---: | --- | --- |',
      `| [Fields](${CONTEXT.rulesUrl}#schema) | ⚠️ | \`x\` is not a known key. |  |`,
      `| ${people} | ❌ | \`reviewers\` holds \`TBD\`. ([line\u00a09](${line}#L9)) | Name the reviewers.<br>\`reviewers: ["@alice", "@bob"]\` |`,
      `|  | ❌ | \`approvers\` holds \`TBD\`. ([line\u00a010](${line}#L10)) | See below the table. |`,
    ]);
  });

  test('a fix of several lines stands below the table, copyable', () => {
    expect(readComment(body).blocks).toEqual(['approvers:\n  - "@carol"']);
  });

  test('the summary, which shows notices, does not count their checks as passed', () => {
    const documents = [
      documentReport({ findings: [finding({ rule: 'sections', code: 'sections/incomplete', severity: 'notice' })] }),
    ];
    const { summary } = renderPublication(report(documents), CONTEXT, settings());
    expect(summary).toContain('<summary>11 checks passed</summary>');
    expect(summary.match(/#sections/g)).toHaveLength(1);
  });

  test('the checks that passed are folded away', () => {
    expect(body).toContain('<details><summary>10 checks passed</summary>');
    expect(body).toContain(`| [Status transition](${CONTEXT.rulesUrl}#transition) | ✅ |`);
  });

  test('a check that could not run is marked ⏭️ and counted', () => {
    const results = [
      { rule: 'front-matter', title: 'Front matter', result: 'failed' },
      { rule: 'people', title: 'Reviewers and approvers', result: 'skipped' },
    ] as const;
    const skipped = bodyOf(
      report([
        documentReport({ results, findings: [finding({ rule: 'front-matter', code: 'front-matter/unclosed' })] }),
      ]),
    );
    expect(skipped).toContain('<details><summary>1 check not run yet</summary>');
    expect(skipped).toContain('| ⏭️ |');
  });

  test('a notice stands in the summary only', () => {
    const quiet = report([
      documentReport({ findings: [finding({ severity: 'notice', message: message`Something is empty.` })] }),
    ]);
    expect(bodyOf(quiet)).not.toContain('Something is empty.');
    expect(renderPublication(quiet, CONTEXT, settings()).summary).toContain('| ℹ️ | Something is empty.');
  });

  test('a fix too long to be shown is not shown in half', () => {
    const long = bodyOf(report([documentReport({ findings: [finding({ fix: 'x'.repeat(3000) })] })]));
    expect(long).toContain('the text to write is too long to be shown here.');
    expect(long).not.toContain('xxx');
  });
});

describe('what a document’s line says', () => {
  test.each<{ name: string; parts: Partial<DocumentReport>; expected: string }>([
    {
      name: 'a step and a commitment',
      parts: {},
      expected: 'status `provisional` → `implementable` · commits to `alpha` in `v1.11`',
    },
    {
      name: 'a new document',
      parts: {
        change: 'added',
        status: { before: null, after: 'provisional' },
        commitment: { before: null, after: null },
      },
      expected: 'new document · status `provisional`',
    },
    {
      name: 'a moved document',
      parts: {
        change: 'moved',
        previousPath: 'veps/a/vep.md',
        status: { before: 'deferred', after: 'deferred' },
        commitment: { before: null, after: null },
      },
      expected: 'moved from `veps/a/vep.md` · status `deferred`',
    },
    {
      name: 'a migrated and moved document',
      parts: {
        change: 'migrated',
        previousPath: 'veps/a.md',
        status: { before: null, after: 'implemented' },
        commitment: { before: null, after: null },
      },
      expected: 'gains front matter, moved from `veps/a.md` · status `implemented`',
    },
    {
      name: 'a document that was not judged to the end',
      parts: {
        results: [{ rule: 'freeze', title: 'VEP Freeze', result: 'skipped' }],
        commitment: { before: null, after: null },
      },
      expected: 'status `provisional` → `implementable` · not everything could be checked',
    },
  ])('$name', ({ parts, expected }) => {
    const line = bodyOf(report([documentReport(parts)]))
      .split('\n')
      .find((text) => text.startsWith('- '));
    expect(line?.split('vep.md) · ')[1]).toBe(expected);
  });
});
