import { describe, expect, test } from '@jest/globals';
import { renderPublication } from '../../../src/render/format/publication.ts';
import { bodyOf } from '../comment-fixture.ts';
import { CONTEXT, documentReport, finding, report, settings } from '../report-fixture.ts';

describe('the checks that passed are one folded line of names', () => {
  test('of one document, counted', () => {
    expect(bodyOf(report([documentReport({ findings: [finding()] })]))).toContain(
      '<details><summary>11 checks passed</summary>\n\n✅ Location · Front matter · Fields · VEP number · Owning SIG · Feature gate · Stage and milestone · Succession · Status transition · VEP Freeze · Sections\n\n</details>',
    );
  });

  test('with those that could not run', () => {
    const results = [
      { rule: 'location', title: 'Location', result: 'passed' },
      { rule: 'front-matter', title: 'Front matter', result: 'failed' },
      { rule: 'people', title: 'Reviewers and approvers', result: 'skipped' },
    ] as const;
    const findings = [finding({ rule: 'front-matter', code: 'front-matter/unclosed' })];
    expect(bodyOf(report([documentReport({ results, findings })]))).toContain(
      '<details><summary>1 check passed, 1 check not run yet</summary>\n\n✅ Location\\\n⏭️ not run yet: Reviewers and approvers\n\n</details>',
    );
  });

  test('of several documents, those with the same ones together', () => {
    const body = bodyOf(
      report([
        documentReport({ number: 1 }),
        documentReport({ number: 2, findings: [finding()] }),
        documentReport({ number: 3 }),
      ]),
    );
    expect(body).toContain('<details><summary>Passing checks</summary>\n\n**VEP 2**\\\n✅ Location');
    expect(body).toContain('\n\n**VEP 1, VEP 3**\\\n✅ Location');
  });

  test('without the check of a notice where the summary shows it', () => {
    const notice = finding({ rule: 'sections', code: 'sections/incomplete', severity: 'notice' });
    const made = report([documentReport({ findings: [notice] })]);
    expect(bodyOf(made)).toContain('12 checks passed');
    expect(renderPublication(made, CONTEXT, settings()).summary([])).toContain('11 checks passed');
  });
});
