import { describe, test } from '@jest/globals';
import { expectFinding, expectNothing, type Row } from './fault-row.ts';

describe('milestone: a mapping with keys among alpha, beta, ga; values "v<major>.<minor>"', () => {
  const remedy = 'Write a minor release as `"v<major>.<minor>"`, in quotes, or `TBD`.';
  const form = 'Write the release that each stage targets, in the form `milestone: {alpha: "v<major>.<minor>"}`.';

  test.each<Row>([
    {
      written: '{alpha: 1.10}',
      stage: 'alpha',
      words:
        '`milestone.alpha` is the bare number `1.10`: YAML reads unquoted `1.10` as `1.1`. Put the release in quotes.',
      fix: 'alpha: "v1.10"',
      value: '1.10',
    },
    {
      written: '{beta: 1.9}',
      stage: 'beta',
      words:
        '`milestone.beta` is the bare number `1.9`. YAML would read unquoted `1.10` as `1.1`. Put the release in quotes.',
      fix: 'beta: "v1.9"',
      value: '1.9',
    },
    {
      written: '{ga: 2}',
      stage: 'ga',
      words:
        '`milestone.ga` is the bare number `2`. YAML would read unquoted `1.10` as `1.1`. Write a minor release as `"v<major>.<minor>"`, in quotes, or `TBD`.',
      value: '2',
    },
    {
      written: '{alpha: V1.10}',
      stage: 'alpha',
      words: `\`milestone.alpha\` is \`V1.10\`, which is not a release. ${remedy}`,
      fix: 'alpha: "v1.10"',
      value: 'V1.10',
    },
    {
      written: '{alpha: v01.10}',
      stage: 'alpha',
      words: `\`milestone.alpha\` is \`v01.10\`, which is not a release. ${remedy}`,
      fix: 'alpha: "v1.10"',
      value: 'v01.10',
    },
    {
      written: '{alpha: v1.10-rc.1}',
      stage: 'alpha',
      words: `\`milestone.alpha\` is \`v1.10-rc.1\`, which is not a release. ${remedy}`,
      fix: 'alpha: "v1.10"',
      value: 'v1.10-rc.1',
    },
    {
      written: '{alpha: "v1.9."}',
      stage: 'alpha',
      words: `\`milestone.alpha\` is \`v1.9.\`, which is not a release. ${remedy}`,
      fix: 'alpha: "v1.9"',
      value: 'v1.9.',
    },
    {
      written: '{alpha: next}',
      stage: 'alpha',
      words: `\`milestone.alpha\` is \`next\`, which is not a release. ${remedy}`,
      value: 'next',
    },
    {
      written: '{alpha: true}',
      stage: 'alpha',
      words: `\`milestone.alpha\` is the boolean \`true\`, which is not a release. ${remedy}`,
      value: 'true',
    },
    {
      written: '{alpha: ["v1.11"]}',
      stage: 'alpha',
      words: `\`milestone.alpha\` is a list, which is not a release. ${remedy}`,
      value: '["v1.11"]',
    },
    {
      written: '{Alpha: "v1.11"}',
      stage: 'Alpha',
      words:
        '`milestone` has the key `Alpha`, which is not a stage. Did you mean `alpha`? The stages are `alpha`, `beta`, `ga`.',
      fix: 'alpha: "v1.11"',
      value: 'v1.11',
    },
    {
      written: '{stable: "v1.11"}',
      stage: 'stable',
      words:
        '`milestone` has the key `stable`, which is not a stage. Did you mean `ga`? The stages are `alpha`, `beta`, `ga`.',
      fix: 'ga: "v1.11"',
      value: 'v1.11',
    },
    {
      written: '{foo: "v1.11"}',
      stage: 'foo',
      words: '`milestone` has the key `foo`, which is not a stage. The stages are `alpha`, `beta`, `ga`.',
      value: 'v1.11',
    },
    ...['{alpha: v1.9, alpha2: v1.11}', '{alpha2: v1.11, alpha: v1.9}'].map((written) => ({
      written,
      stage: 'alpha2',
      words:
        '`milestone` has the key `alpha2`, which is not a stage, next to the key `alpha`. Remove it. The stages are `alpha`, `beta`, `ga`.',
      value: 'v1.11',
    })),
    {
      written: '"v1.11"',
      words: `\`milestone\` is \`v1.11\`, not a mapping from stage to release. ${form}`,
      fix: 'milestone: {alpha: "v1.11"}',
      value: 'v1.11',
    },
    {
      written: 'v1.11, v1.12',
      words: `\`milestone\` is \`v1.11, v1.12\`, not a mapping from stage to release. ${form}`,
      value: 'v1.11, v1.12',
    },
    {
      written: '["v1.11"]',
      words: `\`milestone\` is a list, not a mapping from stage to release. ${form}`,
      value: '["v1.11"]',
    },
    {
      written: '[{alpha: 1.10}, {beta: 1.11}]',
      words: `\`milestone\` is a list, not a mapping from stage to release. ${form}`,
      value: '[{"alpha":1.10},{"beta":1.11}]',
    },
  ])('$written', (row) => expectFinding('milestone', row));

  test.each([
    ['the canonical form', '{alpha: "v1.11", beta: "v1.12", ga: "v1.13"}'],
    ['other spellings of a release, which the rule `milestone` warns about', '{alpha: v1.9.0, beta: "1.9"}'],
    ['placeholders', '{alpha: TBD, beta: ~, ga: v1.x}'],
    ['a placeholder for the whole', 'N/A'],
    ['an empty mapping', '{}'],
    ['nothing', null],
  ])('%s is fine', (_, written) => expectNothing('milestone', written));
});
