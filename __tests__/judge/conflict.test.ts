import { describe, expect, test } from '@jest/globals';
import type { DocumentReport } from '../../src/domain/report/report.ts';
import { EXAMPLE_PATH } from '../../src/domain/report/rule.ts';
import { parseChanges } from '../../src/parse/change/changes.ts';
import { APPROVED, type ExampleChanges, exampleDocument } from '../../src/rules/examples/example-document.ts';
import { identity } from '../rules/facts-builder.ts';
import { judgeAll, outline } from './judge-text.ts';

/** What differs from the example where the branch began, on the base branch and on the branch. */
type Sides = readonly [ExampleChanges, ExampleChanges, ExampleChanges];

/** What is said about a document that base and branch changed. */
function judgeMerge([mergeBase, tip, head]: Sides): DocumentReport {
  const source = (changes: ExampleChanges) => ({ kind: 'text' as const, text: exampleDocument(changes) });
  const sides = { mergeBase: source(mergeBase), tip: source(tip), head: source(head) };
  const changes = parseChanges([{ path: EXAMPLE_PATH, previousPath: null, kind: 'document', ...sides }], 'veps');
  const baseVeps = [10, 11].map((number) => identity(`veps/sig-compute/${number}-a/vep.md`, number));
  const [document] = judgeAll(changes, { facts: { baseVeps } }).documents;
  if (document === undefined) {
    throw new Error('There is nothing to say about the document.');
  }
  return document;
}

const AT_BETA = { ...APPROVED, stage: 'beta', milestone: '{beta: "v1.11"}' };

describe('a conflict is a warning and hides no error about the same field (governance §1, §3)', () => {
  test.each<[string, Sides, readonly string[]]>([
    [
      'a successor that the branch takes away',
      [{ 'superseded-by': null }, { 'superseded-by': '10' }, { 'superseded-by': '""', status: 'replaced' }],
      ['front-matter warning superseded-by', 'succession error superseded-by'],
    ],
    [
      'a stage that the branch takes away',
      [{}, { stage: 'beta' }, { ...APPROVED, stage: null }],
      ['front-matter warning stage', 'milestone error stage'],
    ],
    [
      'a stage that no implemented document has',
      [{}, { ...APPROVED, stage: 'beta' }, { status: 'implemented', stage: '""', milestone: '{ga: "v1.9"}' }],
      ['front-matter warning status', 'front-matter warning stage', 'milestone error stage'],
    ],
    [
      'a gate that the branch takes away without a reason',
      [{ 'feature-gate': 'A' }, { 'feature-gate': 'B' }, { 'feature-gate': null }],
      ['front-matter warning feature-gate', 'feature-gate error feature-gate'],
    ],
    [
      'a milestone that the branch takes away',
      [AT_BETA, { ...AT_BETA, milestone: '{alpha: "v1.10", beta: "v1.12"}' }, { ...AT_BETA, milestone: null }],
      ['front-matter warning milestone', 'milestone error milestone.beta'],
    ],
    [
      'a target that the branch takes away',
      [AT_BETA, { ...AT_BETA, milestone: '{beta: "v1.12"}' }, { ...AT_BETA, milestone: '{alpha: "v1.11"}' }],
      ['front-matter warning milestone.beta', 'milestone error milestone.beta'],
    ],
    [
      'a milestone that is a placeholder',
      [{}, { milestone: '{alpha: "v1.12"}' }, { ...APPROVED, milestone: 'TBD' }],
      ['front-matter warning milestone', 'milestone error milestone.alpha'],
    ],
    [
      'reviewers that the branch takes away',
      [{ ...APPROVED }, { ...APPROVED, reviewers: '["@dave"]' }, { ...APPROVED, reviewers: null }],
      ['front-matter warning reviewers', 'people error reviewers'],
    ],
    [
      'approvers that are still to be found',
      [{ approvers: '["@carol"]' }, { approvers: '["@dave"]' }, { ...APPROVED, approvers: '[TBD]' }],
      ['front-matter warning approvers', 'people error approvers'],
    ],
    [
      'a status in another case, which promises what it means',
      [{}, { status: 'deferred' }, { ...APPROVED, status: 'Implementable', milestone: '{alpha: "v1.10"}' }],
      ['front-matter warning status', 'schema error status', 'freeze error milestone.alpha'],
    ],
    [
      'a misspelled status, which asks for what it means',
      [{}, { status: 'deferred' }, { status: 'implementabel' }],
      ['front-matter warning status', 'schema error status', 'people error reviewers', 'people error approvers'],
    ],
  ])('%s', (_, sides, expected) => {
    expect(outline(judgeMerge(sides))).toEqual(expected);
  });
});
