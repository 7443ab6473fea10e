import { describe, expect, test } from '@jest/globals';
import { message } from '../../../src/domain/finding/message.ts';
import type { DocumentReport } from '../../../src/domain/report/report.ts';
import { bodyOf, FROZEN, LATE } from '../comment-fixture.ts';
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

/** A document with a finding of its own, so that nothing is said of several together. */
function wrong(number: number, severity: 'error' | 'warning', parts: Partial<DocumentReport> = {}): DocumentReport {
  const own = finding({ severity, message: message`Document ${number} is wrong.` });
  return documentReport({ number, title: `Number ${number}`, findings: [own], ...parts });
}

function overviewOf(documents: readonly DocumentReport[]): readonly string[] {
  const lines = bodyOf(report(documents)).split('\n');
  return lines.filter((line) => line.startsWith('- ')).map((line) => line.replace(/\]\([^)]*\)/, ']'));
}

describe('several documents have one line each, worst first', () => {
  const lines = overviewOf([
    documentReport({ number: 2, title: 'Fine', findings: [] }),
    wrong(3, 'warning'),
    wrong(4, 'error'),
    documentReport({
      number: 5,
      title: 'Open',
      results: [{ rule: 'freeze', title: 'VEP Freeze', result: 'skipped' }],
      commitment: { before: null, after: null },
    }),
    documentReport({ number: 6, title: 'Late', freeze: FROZEN, findings: [LATE, finding({ rule: 'schema' })] }),
  ]);

  test('with what counts: errors, a freeze, or what the change makes of it', () => {
    expect(lines).toEqual([
      '- ❌ [VEP 4 `Number 4`] · 1 error',
      '- ❌ [VEP 6 `Late`] · frozen, 1 error',
      '- ⚠️ [VEP 3 `Number 3`] · 1 warning',
      '- ✅ [VEP 2 `Fine`] · status `provisional` → `implementable` · commits to `alpha` in `v1.11`',
      '- ⏭️ [VEP 5 `Open`] · status `provisional` → `implementable` · not everything could be checked',
    ]);
  });

  test('a single document with findings has none', () => {
    expect(overviewOf([wrong(4, 'error')])).toEqual([]);
  });

  test('more than ten are folded, with how many need what', () => {
    const documents = Array.from({ length: 12 }, (_, index) =>
      index < 2 ? wrong(index, 'error') : documentReport({ number: index }),
    );
    expect(bodyOf(report(documents))).toContain(
      '<details><summary>All 12 documents: 2 with errors, 10 without findings</summary>\n\n- ❌ [VEP 0',
    );
  });
});

describe('documents without front matter', () => {
  const legacy = (number: number, findings = [NOT_MIGRATED]) =>
    documentReport({ ...LEGACY, number, path: `veps/sig-compute/${number}-old/vep.md`, findings });
  const url = (number: number) => CONTEXT.documentUrl(`veps/sig-compute/${number}-old/vep.md`);

  test('are in one line together, with what is checked, and how to migrate', () => {
    const body = bodyOf(report([legacy(1), legacy(2), wrong(4, 'error')]));
    expect(body).toContain(
      `\n⚠️ **2 documents have no front matter yet**: [VEP 1](${url(1)}), [VEP 2](${url(2)}). This does not block. Only releases that their text newly names are checked. [How to migrate a document](${CONTEXT.migrationUrl}).\n`,
    );
    expect(body).not.toContain('No front matter.');
  });

  test('alone need nothing fixed', () => {
    const body = bodyOf(report([legacy(1)]));
    expect(body).toContain(
      '### ✅ VEP governance: nothing blocks\n\n⚠️ **1 document has no front matter yet**: [VEP 1]',
    );
    expect(body).not.toContain('####');
    expect(body).not.toContain('<details>');
  });

  test('are counted beyond twenty', () => {
    const body = bodyOf(report(Array.from({ length: 57 }, (_, index) => legacy(index + 1))));
    expect(body).toContain('⚠️ **57 documents have no front matter yet**');
    expect(body).toContain(`[VEP 20](${url(20)}), and 37 more. This`);
  });

  test('have a section for what their text newly targets', () => {
    const prose = finding({
      rule: 'freeze',
      code: 'freeze/prose-target',
      severity: 'warning',
      message: message`The text newly targets ${'v1.10'}.`,
      remedy: null,
      fix: null,
    });
    const body = bodyOf(report([legacy(1, [NOT_MIGRATED, prose])]));
    expect(body).toContain('### ✅ VEP governance: nothing blocks, 1 warning');
    expect(body).toContain('#### VEP 1\n');
    expect(body).toContain('The text newly targets `v1.10`.');
  });
});
