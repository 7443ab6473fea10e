import { expect, test } from '@jest/globals';
import { message } from '../../../../src/domain/finding/message.ts';
import type { Facts } from '../../../../src/domain/report/facts.ts';
import type { VepChange } from '../../../../src/domain/vep/vep-change.ts';
import { judge } from '../../../../src/judge/judge.ts';
import { parseChanges } from '../../../../src/parse/change/changes.ts';
import { renderExplanation } from '../../../../src/render/format/explanation/explanation.ts';
import { buildFacts, release } from '../../../rules/facts-builder.ts';
import { documentText } from '../../../vep-document.ts';
import { settings } from '../../report-fixture.ts';

const PATH = 'veps/sig-compute/123-foo/vep.md';

function changesOf(before: string | null, after: string): readonly VepChange[] {
  const side = (text: string | null) => (text === null ? null : ({ kind: 'text', text } as const));
  const file = {
    path: PATH,
    previousPath: null,
    kind: 'document',
    mergeBase: side(before),
    tip: side(before),
  } as const;
  return parseChanges([{ ...file, head: { kind: 'text', text: after } }], 'veps');
}

function explain(changes: readonly VepChange[], facts: Facts = buildFacts()): string {
  return renderExplanation({ changes, facts, settings: settings(), report: judge(changes, facts, settings()) });
}

const vep = (fields: Readonly<Record<string, string>>) =>
  documentText({ title: 'Foo', 'vep-number': '123', ...fields }, '\n## Overview\n\nText.\n');

test('says what a verdict rests on: the facts, before and after, and every rule', () => {
  const before = vep({ status: 'provisional' });
  const text = explain(changesOf(before, vep({ status: 'implementable', reviewers: '[TBD]' })));
  const lines = text.split('\n');
  expect(lines[0]).toBe('Facts:');
  expect(lines).toEqual(
    expect.arrayContaining([
      '  today: 2026-09-15 (UTC, freeze boundary start-of-day)',
      '  SIGs: sig-compute, sig-network, sig-storage, sig-release',
      '  releases with a schedule: v1.9, v1.10, v1.11',
      '  issue 123: an issue',
      '  v1.11: freeze 2027-01-06, release 2027-03-24, read from releases/v1.11/schedule.yaml',
      '  label freeze-exception: not there',
      '  sections of the template: Overview, Design',
      `${PATH} (modified)`,
      `  before: ${PATH}`,
      '    status: provisional',
      `  after: ${PATH}`,
      '    status: implementable',
      '    reviewers: TBD',
      '    replaces: not set',
      '    transition: passed',
      '    people: failed',
      'verdict: failure',
    ]),
  );
  expect(text).toMatch(
    /\n {4}people: failed\n {6}error at \d+:\d+: An `implementable` VEP must name its `reviewers`.* \[people\//,
  );
  expect(text).toMatch(/\n {2}commitment: none before, \w+ in v1\.\d+ after\n/);
});

test('says of what is not there that it is not, and why something is not known', () => {
  const facts = buildFacts({
    calendar: { state: 'undetermined', reason: message`No network.` },
    issues: new Map([[123, { state: 'undetermined', reason: message`GitHub did not answer.` }]]),
    expectedSections: null,
  });
  const text = explain(changesOf(null, '# A heading\n\nThis VEP targets beta for version: v1.10\n'), facts);
  for (const line of [
    'calendar: not known: No network.',
    'issue 123: not known: GitHub did not answer.',
    'sections of the template: there is no template',
    'before: not there',
    'no front matter',
  ]) {
    expect(text).toContain(`  ${line}\n`);
  }
});

const EXCEPTIONS: readonly (readonly [string, Facts['exception'], string])[] = [
  [
    'granted',
    {
      state: 'granted',
      by: 'bob',
      at: '2027-01-06T00:06:00Z',
      event: 'LE_1',
      scope: { kind: 'recorded', commitments: [{ document: '123', stage: 'alpha', release: release('v1.11') }] },
    },
    'bob may grant it, and did on 2027-01-06T00:06:00Z. It covers 123 alpha v1.11',
  ],
  [
    'refused',
    { state: 'refused', by: 'mallory', reason: message`${'@mallory'} added the label but may not grant an exception.` },
    'may not be granted so. `@mallory` added the label but may not grant an exception.',
  ],
  ['undetermined', { state: 'undetermined', reason: message`Hidden.` }, 'not known: Hidden.'],
];

test.each(EXCEPTIONS)('says of a role only what it may: %s', (_, exception, words) => {
  const text = explain(changesOf(null, vep({})), buildFacts({ exception }));
  expect(text).toContain(`  label freeze-exception: ${words}\n`);
});

test('many documents are cut, with a count', () => {
  const [change] = changesOf(null, vep({}));
  const text = explain(Array.from({ length: 25 }, () => change).flatMap((one) => (one === undefined ? [] : [one])));
  expect(text.match(/ \(added\)$/gm)).toHaveLength(20);
  expect(text).toContain('\nand 5 more documents. Name one to have it explained.\n');
});
