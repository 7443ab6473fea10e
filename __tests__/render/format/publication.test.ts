import { describe, expect, test } from '@jest/globals';
import { renderPublication } from '../../../src/render/format/publication.ts';
import { renderReport } from '../../../src/render/format/report-json.ts';
import { FROZEN, LATE } from '../comment-fixture.ts';
import { CONTEXT, documentReport, finding, report, settings } from '../report-fixture.ts';

const VALID = documentReport({ hasValidFrontMatter: true });

const INVALID = documentReport({ hasValidFrontMatter: false, status: { before: null, after: null } });

const DEFERRED = documentReport({ status: { before: null, after: 'deferred' } });

describe('labels (action §2)', () => {
  test.each([
    { name: 'a document with valid front matter', documents: [INVALID, VALID], parts: {}, add: ['kind/vep'] },
    { name: 'no valid front matter', documents: [INVALID], parts: {}, add: [] },
    { name: 'no document', documents: [], parts: {}, add: [] },
    { name: 'the label is switched off', documents: [VALID], parts: { vepLabel: '' }, add: [] },
    {
      name: 'status labels, one for each distinct status',
      documents: [VALID, DEFERRED, VALID, INVALID],
      parts: { statusLabelPrefix: 'vep/' },
      add: ['kind/vep', 'vep/implementable', 'vep/deferred'],
    },
    {
      name: 'labels of releases, one for each distinct release of a commitment',
      documents: [VALID, VALID, documentReport({ commitment: { before: null, after: null } })],
      parts: { targetLabelPrefix: 'target/' },
      add: ['kind/vep', 'target/v1.11'],
    },
  ])('$name', ({ documents, parts, add }) => {
    const { labels } = renderPublication(report(documents), CONTEXT, settings(parts));
    const { statusLabelPrefix: exclusivePrefix, targetLabelPrefix: targetPrefix } = settings(parts);
    expect(labels).toEqual({ add, exclusivePrefix, targetPrefix });
  });
});

describe('outputs (action §2)', () => {
  test('of a success', () => {
    const made = report([VALID]);
    expect(renderPublication(made, CONTEXT, settings()).outputs).toEqual({
      verdict: 'success',
      report: JSON.stringify(renderReport(made)),
      errors: '0',
      warnings: '0',
      documents: '1',
      'freeze-blocked': 'false',
      exception: '',
    });
  });

  test('of a pull request that came too late', () => {
    const made = report([documentReport({ freeze: FROZEN, findings: [LATE, finding({ severity: 'warning' })] })]);
    expect(renderPublication(made, CONTEXT, settings()).outputs).toMatchObject({
      verdict: 'failure',
      errors: '1',
      warnings: '1',
      'freeze-blocked': 'true',
    });
  });

  test.each([
    { counts: true, expected: 'alice' },
    { counts: false, expected: '' },
  ])('an exception that counts ($counts) names who granted it', ({ counts, expected }) => {
    const { exception } = report([]);
    const made = report([VALID], { exception: { ...exception, isPresent: true, counts, grantedBy: 'alice' } });
    expect(renderPublication(made, CONTEXT, settings()).outputs.exception).toBe(expected);
  });
});

test('the whole report is there for a file, however long', () => {
  const made = report(Array.from({ length: 400 }, () => documentReport({ title: 'x'.repeat(1500) })));
  const { report: whole, outputs } = renderPublication(
    made,
    { ...CONTEXT, reportFile: '/tmp/report.json' },
    settings(),
  );
  expect(JSON.parse(whole)).toEqual(renderReport(made));
  expect(JSON.parse(outputs.report ?? '')).toMatchObject({ truncated: true, file: '/tmp/report.json' });
});
