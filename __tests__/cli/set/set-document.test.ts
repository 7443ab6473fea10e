import { describe, expect, test } from '@jest/globals';
import { parseAssignment } from '../../../src/cli/set/assignment.ts';
import { setFields } from '../../../src/cli/set/set-document.ts';

const written = (yaml: string) => `\uFEFF---\r\n${yaml.replaceAll('\n', '\r\n')}\r\n---\r\n# status: x\r\n`;

const set = (yaml: string, ...assignments: readonly string[]) =>
  setFields(written(yaml), assignments.map(parseAssignment));

describe('fields are changed where they are', () => {
  test.each([
    ['status', 'status: provisional  # soon', 'status=implementable', 'status: implementable  # soon'],
    ['a title that needs quotes', 'title: Foo', 'title=VEP: Foo', 'title: "VEP: Foo"'],
    ['a date', 'creation-date: "2026-01-01"', 'creation-date=2026-01-31', 'creation-date: "2026-01-31"'],
    ['a list in brackets', 'reviewers: [TBD] # x', 'reviewers=@a,b', 'reviewers: ["@a", "@b"] # x'],
    ['a list of lines', 'reviewers:\n  - TBD\n# x', 'reviewers=@a,@b', 'reviewers:\n  - "@a"\n  - "@b"\n# x'],
    ['an empty list', 'participating-sigs: []', 'participating-sigs=sig-a', 'participating-sigs: [sig-a]'],
    ['a list that becomes empty', 'participating-sigs: [a, b]', 'participating-sigs=', 'participating-sigs: []'],
    ['people that are sought again', 'reviewers: ["@a"]', 'reviewers=', 'reviewers: [TBD]'],
    ['TBD', 'reviewers: ["@a"]', 'reviewers=TBD', 'reviewers: [TBD]'],
    ['one gate', 'feature-gate: TBD', 'feature-gate=Foo', 'feature-gate: Foo'],
    ['several gates', 'feature-gate: Foo', 'feature-gate=Foo,Bar', 'feature-gate: [Foo, Bar]'],
    ['one number', 'replaces: ""', 'replaces=12', 'replaces: 12'],
    ['no number', 'superseded-by: 12', 'superseded-by=', 'superseded-by: ""'],
    [
      'a target',
      'milestone: {alpha: TBD, beta: TBD}',
      'milestone.alpha=1.11',
      'milestone: {alpha: "v1.11", beta: TBD}',
    ],
    ['a target of lines', 'milestone:\n  alpha: TBD # x', 'milestone.alpha=v1.11', 'milestone:\n  alpha: "v1.11" # x'],
    ['a further target', 'milestone: {alpha: TBD}', 'milestone.beta=v1.12', 'milestone: {alpha: TBD, beta: "v1.12"}'],
    [
      'a further target of lines',
      'milestone:\n  alpha: TBD # x\nstage: alpha',
      'milestone.beta=v1.12',
      'milestone:\n  alpha: TBD # x\n  beta: "v1.12"\nstage: alpha',
    ],
    ['the first target', 'milestone: {}', 'milestone.ga=TBD', 'milestone: {ga: TBD}'],
    ['no mapping', 'milestone: TBD', 'milestone.ga=v1.9', 'milestone: {ga: "v1.9"}'],
    ['a field that is not there', 'title: a\nstage: ga', 'status=deferred', 'title: a\nstatus: deferred\nstage: ga'],
    ['the first field', 'stage: ga', 'title=Foo', 'title: Foo\nstage: ga'],
    [
      'a field below a list of lines',
      'authors:\n  - a\nstage: ga',
      'reviewers=b',
      'authors:\n  - a\nreviewers: ["@b"]\nstage: ga',
    ],
  ])('%s', (...[, before, assignment, after]) => {
    expect(set(before, assignment)).toBe(written(after));
  });

  test('several at once', () => {
    const after = set(
      'status: provisional\nmilestone: {alpha: TBD}',
      'status=implementable',
      'milestone.alpha=v1.11',
      'stage=alpha',
    );
    expect(after).toBe(written('status: implementable\nstage: alpha\nmilestone: {alpha: "v1.11"}'));
  });
});

test.each([
  ['stauts=deferred', 'Did you mean `status`?'],
  ['milestone=v1.11', 'Did you mean `milestone.ga`?'],
  ['milestone.gamma=v1.11', 'is not the name of a field'],
  ['mood=fine', 'The fields are title, '],
  ['status', 'is not an assignment'],
  ['=x', 'is not an assignment'],
  ['status=accepted', 'It takes one of `provisional`'],
  ['status=', 'It takes one of'],
  ['title=', 'one line of text'],
  ['title=a\nb: c', 'one line of text'],
  ['reviewers=@a/b', 'GitHub handles'],
  ['reviewers=@a, b c', 'GitHub handles'],
  ['creation-date=2026-02-30', 'a date such as'],
  ['milestone.alpha=soon', 'a release such as'],
  ['vep-number=x', 'a number'],
  ['feature-gate=My gate', 'feature gates'],
  ['owning-sig=a: b', 'a SIG'],
])('%s is refused', (assignment, words) => {
  expect(() => parseAssignment(assignment)).toThrow(words);
});

test.each([
  ['an alias', 'title: &a Foo\nowning-sig: *a', 'owning-sig=sig-a'],
  ['a block with a remark', 'owning-sig: >- # x\n  sig-b', 'owning-sig=sig-a'],
  ['a list of lines that would be empty', 'authors:\n  - a', 'authors='],
  ['broken YAML', 'title: [', 'status=deferred'],
])('%s is left to the author', (_what, yaml, assignment) => {
  expect(() => set(yaml, assignment)).toThrow(/by hand|Correct it first/);
});
