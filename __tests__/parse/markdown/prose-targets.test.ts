import { describe, expect, test } from '@jest/globals';
import { parseProseTargets } from '../../../src/parse/markdown/prose-targets.ts';

/** Stage and release of each target. */
function targets(text: string): readonly string[] {
  return parseProseTargets(text).map(({ stage, release }) => `${stage} ${release}`);
}

describe('the forms that occur', () => {
  test.each([
    ['- This VEP targets alpha for version: v1.9', 'alpha v1.9'],
    ['- This VEP targets beta for version: 1.10', 'beta v1.10'],
    ['- This VEP targets GA for version: v1.9.0', 'ga v1.9'],
    ['- This VEP targets alpha for version: 1.9.0', 'alpha v1.9'],
    ['- This VEP targets alpha for version: v1.9. ', 'alpha v1.9'],
    ['- This VEP targeted alpha for version: v1.6 (first design)', 'alpha v1.6'],
    ['- This VEP targeted alpha2 for version: v1.8 (second design)', 'alpha v1.8'],
    ['This VEP targets GA for v1.9 so that it is in place', 'ga v1.9'],
    ['This VEP targets beta for release v1.10', 'beta v1.10'],
    ['This VEP targets beta in KubeVirt v1.10', 'beta v1.10'],
    ['- This VEP targets **beta** for version: **v1.10**', 'beta v1.10'],
    ['- This VEP targets `beta` for version: `v1.10`', 'beta v1.10'],
    ['- **This VEP targets beta for version:** v1.10', 'beta v1.10'],
    ['* this vep TARGETS Beta for Version:v1.10', 'beta v1.10'],
    ['We are targeting beta for v1.10', 'beta v1.10'],
    ['- Ship target version: v1.8', 'ga v1.8'],
    ['## Feature lifecycle Phases\n\n### GA (v1.5.0)', 'ga v1.5'],
    ['## Feature lifecycle Phases\n\n### GA\nPlanned for v1.6.', 'ga v1.6'],
    ['## Feature lifecycle Phases\n\n### GA\n\n- Planned for v1.6', 'ga v1.6'],
    ['# VEP\n\n# Graduation Requirements\n\n### Beta v1.8\n\n# Other', 'beta v1.8'],
    ['## Graduation Requirements\n\n### Alpha in v1.11', 'alpha v1.11'],
    ['## Graduation Requirements\n\n### v1.11 (Alpha)', 'alpha v1.11'],
    ['### Target releases\n\n| Stage | Release |\n|---|---|\n| Alpha | v1.11 |', 'alpha v1.11'],
    ['### Target releases\n\n- **Alpha**: v1.11', 'alpha v1.11'],
    ['## Graduation\n\n### GA (v1.9)\n\nThis VEP targets GA for version: v1.9', 'ga v1.9'],
  ])('%s', (line, expected) => {
    expect(targets(line)).toEqual([expected]);
  });
});

describe('lines that state no target', () => {
  test.each([
    '- This VEP targets alpha for version:',
    '- This VEP targets alpha for version: ',
    '- This VEP targets alpha for version: N/A',
    '- This VEP targets alpha for version: N/A (tooling change, no kubevirt version dependency)',
    '- This VEP targets GA for version: TBD',
    '- This VEP targets GA for version: ~',
    '- ~This VEP targets alpha for version: v1.8~',
    '- ~~This VEP targets alpha for version: v1.8~~',
    '- ~This VEP targets alpha for version:~ v1.8',
    '- This VEP targets announcement for version: v1.9',
    '- This VEP targets version: v1.9',
    '- This VEP no longer targets alpha for version: v1.9',
    'It does not target beta for version: v1.9',
    '- Ship target version:',
    '- ~Ship target version: v1.8~',
    '### GA (v1.9)',
    '# Lifecycle of a pool\n\nGA (v1.9)',
    '## Graduation Requirements\n\n### Alpha2 (v1.9)',
    '## Graduation Requirements\n\n### GA\n\nIn beta since v1.9.',
    'do **not** target beta for v.124 in advance',
    '- This VEP targets alpha for version: v1.9.1',
    '- This VEP targets alpha for version: v1.9-rc.1',
    '- This VEP targets alpha for version: v1.x',
    '- [x] (R) Alpha target version is explicitly mentioned and approved',
    '<!-- This VEP targets alpha for version: v1.9 -->',
    '```\nThis VEP targets alpha for version: v1.9\n```',
    'This VEP targets alpha\nfor version: v1.9',
  ])('%j', (line) => {
    expect(targets(line)).toEqual([]);
  });
});

test('what is not struck out on a line counts', () => {
  expect(targets('~This VEP targets beta for version: v1.8~ This VEP targets beta for version: v1.9')).toEqual([
    'beta v1.9',
  ]);
});

test('lines are those of the file, in comments and CRLF too', () => {
  const text =
    '# VEP\r\n<!--\r\nx\r\n-->\r\n- This VEP targets alpha for version: v1.9\r\n- This VEP targets beta for version: v1.10\r\n';
  expect(parseProseTargets(text)).toEqual([
    { stage: 'alpha', release: 'v1.9', line: 5 },
    { stage: 'beta', release: 'v1.10', line: 6 },
  ]);
});
