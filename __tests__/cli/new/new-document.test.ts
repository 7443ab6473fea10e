import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { renderYamlText } from '../../../src/cli/field-text.ts';
import type { NewDraft } from '../../../src/cli/front-matter-draft.ts';
import { BUILT_IN_TEMPLATE } from '../../../src/cli/new/built-in-template.ts';
import { renderNewDocument as renderFrom } from '../../../src/cli/new/new-document.ts';
import { parseVep } from '../../../src/parse/document/vep.ts';
import { parseExpectedSections } from '../../../src/parse/files/template.ts';
import { day } from '../../rules/facts-builder.ts';

const DRAFT: NewDraft = {
  title: 'Faster restarts',
  number: 7,
  creationDate: day('2026-12-01'),
  status: 'provisional',
  authors: ['alice'],
  owningSig: 'sig-network',
  featureGates: null,
  stage: null,
  milestone: {},
  isMeta: false,
};

/** A document from a template that can be filled in. */
function renderNewDocument(template: string, draft: NewDraft): string {
  const text = renderFrom(template, draft);
  if (text === null) {
    throw new Error('The template is broken.');
  }
  return text;
}

const TEMPLATE = `---
title: Short title
vep-number: NNNN    # digits
creation-date: "YYYY-MM-DD"
status: provisional # one of seven
authors:
  - "@your-handle"  # quotes
owning-sig: sig-compute
reviewers: [TBD]
approvers: [TBD]
feature-gate: TBD
stage: alpha
milestone:
  alpha: "v1.x"     # in quotes
---

# VEP #NNNN: Short title

Text with NNNN.
`;

