import { describe, expect, test } from '@jest/globals';
import { documentText } from '../../../vep-document.ts';
import { parseText } from '../../document-text.ts';
import { expectFinding, expectNothing, type Row } from './fault-row.ts';

describe('status: one of the seven', () => {
  const names = '`provisional`, `implementable`, `implemented`, `deferred`, `rejected`, `withdrawn`, `replaced`.';

  test.each<Row>([
    {
      written: null,
      words: `\`status\` is missing. Write one of ${names}`,
      fix: 'status: provisional',
      value: null,
    },
    {
      written: 'TBD',
      words: `\`status\` is not set: \`TBD\` is a placeholder. Write one of ${names}`,
      fix: 'status: provisional',
      value: null,
    },
    {
      written: 'Implementable',
      words: `\`status\` is \`Implementable\`, which is not a status. Did you mean \`implementable\`? Valid values: ${names}`,
      fix: 'status: implementable',
      value: 'Implementable',
    },
    {
      written: 'provisonal',
      words: `\`status\` is \`provisonal\`, which is not a status. Did you mean \`provisional\`? Valid values: ${names}`,
      fix: 'status: provisional',
      value: 'provisonal',
    },
    {
      written: 'def\u0435rr\u0435d',
      words: `\`status\` is \`def\u0435rr\u0435d\`, which is not a status. It contains \`\u0435\` (\`U+0435\`) in column 12, which is not the Latin letter it looks like. Did you mean \`deferred\`? Valid values: ${names}`,
      fix: 'status: deferred',
      value: 'def\u0435rr\u0435d',
    },
    {
      written: 'deferred\u200B',
      words: `\`status\` is \`deferred\u200B\`, which is not a status. It contains a zero width space (\`U+200B\`) in column 17. Did you mean \`deferred\`? Valid values: ${names}`,
      fix: 'status: deferred',
      value: 'deferred\u200B',
    },
    {
      written: 'done',
      words: `\`status\` is \`done\`, which is not a status. Did you mean \`implemented\`? Valid values: ${names}`,
      fix: 'status: implemented',
      value: 'done',
    },
    {
      written: 'tracked',
      words: `\`status\` is \`tracked\`, which is not a status. Write one of ${names}`,
      value: 'tracked',
    },
    {
      written: '[provisional]',
      words: `\`status\` is a list, which is not a status. Write one of ${names}`,
      value: '["provisional"]',
    },
  ])('$written', (row) => expectFinding('status', row));
});

describe('stage: alpha, beta or ga', () => {
  const names = 'Valid values: `alpha`, `beta`, `ga`.';

  test.each<Row>([
    {
      written: 'Alpha',
      words: `\`stage\` is \`Alpha\`, which is not a stage. Did you mean \`alpha\`? ${names}`,
      fix: 'stage: alpha',
      value: 'Alpha',
    },
    {
      written: 'GA',
      words: `\`stage\` is \`GA\`, which is not a stage. Did you mean \`ga\`? ${names}`,
      fix: 'stage: ga',
      value: 'GA',
    },
    {
      written: 'stable',
      words: `\`stage\` is \`stable\`, which is not a stage. Did you mean \`ga\`? ${names}`,
      fix: 'stage: ga',
      value: 'stable',
    },
    {
      written: 'General-Availability',
      words: `\`stage\` is \`General-Availability\`, which is not a stage. Did you mean \`ga\`? ${names}`,
      fix: 'stage: ga',
      value: 'General-Availability',
    },
    {
      written: 'production',
      words: '`stage` is `production`, which is not a stage. Write one of `alpha`, `beta`, `ga`.',
      value: 'production',
    },
  ])('$written', (row) => expectFinding('stage', row));

  test.each([null, 'beta', 'TBD', '""', '~'])('%s is fine', (written) => expectNothing('stage', written));
});

test.each([
  ['draft', 'provisional'],
  ['WIP', 'provisional'],
  ['work-in-progress', 'provisional'],
  ['Approved', 'implementable'],
  ['accepted', 'implementable'],
  ['Completed', 'implemented'],
  ['on-hold', 'deferred'],
  ['declined', 'rejected'],
  ['abandoned', 'withdrawn'],
  ['superseded', 'replaced'],
  ['constructor', null],
])("another process's word for a status: %s", (written, meant) => {
  const [problem] = parseText(documentText({ status: written })).problems;
  expect(problem?.fix ?? null).toBe(meant === null ? null : `status: ${meant}`);
});
