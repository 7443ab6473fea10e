import { describe, expect, test } from '@jest/globals';
import type { VepChange } from '../../src/domain/vep/vep-change.ts';
import { SUPPRESSIONS } from '../../src/judge/suppression.ts';
import { parseVep } from '../../src/parse/document/vep.ts';
import { APPROVED, type ExampleChanges, exampleDocument } from '../../src/rules/examples/example-document.ts';
import { added } from '../rules/vep-builder.ts';
import { judgeOne, read } from './judge-text.ts';

function codesOf(change: VepChange): readonly string[] {
  return judgeOne(change).findings.map(({ code, field }) => (field === null ? code : `${code} ${field}`));
}

function fields(changes: ExampleChanges): VepChange {
  return added(read(exampleDocument(changes)));
}

describe('what another finding says better is not said twice', () => {
  test.each<[string, VepChange, readonly string[]]>([
    ['nobody named once implementable', fields({ ...APPROVED, reviewers: '[]' }), ['people/missing reviewers']],
    ['nobody named while provisional', fields({ reviewers: '[]' }), ['schema/missing reviewers']],
    [
      'a malformed handle once implementable',
      fields({ ...APPROVED, reviewers: '[a b]' }),
      ['schema/malformed reviewers'],
    ],
    [
      'a misspelled key that a missing field explains',
      added(read(exampleDocument({ ...APPROVED, stage: null }).replace('milestone:', 'stagee: alpha\nmilestone:'))),
      ['milestone/stage-missing stage'],
    ],
    [
      'a key that nobody misses',
      added(read(exampleDocument().replace('milestone:', 'stagee: alpha\nmilestone:'))),
      ['schema/unknown-key stagee'],
    ],
    [
      'a folder name behind a link',
      added(parseVep('veps/sig-compute/123_Fast/vep.md', { kind: 'symlink' }, 'veps')),
      ['location/symbolic-link'],
    ],
  ])('%s', (_, change, expected) => {
    expect(codesOf(change)).toEqual(expected);
  });

  test('of two lines for the same place only that of the freeze is shown', () => {
    const { findings } = judgeOne(fields({ ...APPROVED, milestone: '\n  alpha: v1.10 #soon' }));
    expect(findings.map(({ code, fix }) => [code, fix])).toEqual([
      ['schema/cut-off', null],
      ['freeze/late', '  alpha: "v1.11"'],
    ]);
  });
});

test('every row says why, and no code makes itself needless', () => {
  for (const { needless, by, why } of SUPPRESSIONS) {
    expect(why).toMatch(/\w.*\.$/);
    expect(needless.filter((code) => by.includes(code))).toEqual([]);
  }
});
