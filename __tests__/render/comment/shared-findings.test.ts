import { describe, expect, test } from '@jest/globals';
import { message } from '../../../src/domain/finding/message.ts';
import type { DocumentReport } from '../../../src/domain/report/report.ts';
import { bodyOf } from '../comment-fixture.ts';
import { CONTEXT, documentReport, finding, report } from '../report-fixture.ts';

const NOBODY = finding({ message: message`${'reviewers'} is not set.` });

function lacking(count: number, parts: Partial<DocumentReport> = {}): readonly DocumentReport[] {
  return Array.from({ length: count }, (_, index) =>
    documentReport({
      number: index + 1,
      path: `veps/sig-compute/${index + 1}-x/vep.md`,
      findings: [{ ...NOBODY, span: { line: index + 5, column: 1 } }],
      ...parts,
    }),
  );
}

function lineUrl(number: number): string {
  return `${CONTEXT.documentUrl(`veps/sig-compute/${number}-x/vep.md`)}?plain=1#L${number + 4}`;
}

describe('findings with the same words in several documents', () => {
  const body = bodyOf(report(lacking(2)));

  test('are said once, with the documents listed at their lines', () => {
    expect(body).toContain(
      [
        `❌ **[Reviewers and approvers](${CONTEXT.rulesUrl}#people)** · 2 documents\\`,
        '`reviewers` is not set. Name the reviewers.',
        '',
        '```',
        'reviewers: ["@alice", "@bob"]',
        '```',
        '',
        `[VEP 1](${lineUrl(1)}), [VEP 2](${lineUrl(2)})`,
        '',
      ].join('\n'),
    );
    expect(body.match(/is not set/g)).toHaveLength(1);
  });

  test('leave no section where a document has no other', () => {
    expect(body).not.toContain('#### ');
  });

  test('count all the same', () => {
    expect(body).toContain('### ❌ VEP governance: 2 errors to fix');
    expect(body.match(/ · 1 error\n/g)).toHaveLength(2);
  });

  test('fold many names', () => {
    const many = bodyOf(report(lacking(11)));
    expect(many).toContain('<details><summary>The 11 documents</summary>\n\n[VEP 1](');
  });

  test('are not taken for the same where the text to write differs', () => {
    const [first, second] = lacking(2);
    const other = { ...NOBODY, fix: 'reviewers: ["@carol"]' };
    const apart = bodyOf(report([first, { ...second, findings: [other] }] as DocumentReport[]));
    expect(apart.match(/is not set/g)).toHaveLength(2);
    expect(apart.match(/^#### /gm)).toHaveLength(2);
  });

  test('twice in one document are no common ones', () => {
    const twice = bodyOf(report([documentReport({ findings: [NOBODY, NOBODY] })]));
    expect(twice).not.toContain('documents');
  });
});

describe('sections', () => {
  const own = (count: number) =>
    bodyOf(
      report(
        Array.from({ length: count }, (_, number) =>
          documentReport({ number, findings: [finding({ message: message`Number ${number} is wrong.` })] }),
        ),
      ),
    );

  test('are open for three documents', () => {
    expect(own(3).match(/^#### /gm)).toHaveLength(3);
  });

  test('are folded for more, with what counts in their titles', () => {
    expect(own(4)).not.toContain('#### ');
    expect(own(4)).toContain(
      '<details><summary>❌ <b>VEP 3</b> <code>Fast restart</code>: 1 error</summary>\n\n[`veps',
    );
  });
});
