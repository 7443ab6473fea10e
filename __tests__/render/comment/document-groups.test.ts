import { describe, expect, test } from '@jest/globals';
import { message } from '../../../src/domain/finding/message.ts';
import type { DocumentReport } from '../../../src/domain/report/report.ts';
import { bodyOf } from '../comment-fixture.ts';
import { CONTEXT, documentReport, finding, report } from '../report-fixture.ts';

const LEGACY = {
  change: 'legacy',
  number: null,
  title: null,
  status: { before: null, after: null },
  commitment: { before: null, after: null },
  freeze: null,
} as const satisfies Partial<DocumentReport>;

const NOT_MIGRATED = finding({
  rule: 'front-matter',
  code: 'front-matter/not-migrated',
  severity: 'warning',
  message: message`No front matter.`,
  fix: 'a\nb',
});

describe('documents in order', () => {
  const body = bodyOf(
    report([
      documentReport({ ...LEGACY, path: 'veps/sig-compute/1-old/vep.md', findings: [NOT_MIGRATED] }),
      documentReport({ number: 2, title: 'Fine', findings: [] }),
      documentReport({ number: 3, title: 'Warned', findings: [finding({ severity: 'warning' })] }),
      documentReport({ number: 4, title: 'Wrong', findings: [finding()] }),
    ]),
  );

  test('errors first, then warnings, then what passed, then what is not migrated', () => {
    const places = ['VEP 4 `Wrong`', 'VEP 3 `Warned`', 'VEP 2 `Fine`', 'Not migrated yet.'].map((text) =>
      body.indexOf(text),
    );
    expect(places).toEqual([...places].sort((left, right) => left - right));
    expect(places).not.toContain(-1);
  });

  test('the heading of what is not migrated says what is checked, and how to migrate', () => {
    expect(body).toContain(
      `so only a newly named release is checked in them. That does not block; [how to migrate one](${CONTEXT.migrationUrl}).`,
    );
  });

  test('a legacy document has one line', () => {
    expect(body.split('\n').filter((line) => line.includes('1-old'))).toEqual([
      '- ⚠️ [`veps/sig-compute/1-old/vep.md`](https://github.com/kubevirt/enhancements/blob/0123abc/veps/sig-compute/1-old/vep.md)',
    ]);
  });

  test('its line also says what its prose newly targets', () => {
    const prose = finding({
      rule: 'freeze',
      code: 'freeze/prose-target',
      severity: 'warning',
      message: message`The text newly targets ${'v1.10'}.`,
      remedy: null,
    });
    const line = bodyOf(report([documentReport({ ...LEGACY, findings: [NOT_MIGRATED, prose] })]));
    expect(line).toContain('vep.md) · The text newly targets `v1.10`.');
  });
});
