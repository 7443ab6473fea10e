import { describe, expect, test } from '@jest/globals';
import { findProseGate } from '../../../../src/cli/migrate/prose/prose-gate.ts';
import { readProse } from '../../../../src/cli/prose/legacy-prose.ts';

const find = (text: string) => findProseGate(readProse(text), 7);

describe('a gate that the text introduces as its own', () => {
  test.each([
    ['after a colon', 'This design introduces a new feature gate: `MyGate`.'],
    ['by its name', 'A new Feature Gate will be introduced named `MyGate`, in preparation.'],
    ['as a guard', 'All changes are gated behind the `MyGate` feature gate (disabled by default).'],
    ['in brackets', '- [ ] Feature gate (`MyGate`) guards all code changes.'],
    ['between commas', 'A new feature gate, `MyGate`, will be introduced.'],
    ['with a dash', '1. `MyGate` - New featuregate that enables it.'],
    ['with its stage', 'Compression is gated behind its own Alpha feature gate,\n`MyGate`.'],
    ['over two lines', 'It is hidden, gated behind a dedicated `MyGate`\n  Alpha feature gate.'],
    ['without backticks', 'Implementation behind a feature gate MyGate'],
    ['as a step', '- Add feature gate `MyGate`'],
    ['in one word', '* Add `MyGate` FeatureGate to the CRD'],
    ['as a field', '* **Feature Gate**: `MyGate` feature gate disabled by default'],
    [
      'beside another one',
      'A new `MyGate` feature gate. This is separate from the `Other` feature gate introduced by VEP #8.',
    ],
    ['as a line of its own', 'Feature gate: MyGate'],
    ['in a heading', '### Feature Gate `MyGate`\n\nText.'],
    ['by its own number', 'VEP #7 introduces the `MyGate` feature gate.'],
    ['as a named field', 'Feature gate name: `MyGate`'],
    ['as a named field in a list', '- **Feature Gate Name:** `MyGate`'],
    ['as a named field without backticks', 'Feature gate name: MyGate'],
    ['in a sentence about its name', 'The feature gate name is `MyGate`.'],
    ['as a cell', '| Feature gate | `MyGate` |'],
    ['alone below a heading', '### Feature Gate\n\n`MyGate`\n\n## Next'],
    ['alone below a heading without backticks', '## Feature gate name\n\nMyGate\n'],
    ['in a list below a heading', '### Feature Gates\n\n- `MyGate`\n'],
    ['as a criterion of alpha', '### Alpha\n\nMyGate FeatureGate. Users will have to opt in.'],
    ['as a criterion with a box', '- [ ] `MyGate` Alpha feature gate'],
    ['over two lines by its name', 'This feature will be introduced behind a feature gate named\n`MyGate`.'],
  ])('%s', (_how, text) => {
    expect(find(text)).toEqual({ kind: 'named', gates: ['MyGate'], by: 'introduction' });
  });

  test('several gates are all its own', () => {
    expect(find('Add feature gate `One`.\n\nAdd feature gate `Two`.')).toEqual({
      kind: 'named',
      gates: ['One', 'Two'],
      by: 'introduction',
    });
  });

  test.each([
    ['a field', 'Feature gates: `One`, `Two` and `Three`'],
    ['a heading', '### Feature gates\n\n- `One`\n- `Two`\n- `Three`\n'],
  ])('several in %s are all its own', (_where, text) => {
    expect(find(text)).toMatchObject({ kind: 'named', gates: ['One', 'Two', 'Three'] });
  });

  test('the only gate of a text that says it has one is its own', () => {
    const text = 'Enable the `MyGate` feature gate in functional tests.\n\n- Implement it behind a feature gate.';
    expect(find(text)).toEqual({ kind: 'named', gates: ['MyGate'], by: 'only' });
  });
});

