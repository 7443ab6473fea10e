import { describe, expect, test } from '@jest/globals';
import { readProse } from '../../src/cli/migrate/legacy-prose.ts';
import { findProseMilestones } from '../../src/cli/migrate/prose-targets.ts';
import { findProseTitle } from '../../src/cli/migrate/prose-title.ts';

const find = (text: string) => findProseMilestones(readProse(text));
const targets = (text: string) => Object.fromEntries(find(text).stages);

describe('the target releases as real documents write them', () => {
  test.each([
    ['as the template asks', '- This VEP targets alpha for version: v1.9', { alpha: ['v1.9'] }],
    ['in the past', '- This VEP targeted alpha for version: v1.6 (first design)', { alpha: ['v1.6'] }],
    ['a full version', '- This VEP targets alpha for version: v1.9.0', { alpha: ['v1.9'] }],
    ['with a dot behind it', '- This VEP targets alpha for version: v1.9. ', { alpha: ['v1.9'] }],
    ['without its letter', '- This VEP targets GA for version: 1.11', { ga: ['v1.11'] }],
    ['TBD', '- This VEP targets beta for version: TBD', {}],
    ['N/A', '- This VEP targets beta for version: N/A (no dependency)', {}],
    ['nothing', '- This VEP targets beta for version:', {}],
    ['struck out', '- ~This VEP targets beta for version: v1.9~', {}],
    ['in a comment', '<!--\nThis VEP targets GA for v1.9\n-->', {}],
    [
      'twice the same',
      'This VEP targets beta for version: v1.9\nThis VEP targets beta for version: v1.9',
      { beta: ['v1.9'] },
    ],
    [
      'a contradiction',
      'This VEP targets beta for version: v1.8\nThis VEP targets beta for version: v1.9',
      { beta: ['v1.8', 'v1.9'] },
    ],
  ])('%s', (_what, text, stages) => {
    expect(targets(text)).toEqual(stages);
  });

  test('a stage of its own invention is no stage', () => {
    const line = 'This VEP targeted alpha2 for version: v1.8 (second design)';
    expect(find(`- ${line}`)).toMatchObject({ stages: new Map(), others: [line] });
  });

  test.each(['This VEP targets version: v1.9', 'This VEP targets announcement for version: v1.9'])(
    'a release for no stage is kept for a person: %s',
    (line) => {
      expect(find(`- ${line}`).others).toEqual([line]);
    },
  );

  test('a ship target names no stage', () => {
    expect(find('- Ship target version: v1.8')).toMatchObject({ shipped: 'v1.8', source: 'targets' });
    expect(find('- Ship target version:')).toMatchObject({ shipped: null, source: 'none' });
  });
});

describe('targets only in the prose about the lifecycle', () => {
  test.each([
    ['in the heading', '## Feature lifecycle Phases\n\n### GA (v1.5.0)\n\nText.\n', { ga: ['v1.5'] }],
    ['in the heading without brackets', '## Graduation Requirements\n\n### Beta v1.8\n', { beta: ['v1.8'] }],
    ['below the heading', '## Feature lifecycle Phases\n\n### GA\nPlanned for v1.6.\n', { ga: ['v1.6'] }],
    ['somewhere else', '## Design\n\n### GA (v1.5.0)\n', {}],
    ['a release in passing', '## Graduation Requirements\n\n### GA\n\nIn beta since v1.6.\n', {}],
  ])('%s', (_where, text, stages) => {
    expect(targets(text)).toEqual(stages);
  });

  test('they do not count where the template is followed', () => {
    const text = 'This VEP targets alpha for version: v1.9\n\n## Graduation Requirements\n\n### Beta (v1.10)\n';
    expect(find(text)).toMatchObject({ stages: new Map([['alpha', ['v1.9']]]), source: 'targets' });
  });
});

test.each([
  ['# VEP #104: Allow it', 'Allow it', 104],
  ['# VEP 104: Allow it', 'Allow it', 104],
  ['# VEP #0171: Reboot', 'Reboot', 171],
  ['# VEP: Probe Proxy', 'Probe Proxy', null],
  ['# VEP #Decentralized live migration', 'Decentralized live migration', null],
  ['# **VEP-12 \u2013 Bold**', 'Bold', 12],
  ['# Decouple it', 'Decouple it', null],
  ['# Overview', null, null],
  ['## VEP #1: Too low', null, null],
])('the title of %s', (heading, title, number) => {
  expect(
    findProseTitle(
      readProse(
        `Text before.\n\n${heading}\n\n# Another\n`.replace(
          '\n\n# Another',
          heading.startsWith('## ') ? '' : '\n\n# Another',
        ),
      ),
    ),
  ).toEqual({ title, number });
});
