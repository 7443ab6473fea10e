import { describe, expect, test } from '@jest/globals';
import { parseWorkflow } from '../../../src/parse/files/workflow.ts';

const step = (uses: string, inputs = '') => `on: pull_request_target
jobs:
  check:
    steps:
      - uses: actions/checkout@v5
      - uses: ${uses}
        with: {${inputs}}
`;

const read = (text: string) => {
  const workflow = parseWorkflow(text);
  return workflow === null ? null : { ...workflow, steps: workflow.steps.map((inputs) => Object.fromEntries(inputs)) };
};

describe('the steps that use this action', () => {
  test.each([
    ['example/vep-governance@v1', true],
    ['example/vep-governance@0123456789012345678901234567890123456789', true],
    ['./.github/actions/vep-governance', true],
    ['./vep-governance/', true],
    ['example/vep-governance', false],
    ['example/vep-governance-fork@v1', false],
    ['example/other@v1', false],
    ['./', false],
    ['docker://vep-governance', false],
  ])('%s', (uses, isOwn) => {
    expect(read(step(uses))?.steps).toHaveLength(isOwn ? 1 : 0);
  });

  test('every value is text, names have any case, and what is no input is left out', () => {
    const inputs = 'Time-Zone: Europe/Berlin, nudge-days: 14, dry-run: true, sigs: , other: x, comment: [a]';
    expect(read(step('a/vep-governance@v1', inputs))?.steps).toEqual([
      { 'time-zone': 'Europe/Berlin', 'nudge-days': '14', 'dry-run': 'true' },
    ]);
  });
});

describe('the events', () => {
  test.each([
    ['pull_request_target', true],
    ['[push, pull_request_target]', true],
    ['{pull_request_target: {types: [opened]}}', true],
    ['{pull_request_target: }', true],
    ['push', false],
    ['[pull_request]', false],
    ['{schedule: []}', false],
  ])('on: %s', (on, judges) => {
    expect(parseWorkflow(`on: ${on}\njobs: {}\n`)?.judgesPullRequests).toBe(judges);
  });
});

test.each([
  ['text', 'x'],
  ['a list', '- x'],
  ['no YAML', 'a: [b'],
  ['an alias bomb', `a: &a [x]\n${Array.from({ length: 200 }, (_, index) => `b${index}: *a`).join('\n')}\n`],
])('%s is no workflow', (_name, text) => {
  expect(parseWorkflow(text)).toBeNull();
});

test.each(['jobs: x', 'jobs: {a: }', 'jobs: {a: {steps: x}}', 'jobs: {a: {steps: [x, {uses: 1}]}}', 'on: push'])(
  '%s has no steps',
  (text) => {
    expect(read(`${text}\n`)?.steps).toEqual([]);
  },
);