describe('a gate that is only mentioned is not taken', () => {
  test.each([
    ['required', 'The `Other` feature gate must be enabled.', ['Other']],
    ['legacy', 'It replaces the legacy `Other` feature gate.', ['Other']],
    ['existing', 'No new one: the existing `Other` feature gate is enough.', ['Other']],
    ['of another proposal', 'VEP #8 introduces the new `Other` feature gate.', ['Other']],
    ['an alternative', '## Alternatives\n\nA new `Other` feature gate.\n', []],
    ['a goal that is none', '## Non Goals\n\n- A new `Other` feature gate.\n', []],
    ['in a comment', '<!-- A new `Other` feature gate. -->', []],
    ['in code', '```\nA new `Other` feature gate.\n```\n', []],
    ['introduced earlier', 'The `Other` feature gate was introduced in v0.40 and is required here.', ['Other']],
    ['of Kubernetes', 'On the Kubernetes side the API is behind the `Other` feature gate.', ['Other']],
    ['to be chosen', 'The `One` or `Other` feature gate will be introduced.', ['Other']],
    ['still sought', 'Feature gate: `TBD`', []],
    ['a plain word', 'Promoted feature gate to beta.', []],
    ['the project itself', 'It introduces a feature gate in KubeVirt.', []],
    ['a KEP’s', '- KEP-5304: the new `Other` feature gate of the device metadata', ['Other']],
    ['a KEP’s in words', 'The KEP introduces the `Other` feature gate.', ['Other']],
    ['another project’s', 'The HyperConverged API will introduce the new `Other` feature gate.', ['Other']],
    ['a prerequisite', 'This requires the `Other` feature gate, introduced for volumes.', ['Other']],
    ['a field that is guarded', '- [ ] Feature gate guards population of `Status.Memory` and `MemoryOverhead`', []],
    ['a component that is guarded', 'A new feature gate guards the `Installer` of it.', []],
    ['below a heading of an alternative', '## Alternatives\n\n### Feature Gate\n\n`Other`\n', []],
    ['below a heading with more than a name', '### Feature Gate\n\nSee below for\n\n`Other`\n', []],
    ['called only in a case', 'It would only be called if the `Other` feature gate is on.', ['Other']],
    ['in tests, where the text has none of its own', 'Enable the `Other` feature gate in tests.', ['Other']],
    [
      'in tests, beside another one',
      'Enable the `Other` feature gate and the `Third` feature gate.\n\nIt is behind a feature gate.',
      ['Other', 'Third'],
    ],
  ])('%s', (_why, text, mentioned) => {
    expect(find(text)).toEqual({ kind: 'unclear', mentioned });
  });

  test.each(['Add feature gate `MyGate`.', 'A new feature gate will guard it.', 'It is hidden behind a feature gate.'])(
    'what the text both has and denies is left to a person: %s',
    (other) => {
      const sentence = 'This VEP does not have graduation phases guarded by a feature gate.';
      expect(find(`${sentence}\n\n${other}`)).toEqual({ kind: 'contradictory', sentence, other });
    },
  );

  test.each([
    'Removal of the feature gate.',
    'It cannot disable a feature gate.',
    'The struct has the feature gate that is needed to invoke it.',
    'HCO will have a new feature gate that is disabled by default.',
  ])('what only speaks of gates contradicts nothing: %s', (other) => {
    const sentence = 'This VEP does not have graduation phases guarded by a feature gate.';
    expect(find(`${sentence}\n\n${other}`)).toEqual({ kind: 'none', sentence });
  });

  test.each([
    'When no feature gate is enabled, the field is rejected.',
    'If there is no feature gate the field is rejected.',
    'No feature gate changes are needed in CDI.',
  ])('neither is what is said of a case or of another denied: %s', (text) => {
    expect(find(text)).toEqual({ kind: 'unclear', mentioned: [] });
  });
});

test.each([
  'This VEP does not have graduation phases guarded by a feature gate.',
  'This is a bug fix with no feature gate and no user-facing change.',
  'This feature does not require a feature gate because it adds nothing.',
])('there is none: %s', (sentence) => {
  expect(find(`# VEP #7: Foo\n\n${sentence}\n`)).toEqual({ kind: 'none', sentence });
});
