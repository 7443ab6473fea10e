import { describe, expect, test } from '@jest/globals';
import { createFinding } from '../../src/domain/finding/finding.ts';
import { message } from '../../src/domain/finding/message.ts';
import { frontMatterRule } from '../../src/rules/front-matter.ts';
import { fixesOf, sayAll, stateOf } from './facts-builder.ts';
import {
  added,
  attachment,
  buildVep,
  legacyVep,
  migrated,
  modified,
  moved,
  removed,
  touchedLegacy,
} from './vep-builder.ts';

const PATH = 'veps/sig-compute/123-fast-restart/vep.md';

const UNCLOSED = createFinding({
  rule: 'front-matter',
  code: 'front-matter/unclosed',
  severity: 'error',
  message: message`The front matter is not closed.`,
});
const UNKNOWN_KEY = createFinding({
  rule: 'schema',
  code: 'schema/unknown-key',
  severity: 'warning',
  message: message`A key is unknown.`,
});

describe('what a change may do (governance §4)', () => {
  test('a new document without front matter: error', () => {
    expect(sayAll(frontMatterRule, added(legacyVep()))).toEqual([
      `error: The new VEP \`${PATH}\` has no front matter. Put this block at the very top of the file and complete it.`,
    ]);
  });

  test('a legacy document touched, still without front matter: one warning', () => {
    expect(sayAll(frontMatterRule, touchedLegacy(legacyVep(), legacyVep()))).toEqual([
      `warning: The document \`${PATH}\` has no front matter: it is not migrated yet. To migrate it, run \`vep-governance migrate ${PATH}\`, or put this block at the very top of the file and complete it.`,
    ]);
  });

  test('a legacy document gains front matter: fine', () => {
    expect(sayAll(frontMatterRule, migrated(legacyVep(), buildVep()))).toEqual([]);
  });

  test.each([
    ['removed', modified(buildVep(), legacyVep())],
    ['removed on a move', moved(buildVep({ path: 'veps/sig-compute/123-old/vep.md' }), legacyVep())],
    ['removed after it could not be read', modified(buildVep({ form: 'unreadable' }), legacyVep())],
  ])('front matter %s: error', (_, change) => {
    expect(sayAll(frontMatterRule, change)).toEqual([
      `error: The front matter of \`${PATH}\` was removed. Put this block at the very top of the file and complete it. A maintainer who needs this, for example to revert a mistaken merge, can comment \`/override "VEP governance"\`.`,
    ]);
  });

  test('front matter whose closing line is lost: the error that reading found', () => {
    const change = modified(buildVep(), buildVep({ form: 'unreadable', problems: [UNCLOSED] }));
    expect(sayAll(frontMatterRule, change)).toEqual(['error: The front matter is not closed.']);
  });

  test('only its own problems are its business', () => {
    expect(sayAll(frontMatterRule, added(buildVep({ problems: [UNKNOWN_KEY] })))).toEqual([]);
  });

  test.each([
    ['a removed document', removed(buildVep())],
    ['an attachment', attachment(null, legacyVep())],
  ])('%s has none to judge', (_, change) => {
    expect(stateOf(frontMatterRule, change)).toBe('not-applicable');
  });
});

describe('the block to paste', () => {
  test('is filled from the path and the heading, and the same on every day', () => {
    expect(fixesOf(frontMatterRule, added(legacyVep()))).toEqual([
      [
        '---',
        'title: "Fast restart"',
        'vep-number: 123',
        'creation-date: "YYYY-MM-DD"',
        'status: provisional',
        'authors: [TBD]',
        'owning-sig: sig-compute',
        'participating-sigs: []',
        'reviewers: [TBD]',
        'approvers: [TBD]',
        'feature-gate: TBD',
        'stage: alpha',
        'milestone:',
        '  alpha: "v1.x"',
        'replaces: ""',
        'superseded-by: ""',
        '---',
      ].join('\n'),
    ]);
  });

  test('leaves open what nobody knows', () => {
    const sections = [{ level: 1, heading: 'My: "idea"', line: 1, isEmpty: true }];
    const [block] = fixesOf(
      frontMatterRule,
      added(legacyVep({ path: 'veps/sig-network/idea.md', body: { sections } })),
    );
    expect(block).toContain('title: "My: \\"idea\\""\n');
    expect(block).toContain("vep-number: NNNN # the tracking issue's number\n");
    expect(block).toContain('owning-sig: sig-network\n');
  });

  test('takes no time for a heading full of blanks', () => {
    const sections = [{ level: 1, heading: `VEP${' '.repeat(100_000)}A title`, line: 1, isEmpty: true }];
    const [block] = fixesOf(frontMatterRule, added(legacyVep({ body: { sections } })));
    expect(block).toContain('title: "VEP A title"\n');
  });

  test('has neither gate nor stage for a meta-VEP', () => {
    const [block] = fixesOf(frontMatterRule, added(legacyVep({ path: 'veps/meta-VEPs/300-rules/vep.md' })));
    expect(block).toContain('vep-number: 300\n');
    expect(block).not.toMatch(/^(feature-gate|stage):/m);
  });

  test.each(['veps/meta-VEPs/300-rules/vep.md', 'veps/misc/300-rules/vep.md'])('makes no SIG up: %s', (path) => {
    expect(fixesOf(frontMatterRule, added(legacyVep({ path }))).join()).toContain('owning-sig: TBD\n');
  });

  test('restores what was removed', () => {
    const before = buildVep({
      title: 'The old title',
      creationDate: '2026-01-31',
      status: 'implementable',
      authors: ['alice', 'bob'],
      reviewers: ['carol'],
      approvers: ['TBD'],
      participatingSigs: ['sig-network'],
      featureGates: ['A', 'B'],
      stage: 'beta',
      milestone: { alpha: 'v1.9', beta: 'TBD' },
    });
    const [block] = fixesOf(frontMatterRule, modified(before, legacyVep()));
    expect(block?.split('\n')).toEqual([
      '---',
      'title: "The old title"',
      'vep-number: 123',
      'creation-date: "2026-01-31"',
      'status: implementable',
      'authors: ["@alice", "@bob"]',
      'owning-sig: sig-compute',
      'participating-sigs: ["sig-network"]',
      'reviewers: ["@carol"]',
      'approvers: [TBD]',
      'feature-gate: [A, B]',
      'stage: beta',
      'milestone:',
      '  alpha: "v1.9"',
      '  beta: "TBD"',
      'replaces: ""',
      'superseded-by: ""',
      '---',
    ]);
  });
});
