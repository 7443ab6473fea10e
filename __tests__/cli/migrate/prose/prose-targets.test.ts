import { describe, expect, test } from '@jest/globals';
import { findProseMilestones } from '../../../../src/cli/migrate/prose/prose-targets.ts';
import { readProse } from '../../../../src/cli/prose/legacy-prose.ts';
import { findProseTitle } from '../../../../src/domain/board/prose-title.ts';
import { plainText } from '../../../../src/domain/finding/message.ts';

const find = (text: string) => findProseMilestones(readProse(text));
const targets = (text: string) => Object.fromEntries(find(text).stages);
const doubts = (text: string) => find(text).doubts.map(plainText);
const UNCLEAR = 'does not clearly name one release for one of the three stages.';

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

  test.each([
    ['a table', '| Alpha | v1.9 |', { alpha: ['v1.9'] }],
    ['a list', '- **Alpha**: v1.9\n- GA: v1.11', { alpha: ['v1.9'], ga: ['v1.11'] }],
    ['after code', '```\na fence\n```\n- This VEP targets alpha for version: v1.9', { alpha: ['v1.9'] }],
  ])('in the section of their own: %s', (_what, lines, stages) => {
    expect(targets(`### Target releases\n\n${lines}\n`)).toEqual(stages);
  });

  test.each([
    'This VEP targeted alpha2 for version: v1.8 (second design)',
    'This VEP targets version: v1.9',
    'This VEP targets announcement for version: v1.9',
    'This VEP targets alpha for version: v1.11 or v1.12',
    'This VEP targets alpha for version: v1.11 (postponed to v1.12)',
    'This VEP targets alpha for version: v1.11.2',
  ])('what is not one release for one stage is kept for a person: %s', (line) => {
    expect(find(`- ${line}`).stages.size).toBe(0);
    expect(doubts(`- ${line}`)).toEqual([`\`- ${line}\` ${UNCLEAR}`]);
  });

  test.each([
    'This VEP no longer targets alpha for version: v1.11',
    'VEP 10 targets alpha in v1.11, which is unrelated.',
    'Ships in v1.11.',
  ])('so is any other release in the section of the targets: %s', (line) => {
    expect(doubts(`### Target releases\n\n${line}\n`)).toEqual([`\`${line}\` ${UNCLEAR}`]);
  });

  test('a remark is kept for a person too', () => {
    const line = '- This VEP targeted alpha for version: v1.6 (first design)';
    expect(targets(line)).toEqual({ alpha: ['v1.6'] });
    expect(doubts(line)).toEqual([`\`${line}\` says more than a stage and its release.`]);
  });

  test.each([
    ['another proposal’s', 'VEP 10 targets alpha in v1.11, which is unrelated.'],
    ['an alternative', '## Alternatives\n\nThis VEP targets alpha for version: v1.11'],
  ])('nothing is taken from elsewhere that is %s', (_whose, text) => {
    expect(find(text)).toEqual({ stages: new Map(), shipped: null, doubts: [], plans: [], source: 'none' });
  });

  test('several sections of targets contradict each other', () => {
    const section = (name: string) => `### Target releases (${name})\n\n- This VEP targets alpha for version: v1.9\n`;
    expect(targets(section('One') + section('Two'))).toEqual({});
    expect(doubts(section('One') + section('Two'))[0]).toBe(
      '`Target releases (One)` is one of several sections of target releases.',
    );
  });

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
    ['in a sentence', '## Graduation Requirements\n\nIt will be alpha in v1.11.\n', {}],
  ])('%s', (_where, text, stages) => {
    expect(targets(text)).toEqual(stages);
  });

  test('they do not count where the template is followed: a later stage is a plan', () => {
    const text = 'This VEP targets alpha for version: v1.9\n\n## Graduation Requirements\n\n### Beta (v1.10)\n';
    expect(find(text)).toMatchObject({ stages: new Map([['alpha', ['v1.9']]]), source: 'targets' });
    expect(find(text)).toMatchObject({ doubts: [], plans: ['### Beta (v1.10)'] });
  });

  test('where they name another release for the same stage a person is asked', () => {
    const text = 'This VEP targets alpha for version: v1.9\n\n## Graduation Requirements\n\n### Alpha (v1.10)\n';
    expect(doubts(text)).toEqual(['`### Alpha (v1.10)` is not among the target releases of the text.']);
  });

  test.each([
    'Result schema v1.0.0 is published.',
    'The API version v1.2 is served.',
    'Tested with Kubernetes v1.36 and libvirt v10.0.',
    'Uses the schema `v1.0.0`.',
  ])('the version of something else is no release: %s', (line) => {
    expect(doubts(`## Graduation Requirements\n\n### GA\n\n${line}\n`)).toEqual([]);
  });

  test.each(['Effective from v1.9 onwards.', 'In KubeVirt v1.9 it is on.', 'KubeVirt release v1.9 has it.', '(v1.9)'])(
    'a release stays one: %s',
    (line) => {
      expect(doubts(`## Graduation Requirements\n\n### GA\n\n${line}\n`)).toEqual([`\`${line}\` ${UNCLEAR}`]);
    },
  );

  test('a release that is not taken is kept for a person', () => {
    const text = '## Graduation Requirements\n\nEffective from v1.9 onwards, with QEMU 10.0.\n\nWith QEMU 10.1.\n';
    expect(doubts(text)).toEqual([`\`Effective from v1.9 onwards, with QEMU 10.0.\` ${UNCLEAR}`]);
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
  ['# VEP #NNNN: Real title', 'Real title', null],
  ['# VEP Process Improvements', 'VEP Process Improvements', null],
  ['# VEP624: Foo', 'Foo', 624],
  ['# [VEP-624] Foo', 'Foo', 624],
  ['# Table of Contents', null, null],
  ['# Non Goals', null, null],
  ['# VEP: TBD', null, null],
  ['# Goals\n\n# VEP 630: The real one', 'The real one', 630],
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
