import { describe, expect, test } from '@jest/globals';
import { worstStatus } from '../../src/action/check/shared-head.ts';
import { createFinding } from '../../src/domain/finding/finding.ts';
import { message } from '../../src/domain/finding/message.ts';
import { classifyPath } from '../../src/domain/vep/vep-path.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import { GitHubError } from '../../src/github/client/github-error.ts';
import { createComment } from '../../src/github/publish/create-comment.ts';
import { liftAllButFreeze } from '../../src/judge/override.ts';
import { exampleDocument } from '../../src/rules/examples/example-document.ts';
import { freezeRule } from '../../src/rules/freeze.ts';
import { peopleRule } from '../../src/rules/people.ts';
import { successionRule } from '../../src/rules/succession.ts';
import { vepNumberRule } from '../../src/rules/vep-number.ts';
import { judgeOne, outline, read } from '../judge/judge-text.ts';
import { commentOf, LATE } from '../render/comment-fixture.ts';
import { documentReport, finding, report } from '../render/report-fixture.ts';
import { findingsOf } from '../rules/facts-builder.ts';
import { APPROVED_PARTS, added, buildVep, modified } from '../rules/vep-builder.ts';

// What deliberate faults in the rules and their words showed to be held by no other test.

test('a late commitment stands on the line of its target', () => {
  const late = buildVep({ ...APPROVED_PARTS, milestone: { alpha: 'v1.10' } });
  expect(findingsOf(freezeRule, added(late))).toMatchObject([
    {
      rule: 'freeze',
      severity: 'error',
      span: late.frontMatter?.milestone.alpha?.span,
      field: 'milestone.alpha',
      value: 'v1.10',
    },
  ]);
});

const OTHER = [
  createFinding({ rule: 'schema', severity: 'warning', message: message`No.`, field: 'labels', value: 'x' }),
];
test('a fault of another field excuses no empty role', () => {
  const change = added(buildVep({ ...APPROVED_PARTS, approvers: [], problems: OTHER }));
  expect(findingsOf(peopleRule, change)).toMatchObject([{ field: 'approvers', value: '', severity: 'error' }]);
});
test('a fault of another field excuses no missing successor', () => {
  const change = added(buildVep({ status: 'replaced', problems: OTHER }));
  expect(findingsOf(successionRule, change)).toMatchObject([{ field: 'superseded-by', value: '', severity: 'error' }]);
});
test('a changed number is found on the line of the number', () => {
  const common = { rule: 'vep-number', field: 'vep-number' } as const;
  const correction = buildVep();
  expect(findingsOf(vepNumberRule, modified(buildVep({ number: 132 }), correction))).toMatchObject([
    { ...common, value: '123', span: correction.frontMatter?.number?.span },
  ]);
  const wrong = buildVep({ number: 124, body: { sections: [] } });
  expect(findingsOf(vepNumberRule, modified(buildVep(), wrong))).toMatchObject([
    { ...common, value: '124', span: wrong.frontMatter?.number?.span },
  ]);
});
test('what could not be found out is a finding to the comment', () => {
  const made = report([documentReport()], { undetermined: [message`The calendar is missing.`] });
  expect(commentOf(made, { settings: { comment: 'on-findings' } }).kind).toBe('keep');
});
describe('an override from before the freeze', () => {
  const counted = { rule: 'people', severity: 'error' } as const;
  test('leaves the errors of the freeze alone', () => {
    const made = report([documentReport({ findings: [finding(counted), LATE, finding({ severity: 'notice' })] })]);
    const lifted = liftAllButFreeze(made);
    expect(lifted).toMatchObject({ verdict: 'failure', counts: { documents: 1, errors: 1, warnings: 1, notices: 1 } });
    expect(lifted.documents[0]?.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'people warning',
      'freeze error',
      'people notice',
    ]);
    const rows = lifted.documents[0]?.results.filter(({ result }) => result !== 'passed');
    expect(rows?.map(({ rule, result }) => `${rule} ${result}`)).toEqual(['people warned', 'freeze failed']);
  });
  test('passes where nothing else is wrong; what is not known stays so', () => {
    const made = report([documentReport({ findings: [finding(counted)] })]);
    expect(liftAllButFreeze(made).verdict).toBe('success');
    const unknown = report([documentReport()], { undetermined: [message`No calendar.`] });
    expect(liftAllButFreeze(unknown).verdict).toBe('error');
  });
});
describe('a comment whose creation stays uncertain', () => {
  async function tries(status: number | null): Promise<number> {
    let writes = 0;
    const client = {
      write: () => {
        writes += 1;
        return writes > 9 ? Promise.resolve() : Promise.reject(new GitHubError(message`No.`, status));
      },
      wait: () => Promise.resolve(),
    };
    await createComment(client as unknown as GitHubClient, { number: 1, body: 'x' }, () => Promise.resolve(null)).catch(
      () => undefined,
    );
    return writes;
  }
  test.each([
    [null, 3],
    [500, 3],
    [502, 3],
    [422, 1],
  ])('status %s: %s attempts', async (status, count) => {
    expect(await tries(status)).toBe(count);
  });
});
test('the worst of those with one head', () => {
  const of = (number: number, state: 'success' | 'failure' | 'error') => ({
    number,
    status: { state, description: 'x' },
  });
  expect(worstStatus(of(1, 'success').status, { number: 1, others: [of(2, 'failure')] })?.state).toBe('failure');
  expect(worstStatus(of(1, 'failure').status, { number: 1, others: [of(2, 'error')] })?.state).toBe('error');
});
test('a document that is judged as it stands is not excused by itself', () => {
  const vep = read(exampleDocument({ title: null }));
  expect(outline(judgeOne(modified(vep, vep)))).toEqual(['schema error title']);
});
test('the words of governance §1', () => {
  const kind = (path: string, ...others: string[]) => classifyPath(path, 'veps', new Set(others));
  expect(kind('veps/sig-a/1-b/main.md', 'veps/sig-a/1-bc/main.md')).toBe('old-layout');
  expect(kind('veps/sig-a/1-b/main.md', 'veps/sig-a/1-b/image.md.png')).toBe('old-layout');
  expect(kind('veps/sig-a/1-b/main.md', 'veps/sig-a/1-b/OWNERS')).toBe('old-layout');
  expect(kind('veps/sig-a/b.md', 'veps/sig-a/b.md', 'veps/sig-a/vep.md')).toBe('old-layout');
});
