import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { message } from '../../../src/domain/finding/message.ts';
import { renderReportOutput } from '../../../src/render/format/outputs.ts';
import { renderReport } from '../../../src/render/format/report-json.ts';
import { date, documentReport, finding, release, report } from '../report-fixture.ts';
import { untrustedReport } from '../untrusted-arbitrary.ts';

const SCHEMA = JSON.parse(readFileSync(new URL('../../../schema/report.schema.json', import.meta.url), 'utf8'));

const ajv = new Ajv2020({ allErrors: true, validateFormats: false });

const validate = ajv.compile(SCHEMA);

/** The errors of the schema, none for a report that keeps the contract. */
function schemaErrors(value: unknown): readonly string[] {
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message: text }) => `${instancePath} ${text}`);
}

describe('the report for other tools (action §6)', () => {
  test('is exactly what the contract shows', () => {
    const late = finding({
      rule: 'freeze',
      code: 'freeze/late',
      message: message`The commitment is late.`,
      remedy: message`Move it.`,
      fix: 'alpha: "v1.11"',
      span: { line: 18, column: 3 },
    });
    const document = documentReport({
      path: 'veps/sig-compute/123-foo/vep.md',
      title: 'Foo',
      commitment: { before: null, after: { stage: 'alpha', release: release('v1.10') } },
      freeze: { release: release('v1.10'), date: date('2026-09-02'), state: 'frozen', source: 'schedule.yaml' },
      participatingSigs: ['sig-network'],
      findings: [late],
    });
    expect(renderReport(report([document], { today: date('2026-09-03') }))).toEqual({
      version: 1,
      verdict: 'failure',
      enforcement: 'enforce',
      today: '2026-09-03',
      counts: { documents: 1, errors: 1, warnings: 0, notices: 0 },
      exception: {
        label: 'freeze-exception',
        present: false,
        counts: false,
        grantedBy: null,
        grantedAt: null,
        reason: null,
      },
      documents: [
        {
          path: 'veps/sig-compute/123-foo/vep.md',
          previousPath: null,
          change: 'modified',
          number: 123,
          title: 'Foo',
          status: { before: 'provisional', after: 'implementable' },
          commitment: { before: null, after: { stage: 'alpha', release: 'v1.10' } },
          freeze: { release: 'v1.10', date: '2026-09-02', state: 'frozen' },
          excepted: false,
          findings: [
            {
              rule: 'freeze',
              code: 'freeze/late',
              severity: 'error',
              line: 18,
              column: 3,
              message: 'The commitment is late. Move it.',
              fix: 'alpha: "v1.11"',
            },
          ],
        },
      ],
    });
  });

  test('a finding without a place has null for line and column', () => {
    const [document] = renderReport(report([documentReport({ findings: [finding({ span: null })] })])).documents;
    expect(document?.findings[0]).toMatchObject({ line: null, column: null });
  });

  test('tells who granted the exception', () => {
    const exception = {
      label: 'freeze-exception',
      isPresent: true,
      counts: true,
      grantedBy: 'alice',
      grantedAt: '2027-01-07T09:30:00Z',
      reason: message`Scope ${'lost'}.`,
      record: null,
    };
    expect(renderReport(report([], { exception })).exception).toEqual({
      label: 'freeze-exception',
      present: true,
      counts: true,
      grantedBy: 'alice',
      grantedAt: '2027-01-07T09:30:00Z',
      reason: 'Scope `lost`.',
    });
  });
});

describe('schema/report.schema.json', () => {
  test('its own examples keep it', () => {
    expect(SCHEMA.examples.map(schemaErrors)).toEqual([[], []]);
  });

  test('every report keeps it, whatever the documents say', () => {
    fc.assert(fc.property(untrustedReport, (made) => expect(schemaErrors(renderReport(made))).toEqual([])));
  });

  test.each([
    ['an unknown verdict', { verdict: 'pending' }],
    ['a missing count', { counts: { documents: 1, errors: 1, warnings: 0 } }],
    ['an unknown key', { hint: 'x' }],
    ['another version', { version: 2 }],
    ['a day in another form', { today: '3 September 2026' }],
    ['documents and a truncation at once', { truncated: true, file: null }],
  ])('refuses %s', (_name, parts) => {
    expect(schemaErrors({ ...renderReport(report([documentReport()])), ...parts })).not.toEqual([]);
  });

  test.each([
    ['line', 0],
    ['rule', 'style'],
    ['severity', 'fatal'],
  ])('refuses a finding whose %s is %j', (key, value) => {
    const made = renderReport(report([documentReport({ findings: [finding()] })]));
    const [document] = made.documents;
    const broken = { ...made, documents: [{ ...document, findings: [{ ...document?.findings[0], [key]: value }] }] };
    expect(schemaErrors(broken)).not.toEqual([]);
  });
});

describe('the output `report`', () => {
  const long = report(
    Array.from({ length: 400 }, () => documentReport({ title: 'x'.repeat(1000), findings: [finding()] })),
  );

  test('is the whole report as JSON', () => {
    const made = report([documentReport()]);
    expect(JSON.parse(renderReportOutput(made, null))).toEqual(renderReport(made));
  });

  test('above 500,000 characters is cut to its counts and names the file', () => {
    expect(JSON.stringify(renderReport(long)).length).toBeGreaterThan(500_000);
    const cut = JSON.parse(renderReportOutput(long, '/tmp/report.json'));
    expect(cut).toMatchObject({
      version: 1,
      verdict: 'failure',
      counts: long.counts,
      truncated: true,
      file: '/tmp/report.json',
    });
    expect(cut).not.toHaveProperty('documents');
    expect(schemaErrors(cut)).toEqual([]);
  });
});