describe('a template with front matter', () => {
  test('keeps everything but the known values, its remarks in their columns', () => {
    expect(renderNewDocument(TEMPLATE, DRAFT)).toBe(`---
title: Faster restarts
vep-number: 7       # digits
creation-date: "2026-12-01"
status: provisional # one of seven
authors:
  - "@alice"        # quotes
owning-sig: sig-network
reviewers: [TBD]
approvers: [TBD]
feature-gate: TBD
stage: alpha
milestone:
  alpha: "v1.x"     # in quotes
---

# VEP #7: Faster restarts

Text with NNNN.
`);
  });

  test('its own handle never passes for an author', () => {
    expect(renderNewDocument(TEMPLATE, { ...DRAFT, authors: [] })).toContain('\n  - TBD             # quotes\n');
  });

  test('several authors stand in the place of one', () => {
    expect(
      renderNewDocument(TEMPLATE.replace('\n  - "@your-handle"', ' ["@your-handle"]'), {
        ...DRAFT,
        authors: ['a', 'b'],
      }),
    ).toContain('authors: ["@a", "@b"]');
  });

  test('a meta-VEP loses what it does not have', () => {
    const text = renderNewDocument(TEMPLATE, { ...DRAFT, isMeta: true });
    expect(text).not.toMatch(/^(?:feature-gate|stage):/m);
    expect(text).toContain('\nmilestone:\n');
  });

  test.each([
    ['no value', 'title:   # short', 'title: Faster restarts # short'],
    ['no value and no remark', 'vep-number:', 'vep-number: 7'],
    ['a text of several lines', 'title: >-\n  Short\n  title', 'title: Faster restarts'],
    ['an empty list', 'authors: []', 'authors: ["@alice"]'],
    ['no list', 'authors:', 'authors: ["@alice"]'],
    ['a word instead of a list', 'authors: TBD # you', 'authors: ["@alice"] # you'],
    ['several sample authors', 'authors:\n  - "@a"\n  - "@b" # b\nx: y', 'authors:\n  - "@alice" # b\nx: y'],
    ['sample reviewers', 'reviewers: ["@a", "@b"]', 'reviewers: [TBD]'],
    ['sample approvers', 'approvers:\n- "@a"\nx: y', 'approvers:\n- TBD\nx: y'],
    ['a sample gate', 'feature-gate: FeatureName', 'feature-gate: TBD'],
    ['sample gates', 'feature-gate: [A, B]', 'feature-gate: [TBD]'],
    ['sample SIGs', 'participating-sigs: [sig-a, sig-b] # more', 'participating-sigs: [] # more'],
    [
      'sample SIGs in lines',
      'participating-sigs: # more\n- sig-a # a\n- sig-b # b\nx: y',
      'participating-sigs: [] # more\nx: y',
    ],
    ['a sample SIG', 'participating-sigs: sig-a', 'participating-sigs: []'],
    ['a sample predecessor', 'replaces: 12', 'replaces: ""'],
    ['sample predecessors', 'replaces: [12, 13]', 'replaces: []'],
    ['a sample successor', 'superseded-by: 12 # x', 'superseded-by: "" # x'],
    [
      'a sample release',
      'milestone:\n  alpha: "v1.9" # x\n  beta: "v1.x"',
      'milestone:\n  alpha: TBD    # x\n  beta: "v1.x"',
    ],
  ])('%s', (_what, sample, filled) => {
    const text = renderNewDocument(`---\n${sample}\n---\n`, DRAFT);
    expect(text.startsWith(`---\n${filled}\n`)).toBe(true);
    const { problems } = parseVep('veps/sig-network/7-x/vep.md', { kind: 'text', text }, 'veps');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('what it lacks is added', () => {
    expect(renderNewDocument('---\nstage: alpha\n---\n', DRAFT)).toBe(`---
stage: alpha
title: Faster restarts
vep-number: 7
creation-date: "2026-12-01"
status: provisional
authors: ["@alice"]
owning-sig: sig-network
reviewers: [TBD]
approvers: [TBD]
feature-gate: TBD
---
`);
  });

  test('a remark with NNNN is no heading', () => {
    const text = renderNewDocument('---\n# NNNN is the number\ntitle: x\n---\n# VEP NNNN\n', DRAFT);
    expect(text).toContain('---\n# NNNN is the number\n');
    expect(text).toContain('\n# VEP #7: Faster restarts\n');
  });

  test.each([
    ['is never closed', '---\ntitle: x\n'],
    ['is no YAML', '---\ntitle: a: b\n---\n'],
    ['is a list', '---\n- title\n---\n'],
    ['shares a value between fields', '---\ntitle: &a x\nstatus: *a\n---\n'],
    ['has no room for what it lacks', '---\n{title: x}\n---\n'],
  ])('nothing is made from one that %s', (_what, template) => {
    expect(renderFrom(template, DRAFT)).toBeNull();
  });

  test.each([
    'feature-gate:\n  - FeatureName\n',
    'feature-gate:\n- FeatureName\n',
    'feature-gate: [\n  FeatureName\n  ]\n',
    'stage: # alpha\n  alpha\n',
  ])('a meta-VEP loses %j whole', (field) => {
    const text = renderNewDocument(`---\n${field}# Others\nx: y\n---\n`, { ...DRAFT, isMeta: true });
    expect(text.startsWith('---\n# Others\nx: y\n')).toBe(true);
  });

  test('Windows line ends stay', () => {
    const text = renderNewDocument(TEMPLATE.replaceAll('\n', '\r\n'), DRAFT);
    expect(text).toBe(renderNewDocument(TEMPLATE, DRAFT).replaceAll('\n', '\r\n'));
  });
});

describe('a template without front matter', () => {
  test('gets it, and loses the sections that it replaces', () => {
    const legacy = `# VEP #NNNN: Title

## VEP Status Metadata

### Target releases

- This VEP targets alpha for version:

### Release Signoff Checklist

- [ ] (R) Enhancement issue created

## Overview
`;
    const text = renderNewDocument(legacy, DRAFT);
    expect(text).toMatch(/^---\ntitle: Faster restarts\nvep-number: 7\n/);
    expect(text.endsWith('---\n\n# VEP #7: Faster restarts\n\n## Overview\n')).toBe(true);
  });

  test('the built-in one has the sections of the adoption kit, and no mistake that a rule of form finds', () => {
    const kit = readFileSync('adopt/veps/NNNN-vep-template/vep.md', 'utf8');
    expect(parseExpectedSections(BUILT_IN_TEMPLATE)).toEqual(parseExpectedSections(kit));
    const text = renderNewDocument(BUILT_IN_TEMPLATE, { ...DRAFT, featureGates: ['FastGate'] });
    expect(parseVep('veps/sig-network/7-x/vep.md', { kind: 'text', text }, 'veps').problems).toEqual([]);
  });
});

test.each([
  ['Faster restarts', 'Faster restarts'],
  ['VEP: x', '"VEP: x"'],
  ['a # b', '"a # b"'],
  ['true', '"true"'],
  ['1.10', '"1.10"'],
  ['- x', '"- x"'],
  ['say "no"', '"say \\"no\\""'],
  ['d\u00e9but', '"d\u00e9but"'],
  ['Pass MAC (v2) to sidecar', 'Pass MAC (v2) to sidecar'],
])('the title %j in YAML', (title, yaml) => {
  expect(renderYamlText(title)).toBe(yaml);
  const text = renderNewDocument(BUILT_IN_TEMPLATE, { ...DRAFT, title });
  const { frontMatter } = parseVep('veps/sig-network/7-x/vep.md', { kind: 'text', text }, 'veps');
  expect(frontMatter?.title?.value).toBe(title);
});
