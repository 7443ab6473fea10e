import { describe, expect, test } from '@jest/globals';
import { message } from '../../../src/domain/finding/message.ts';
import type { DocumentReport } from '../../../src/domain/report/report.ts';
import { renderPublication } from '../../../src/render/format/publication.ts';
import { bodyOf } from '../comment-fixture.ts';
import { readComment } from '../comment-reader.ts';
import { CONTEXT, documentReport, finding, report, settings } from '../report-fixture.ts';

describe('a document with findings', () => {
  const findings = [
    finding({ message: message`${'approvers'} holds ${'TBD'}.`, remedy: null, fix: 'approvers:\n  - "@carol"' }),
    finding({
      rule: 'schema',
      code: 'schema/unknown-key',
      severity: 'warning',
      message: message`${'x'} is not a known key.`,
      remedy: null,
      fix: null,
      span: { line: 3, column: 1 },
    }),
    finding({ rule: 'location', code: 'location/layout', message: message`It is elsewhere.`, fix: null, span: null }),
    finding({
      rule: 'sections',
      code: 'sections/incomplete',
      severity: 'notice',
      message: message`Something is empty.`,
    }),
  ];
  const body = bodyOf(report([documentReport({ findings })]));
  const page = CONTEXT.documentUrl('veps/sig-compute/123-fast-restart/vep.md');

  test('is its name, its state in one line, and the findings in the order of their lines', () => {
    const [, text = ''] = body.split('\n\n#### ');
    expect(text.split('\n\nThe VEP Freeze of')[0]).toBe(
      [
        'VEP 123 `Fast restart`',
        '',
        `[\`veps/sig-compute/123-fast-restart/vep.md\`](${page}) · status \`provisional\` → \`implementable\` · commits to \`alpha\` in \`v1.11\``,
        '',
        `❌ **[Location](${CONTEXT.rulesUrl}#location)**\\`,
        'It is elsewhere. Name the reviewers.',
        '',
        `⚠️ **[Fields](${CONTEXT.rulesUrl}#schema)** · [line\u00a03](${page}?plain=1#L3)\\`,
        '`x` is not a known key.',
        '',
        `❌ **[Reviewers and approvers](${CONTEXT.rulesUrl}#people)** · [line\u00a09](${page}?plain=1#L9)\\`,
        '`approvers` holds `TBD`.',
        '',
        '```',
        'approvers:',
        '  - "@carol"',
        '```',
      ].join('\n'),
    );
  });

  test('shows a notice in the summary only', () => {
    expect(body).not.toContain('Something is empty.');
    expect(renderPublication(report([documentReport({ findings })]), CONTEXT, settings()).summary([])).toContain(
      'Something is empty.',
    );
  });

  test('shows an error of a trial period as one', () => {
    const found = [finding({ severity: 'warning', wouldBlock: true })];
    expect(bodyOf(report([documentReport({ findings: found })], { enforcement: 'warn' }))).toContain('\n❌ **[Rev');
  });
});

describe('the text to write', () => {
  const withFix = (fix: string) => bodyOf(report([documentReport({ findings: [finding({ fix })] })]));

  test.each([
    ['too long to be shown', 'x'.repeat(3000), 'The corrected text is too long to show here.'],
    ['a Prow command', 'a: |\n  /approve', 'Write it by hand: the corrected text contains something'],
    ['a bidirectional control', 'title: "a\u202eb"', 'Write it by hand: the corrected text contains something'],
    ['our marker', 'title: "<!-- vep-governance -->"', 'Write it by hand: the corrected text contains something'],
  ])('is not offered where it is %s', (_, fix, expected) => {
    expect(withFix(fix)).toContain(`Name the reviewers. ${expected}`);
    expect(readComment(withFix(fix)).blocks).toEqual([]);
  });

  test('keeps its indentation, and no carriage returns', () => {
    expect(readComment(withFix('milestone:\r\n  alpha: "v1.11"')).blocks).toEqual(['milestone:\n  alpha: "v1.11"']);
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
      expected: 'now has front matter, moved from `veps/a.md` · status `implemented`',
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
