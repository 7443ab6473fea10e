import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseChanges } from '../../src/parse/change/changes.ts';
import { judgeAll } from '../judge/judge-text.ts';
import { PATH, ROOT } from '../parse/document-text.ts';
import { identity } from '../rules/facts-builder.ts';
import { times } from '../thorough.ts';
import { documentText } from '../vep-document.ts';

type Fields = Readonly<Record<string, string | null>>;

type Stages = Readonly<Record<string, string>>;

/** `milestone` as written: null where it is missing, a text where it is no mapping. */
type Milestone = Stages | string | null;

/** A document's fields, those of one line apart from the one that is merged stage by stage. */
interface Side {
  readonly fields: Fields;
  readonly milestone: Milestone;
}

const VALUES = {
  title: ['Foo', 'Bar', '""', null, '[a]'],
  'vep-number': ['123', '124', '"123"', null, 'TBD'],
  status: ['provisional', 'implementable', 'implemented', 'deferred', 'replaced', 'Implementable', 'done', null],
  authors: ['["@alice"]', '["@bob"]', '[TBD]', null],
  'owning-sig': ['sig-compute', 'sig-network', 'sig-nobody', null],
  'participating-sigs': ['[]', '[sig-network]', '[sig-network, TBD]'],
  reviewers: ['[TBD]', '["@bob"]', '["@bob", TBD]', '[]', null, '"@bob"'],
  approvers: ['[TBD]', '["@carol"]', '["@alice"]', '""', null],
  'feature-gate': ['A', 'B', '1x', 'TBD', '""', null],
  stage: ['alpha', 'beta', 'ga', 'Alpha', 'TBD', null],
  'superseded-by': ['""', '10', '11', 'x', null],
} as const;

const fieldsArbitrary: fc.Arbitrary<Fields> = fc.record(
  Object.fromEntries(Object.entries(VALUES).map(([key, values]) => [key, fc.constantFrom<string | null>(...values)])),
);

const milestoneArbitrary: fc.Arbitrary<Milestone> = fc.oneof(
  fc.constantFrom(null, 'TBD'),
  fc.dictionary(
    fc.constantFrom('alpha', 'beta', 'ga'),
    fc.constantFrom('"v1.9"', '"v1.10"', '"v1.11"', 'TBD', '1.10'),
    {
      minKeys: 1,
      noNullPrototype: true,
    },
  ),
);

const sideArbitrary: fc.Arbitrary<Side> = fc.record({ fields: fieldsArbitrary, milestone: milestoneArbitrary });

/** Most fields are the same on all sides. */
function near(side: Side): fc.Arbitrary<Side> {
  const keys = [...Object.keys(side.fields), 'milestone'];
  return fc.tuple(sideArbitrary, fc.subarray(keys, { maxLength: 4 })).map(([other, changed]) => ({
    fields: Object.fromEntries(
      Object.entries(side.fields).map(([key, value]) => [
        key,
        changed.includes(key) ? (other.fields[key] ?? null) : value,
      ]),
    ),
    milestone: changed.includes('milestone') ? other.milestone : side.milestone,
  }));
}

function textOf({ fields, milestone }: Side): string {
  const written =
    milestone === null || typeof milestone === 'string'
      ? milestone
      : `{${Object.entries(milestone)
          .map(([stage, release]) => `${stage}: ${release}`)
          .join(', ')}}`;
  return documentText({ ...fields, milestone: written });
}

function mergedMilestone(base: Milestone, tip: Milestone, head: Milestone): Milestone {
  if (JSON.stringify(head) === JSON.stringify(base)) {
    return tip;
  }
  const isWhole = [base, tip, head].some((side) => typeof side === 'string') || (base !== null && head === null);
  if (isWhole || head === null) {
    return head;
  }
  const [from, theirs, ours] = [base, tip, head].map((side) => (side === null ? {} : (side as Stages)));
  const stages = ['alpha', 'beta', 'ga'].flatMap((stage) => {
    const value = ours?.[stage] === from?.[stage] ? theirs?.[stage] : ours?.[stage];
    return value === undefined ? [] : [[stage, value]];
  });
  return Object.fromEntries(stages);
}

/**
 * The document that [governance §1](../../docs/specification/governance.md#1-words) describes: each field as the branch
 * has it where it changed it, else as the base has it.
 */
function mergedSide(base: Side, tip: Side, head: Side): Side {
  const fields = Object.entries(head.fields).map(([key, value]) => [
    key,
    value === base.fields[key] ? (tip.fields[key] ?? null) : value,
  ]);
  return {
    fields: Object.fromEntries(fields),
    milestone: mergedMilestone(base.milestone, tip.milestone, head.milestone),
  };
}

/** What is said about a document, warnings about conflicts aside. */
function verdictOn(mergeBase: string | 'same-as-tip', tip: string, head: string): readonly string[] {
  const source = (text: string) => ({ kind: 'text' as const, text });
  const changes = parseChanges(
    [
      {
        path: PATH,
        previousPath: null,
        kind: 'document',
        mergeBase: mergeBase === 'same-as-tip' ? mergeBase : source(mergeBase),
        tip: source(tip),
        head: source(head),
      },
    ],
    ROOT,
  );
  const baseVeps = [10, 11].map((number) => identity(`veps/sig-compute/${number}-a/vep.md`, number));
  const { documents } = judgeAll(changes, { facts: { baseVeps } });
  const findings = documents.flatMap((document) => document.findings);
  return findings
    .filter(({ rule, severity }) => rule !== 'front-matter' || severity === 'error')
    .map(({ rule, severity, field, value }) => JSON.stringify([rule, severity, field, value]))
    .sort();
}

test('a merge is judged as the document that governance §1 describes would be', () => {
  const sides = sideArbitrary.chain((base) => fc.tuple(fc.constant(base), near(base), near(base)));
  fc.assert(
    fc.property(sides, ([base, tip, head]) => {
      const expected = verdictOn('same-as-tip', textOf(tip), textOf(mergedSide(base, tip, head)));
      expect(verdictOn(textOf(base), textOf(tip), textOf(head))).toEqual(expected);
    }),
    { numRuns: times(200) },
  );
});
