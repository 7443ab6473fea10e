import { describe, expect, test } from '@jest/globals';
import type { VepChange } from '../../src/domain/vep/vep-change.ts';
import { sectionsRule } from '../../src/rules/sections.ts';
import { sayAll, stateOf } from './facts-builder.ts';
import { added, buildVep, legacyVep, migrated, modified, moved, type VepParts } from './vep-builder.ts';

const REMEDY = 'Write something in every section, even if only why it does not apply.';

function withSections(...sections: readonly (readonly [string, 'full' | 'empty'])[]): VepParts {
  const read = sections.map(([heading, content], index) => ({
    level: 2,
    heading,
    line: index + 20,
    isEmpty: content === 'empty',
  }));
  return { body: { sections: read } };
}

describe("the template's sections are there and not empty (governance §7)", () => {
  test.each<[string, VepParts, readonly string[]]>([
    ['all filled', withSections(['Overview', 'full'], ['Design', 'full']), []],
    [
      'in another order and case, with more of its own',
      withSections(['design', 'full'], ['More', 'empty'], ['OVERVIEW', 'full']),
      [],
    ],
    [
      'one missing',
      withSections(['Overview', 'full']),
      [`notice: Template sections are missing: \`Design\`. ${REMEDY}`],
    ],
    [
      'one empty',
      withSections(['Overview', 'empty'], ['Design', 'full']),
      [`notice: Template sections are empty: \`Overview\`. ${REMEDY}`],
    ],
    [
      'both kinds in one notice',
      withSections(['Overview', 'empty']),
      [`notice: Template sections are missing: \`Design\`. Template sections are empty: \`Overview\`. ${REMEDY}`],
    ],
  ])('%s', (_, parts, expected) => {
    expect(sayAll(sectionsRule, added(buildVep(parts)))).toEqual(expected);
  });
});

describe('on new documents and on the step to implementable', () => {
  const implementable = buildVep({ status: 'implementable' });
  const elsewhere = 'veps/sig-compute/123-old/vep.md';

  test.each<[string, VepChange, string]>([
    ['a new document', added(buildVep()), 'checked'],
    ['the step', modified(buildVep(), implementable), 'checked'],
    ['the step on a move', moved(buildVep({ path: elsewhere }), implementable), 'checked'],
    ['an edit while provisional', modified(buildVep(), buildVep()), 'not-applicable'],
    ['an edit while implementable', modified(implementable, implementable), 'not-applicable'],
    ['a migrated document', migrated(legacyVep(), implementable), 'not-applicable'],
    ['an unreadable document', added(buildVep({ form: 'unreadable' })), 'not-applicable'],
  ])('%s: %s', (_, change, state) => {
    expect(stateOf(sectionsRule, change)).toBe(state);
  });

  test('a repository without a template expects nothing', () => {
    expect(stateOf(sectionsRule, added(buildVep()), { facts: { expectedSections: null } })).toBe('not-applicable');
  });
});
