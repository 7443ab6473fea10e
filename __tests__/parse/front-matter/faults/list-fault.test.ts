import { describe, test } from '@jest/globals';
import { expectFinding, expectNothing, type Row } from './fault-row.ts';

const EMPTY_ITEM = 'Remove it, or write the real value.';

function described(item: string): string {
  return /^(?:""|~|null)$/.test(item) ? 'an empty value' : `\`${item}\``;
}

describe('participating-sigs: a list, never required', () => {
  test.each<Row>([
    {
      written: 'sig-network, sig-storage',
      words: '`participating-sigs` is `sig-network, sig-storage`, not a list of SIGs. Write a list in square brackets.',
      fix: 'participating-sigs: [sig-network, sig-storage]',
      value: 'sig-network, sig-storage',
    },
    {
      written: '[sig-network, 1]',
      words:
        '`participating-sigs` lists the number `1`, which is not the name of a SIG. Write names such as `sig-network`.',
      value: '1',
    },
    ...['""', '~', 'null', 'TBD', 'n/a', 'v1.x'].map((item) => ({
      written: `[sig-network, ${item}, sig-storage]`,
      words: `\`participating-sigs\` lists ${described(item)} next to other items, which names nothing. ${EMPTY_ITEM}`,
      value: '[]',
    })),
  ])('$written', (row) => expectFinding('participating-sigs', row));

  test.each([null, '[]', '""', 'N/A', '[sig-network]', '[""]', '[TBD, ~]'])('%s is fine', (written) =>
    expectNothing('participating-sigs', written),
  );
});

describe('feature-gate: an identifier or a list of them', () => {
  const remedy =
    "Write the gate's name: letters, digits, `-`, and `_`, starting with a letter. Write several gates as a list.";

  test.each<Row>([
    {
      written: '"Foo, Bar"',
      words: `\`feature-gate\` is \`Foo, Bar\`, which is not the name of a feature gate. ${remedy}`,
      fix: 'feature-gate: [Foo, Bar]',
      value: 'Foo, Bar',
    },
    {
      written: 'My Gate',
      words: `\`feature-gate\` is \`My Gate\`, which is not the name of a feature gate. ${remedy}`,
      value: 'My Gate',
    },
    {
      written: '[Foo, 1x]',
      words: `\`feature-gate\` is \`1x\`, which is not the name of a feature gate. ${remedy}`,
      value: '1x',
    },
    {
      written: 'true',
      words: `\`feature-gate\` is the boolean \`true\`, which is not the name of a feature gate. ${remedy}`,
      fix: 'feature-gate: "true"',
      value: 'true',
    },
    {
      written: 'föö',
      words: `\`feature-gate\` is \`föö\`, which is not the name of a feature gate. ${remedy}`,
      value: 'föö',
    },
    {
      written: '"Foo, none"',
      words: `\`feature-gate\` is \`Foo, none\`, which is not the name of a feature gate. ${remedy}`,
      value: 'Foo, none',
    },
    ...['""', '~', 'TBD', 'N/A', 'None', 'no', 'NA', 'todo', 'FeatureName', 'featureGateName'].map((item) => ({
      written: `[Foo, ${item}]`,
      words: `\`feature-gate\` lists ${described(item)} next to other items, which names nothing. ${EMPTY_ITEM}`,
      value: '[]',
    })),
  ])('$written', (row) => expectFinding('feature-gate', row));

  test.each([null, 'Foo', '[Foo, bar-baz_2]', 'N/A', 'TBD', '[]', '[N/A]', 'None', '[no, NA]', 'NoGate', '[Nothing]'])(
    '%s is fine',
    (written) => expectNothing('feature-gate', written),
  );
});
