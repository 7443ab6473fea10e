import { describe, expect, test } from '@jest/globals';
import { createFinding } from '../../src/domain/finding/finding.ts';
import { message } from '../../src/domain/finding/message.ts';
import { STATUSES } from '../../src/domain/vep/status.ts';
import { milestoneRule } from '../../src/rules/milestone.ts';
import { findingsOf, fixesOf, sayAll, stateOf } from './facts-builder.ts';
import { added, buildVep, legacyVep, touchedLegacy, type VepParts } from './vep-builder.ts';

const META = 'veps/meta-VEPs/123-rules/vep.md';

function remedyFor(stage: string): string {
  return `Write the release that \`${stage}\` targets; the example is one that is open.`;
}

const badStage = createFinding({
  rule: 'schema',
  code: 'schema/malformed',
  severity: 'error',
  message: message`No.`,
  field: 'stage',
  value: 'gamma',
});

function said(parts: VepParts): readonly string[] {
  return sayAll(milestoneRule, added(buildVep(parts)));
}

test.each<[string, VepParts, string]>([
  ['an entry of the mapping', { milestone: { alpha: 'TBD' } }, 'alpha: "v1.11"'],
  ['an entry beside others', { stage: 'beta', milestone: { alpha: 'v1.9' } }, 'beta: "v1.11"'],
  ['the mapping where there is none', { milestone: {} }, 'milestone: {alpha: "v1.11"}'],
])('the next open release is shown as %s', (_, parts, fix) => {
  expect(fixesOf(milestoneRule, added(buildVep({ status: 'implementable', ...parts })))).toEqual([fix]);
});

describe('implementable: the stage and its release (governance §2)', () => {
  test.each<[string, VepParts, readonly string[]]>([
    ['both are there', { milestone: { alpha: 'v1.11' } }, []],
    [
      "the stage's release, whatever the others hold",
      { stage: 'beta', milestone: { alpha: 'TBD', beta: 'v1.11', ga: '~' } },
      [],
    ],
    ['no alpha is needed at beta', { stage: 'beta', milestone: { beta: 'v1.11' } }, []],
    [
      'no target for the stage',
      { stage: 'beta', milestone: { alpha: 'v1.11' } },
      [`error: The document is \`implementable\` at \`beta\`, but \`milestone.beta\` is not set. ${remedyFor('beta')}`],
    ],
    [
      'a placeholder for the stage',
      { milestone: { alpha: 'TBD' } },
      [
        `error: The document is \`implementable\` at \`alpha\`, but \`milestone.alpha\` is \`TBD\`, which is not a release. ${remedyFor('alpha')}`,
      ],
    ],
    [
      'no stage',
      { stage: null },
      ['error: An `implementable` VEP needs a stage, but `stage` is not set. Write one of `alpha`, `beta`, `ga`.'],
    ],
    [
      'neither: both are said',
      { stage: null, milestone: {} },
      [
        'error: An `implementable` VEP needs a stage, but `stage` is not set. Write one of `alpha`, `beta`, `ga`.',
        'error: An `implementable` VEP must target a release, but `milestone` names none. Write the release that the stage targets; the example is one that is open.',
      ],
    ],
    ["a bare number is the schema's business", { milestone: { alpha: 'bare 1.10' } }, []],
    ['so is anything malformed', { milestone: { alpha: 'v1.10-rc.1' } }, []],
    ['and a malformed stage', { stage: null, problems: [badStage] }, []],
  ])('%s', (_, parts, expected) => {
    expect(said({ status: 'implementable', ...parts })).toEqual(expected);
  });

  test('a missing target belongs to the field of its stage', () => {
    const change = added(buildVep({ status: 'implementable', stage: 'beta', milestone: { alpha: 'v1.11' } }));
    expect(findingsOf(milestoneRule, change)).toMatchObject([
      { field: 'milestone.beta', value: null, fix: 'beta: "v1.11"' },
    ]);
  });
});

