import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { message } from '../../../src/domain/finding/message.ts';
import { renderSarif } from '../../../src/render/format/sarif.ts';
import { documentReport, finding, report } from '../report-fixture.ts';
import { untrustedReport } from '../untrusted-arbitrary.ts';

const RULE = { title: 'Reviewers and approvers', why: 'Somebody must agree.', howToFix: 'Name them.' };

const TOOL = {
  version: '1.2.3',
  rulesUrl: 'https://github.com/example/vep-governance/blob/v1/docs/rules.md',
  rules: [
    { id: 'location', ...RULE },
    { id: 'people', ...RULE },
  ],
} as const;

function resultsOf(...given: Parameters<typeof documentReport>) {
  return renderSarif(report([documentReport(...given)]), TOOL).runs.flatMap(({ results }) => results);
}

describe('a SARIF log', () => {
  test('names the tool, its rules and their pages', () => {
    const log = renderSarif(report([]), TOOL);
    expect(log).toMatchObject({ version: '2.1.0', $schema: 'https://json.schemastore.org/sarif-2.1.0.json' });
    expect(log.runs[0]?.tool.driver).toMatchObject({ name: 'vep-governance', version: '1.2.3' });
    expect(log.runs[0]?.tool.driver.rules[1]).toEqual({
      id: 'people',
      name: RULE.title,
      shortDescription: { text: RULE.title },
      fullDescription: { text: RULE.why },
      help: { text: RULE.howToFix, markdown: RULE.howToFix },
      helpUri: `${TOOL.rulesUrl}#people`,
    });
  });

  test('has a result for each finding', () => {
    expect(resultsOf({ findings: [finding()] })).toEqual([
      {
        ruleId: 'people',
        ruleIndex: 1,
        level: 'error',
        message: { text: '`reviewers` holds `TBD`. Name the reviewers.\nreviewers: ["@alice", "@bob"]' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'veps/sig-compute/123-fast-restart/vep.md', uriBaseId: '%SRCROOT%' },
              region: { startLine: 9, startColumn: 13 },
            },
          },
        ],
        properties: { code: 'people/to-be-determined' },
        partialFingerprints: { 'vepFinding/v1': 'people:123:reviewers:TBD' },
      },
    ]);
  });

  test.each([
    { severity: 'error', level: 'error' },
    { severity: 'warning', level: 'warning' },
    { severity: 'notice', level: 'note' },
  ] as const)('$severity is the level $level', ({ severity, level }) => {
    expect(resultsOf({ findings: [finding({ severity })] })[0]).toMatchObject({ level });
  });

  test('a finding without a place has no region', () => {
    const [result] = resultsOf({ findings: [finding({ span: null })] });
    expect(result?.locations[0]?.physicalLocation).not.toHaveProperty('region');
  });

  test('the fingerprint stays when lines move, and follows the document by its number', () => {
    const moved = resultsOf({
      path: 'veps/other/123-foo/vep.md',
      findings: [finding({ span: { line: 90, column: 1 } })],
    });
    expect(moved[0]?.partialFingerprints).toEqual(resultsOf({ findings: [finding()] })[0]?.partialFingerprints);
  });

  test('a path is a relative address', () => {
    const [result] = resultsOf({ path: 'veps/a b/#1?/é\ud800.md', findings: [finding()] });
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('veps/a%20b/%231%3F/%C3%A9%EF%BF%BD.md');
  });

  test('makes no link of a document’s text', () => {
    const [result] = resultsOf({
      findings: [finding({ message: message`${'[a](https://evil.example)'}`, remedy: null, fix: null })],
    });
    expect(result?.message.text).toBe('`[a] (https://evil.example)`');
  });

  test('says what is not known, and that the run was not complete', () => {
    const log = renderSarif(report([documentReport()], { undetermined: [message`No answer.`] }), TOOL);
    expect(log.runs[0]?.invocations).toEqual([
      { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message: { text: 'No answer.' } }] },
    ]);
  });

  test('is JSON whatever the documents say', () => {
    fc.assert(
      fc.property(untrustedReport, (made) => {
        const log = renderSarif(made, TOOL);
        expect(JSON.parse(JSON.stringify(log))).toEqual(log);
      }),
    );
  });
});
