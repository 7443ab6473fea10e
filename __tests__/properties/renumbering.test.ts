import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/domain/finding/finding.ts';
import type { IssueKind } from '../../src/domain/report/facts.ts';
import { STATUSES } from '../../src/domain/vep/status.ts';
import { parseBaseVep } from '../../src/parse/document/base-vep.ts';
import { parseVep } from '../../src/parse/document/vep.ts';
import { type ExampleChanges, exampleDocument } from '../../src/rules/examples/example-document.ts';
import { judgeOne } from '../judge/judge-text.ts';
import { modified, moved } from '../rules/vep-builder.ts';
import { times } from '../thorough.ts';

const KEPT = 'veps/sig-compute/10-fast-restart/vep.md';
const GIVEN = 'veps/sig-compute/123-fast-restart/vep.md';

const fields: fc.Arbitrary<ExampleChanges> = fc.record({
  status: fc.constantFrom(...STATUSES),
  stage: fc.constantFrom('alpha', 'beta', 'ga', null),
  milestone: fc.constantFrom(
    '{alpha: "v1.10"}',
    '{alpha: "v1.10", beta: "v1.10"}',
    '{alpha: "v1.11"}',
    '{ga: "v1.9"}',
    '{ga: "v1.10"}',
    'TBD',
  ),
  reviewers: fc.constantFrom('["@bob"]', '[TBD]', null),
  'feature-gate': fc.constantFrom('A', 'none'),
});

/** The errors about a document that becomes another, with the number 10 or with 123 in its place. */
function errorsOf(
  before: ExampleChanges,
  after: ExampleChanges,
  { number, kind }: { number: number; kind: IssueKind },
) {
  const source = (changes: ExampleChanges, of: number) => {
    const text = exampleDocument({ ...changes, 'vep-number': String(of) });
    return { kind: 'text', text } as const;
  };
  const path = number === 10 ? KEPT : GIVEN;
  const change = (number === 10 ? modified : moved)(
    parseBaseVep(KEPT, source(before, 10), 'veps'),
    parseVep(path, source(after, number), 'veps'),
  );
  const issues = new Map(
    [10, 123].map((one) => [one, { state: 'known' as const, value: one === 10 ? kind : ('issue' as const) }]),
  );
  const { findings } = judgeOne(change, { facts: { issues } });
  return findings.flatMap(({ severity, rule, field, value }: Finding) =>
    severity === 'error' ? [JSON.stringify([rule, field, value])] : [],
  );
}

test('a document never has fewer errors for being renumbered', () => {
  fc.assert(
    fc.property(fields, fields, (before, after) => {
      const kept = errorsOf(before, after, { number: 10, kind: 'issue' });
      const given = errorsOf(before, after, { number: 123, kind: 'issue' });
      expect(given).toEqual(expect.arrayContaining(kept));
    }),
    { numRuns: times(200) },
  );
});

test('and none more for it where its number was wrong', () => {
  fc.assert(
    fc.property(fields, fields, fc.constantFrom<IssueKind>('missing', 'pull-request'), (before, after, kind) => {
      const kept = errorsOf(before, after, { number: 10, kind: 'issue' });
      expect(errorsOf(before, after, { number: 123, kind })).toEqual(kept);
    }),
    { numRuns: times(200) },
  );
});

test('what a renumbered document promises for a frozen release is late, whatever it promised before', () => {
  fc.assert(
    fc.property(fields, fields, (before, after) => {
      const late = errorsOf({ ...before, status: 'provisional' }, after, { number: 10, kind: 'issue' }).filter(
        (error) => error.startsWith('["freeze"'),
      );
      const given = errorsOf(before, after, { number: 123, kind: 'issue' }).filter((error) =>
        error.startsWith('["freeze"'),
      );
      expect(given).toEqual(late);
    }),
    { numRuns: times(200) },
  );
});