describe('implemented: stage ga and a release in milestone.ga (governance §2, §3)', () => {
  test.each<[string, VepParts, readonly string[]]>([
    ['both are there', { stage: 'ga', milestone: { ga: 'v1.9' } }, []],
    [
      'another stage',
      { stage: 'beta', milestone: { ga: 'v1.9' } },
      ['error: An `implemented` VEP is at `ga`, but `stage` is `beta`.'],
    ],
    [
      'no stage',
      { stage: null, milestone: { ga: 'v1.9' } },
      ['error: An `implemented` VEP is at `ga`, but `stage` is not set.'],
    ],
    [
      'no release',
      { stage: 'ga', milestone: { alpha: 'v1.9' } },
      [
        'error: The document is `implemented` at `ga`, but `milestone.ga` is not set. Write the release that `ga` targets, in the form `ga: "v<major>.<minor>"`.',
      ],
    ],
    [
      "a malformed stage is the schema's business",
      { stage: null, milestone: { ga: 'v1.9' }, problems: [badStage] },
      [],
    ],
  ])('%s', (_, parts, expected) => {
    expect(said({ status: 'implemented', ...parts })).toEqual(expected);
  });

  test('no release is suggested: only the author knows in which one it was released', () => {
    expect(fixesOf(milestoneRule, added(buildVep({ status: 'implemented', stage: 'ga', milestone: {} })))).toEqual([]);
  });

  test('the stage to write is shown', () => {
    const change = added(buildVep({ status: 'implemented', stage: 'beta', milestone: { ga: 'v1.9' } }));
    expect(fixesOf(milestoneRule, change)).toEqual(['stage: ga']);
  });
});

describe.each(STATUSES.filter((status) => status !== 'implementable' && status !== 'implemented'))('%s', (status) => {
  test.each<[string, VepParts]>([
    ['needs no stage', { stage: null, milestone: {} }],
    ['may hold placeholders', { milestone: { alpha: 'TBD', beta: 'N/A', ga: 'v1.x' } }],
    ['may have a stage without a release', { stage: 'beta', milestone: { alpha: 'TBD' } }],
  ])('%s', (_, parts) => {
    expect(said({ status, ...parts })).toEqual([]);
  });
});

describe('a meta-VEP has no stage and names one release once implementable (governance §2)', () => {
  test.each<[string, VepParts, number]>([
    ['one release under any key', { status: 'implementable', stage: null, milestone: { ga: 'v1.11' } }, 0],
    [
      'a release beside placeholders',
      { status: 'implementable', stage: null, milestone: { alpha: 'TBD', ga: 'v1.11' } },
      0,
    ],
    ['only placeholders', { status: 'implementable', stage: null, milestone: { alpha: 'TBD' } }, 1],
    ['nothing at all', { status: 'implementable', stage: null, milestone: {} }, 1],
    ['nothing is required while provisional', { status: 'provisional', stage: null, milestone: {} }, 0],
    ['nor when implemented', { status: 'implemented', stage: null, milestone: {} }, 0],
  ])('%s', (_, parts, errors) => {
    expect(said({ path: META, ...parts })).toHaveLength(errors);
  });
});

describe('three spellings, one canonical form (governance §2)', () => {
  test.each(['1.9', 'v1.9.0', '1.9.0'])('%s is a warning that shows v1.9', (text) => {
    const change = added(buildVep({ milestone: { alpha: 'v1.11', beta: text } }));
    expect(sayAll(milestoneRule, change)).toEqual([
      `warning: \`milestone.beta\` is \`${text}\`; the usual form is \`v1.9\`.`,
    ]);
    expect(fixesOf(milestoneRule, change)).toEqual(['beta: "v1.9"']);
  });
});

test('a legacy document has no milestone to check', () => {
  expect(stateOf(milestoneRule, touchedLegacy(legacyVep(), legacyVep()))).toBe('not-applicable');
});
