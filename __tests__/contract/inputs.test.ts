import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { INPUTS } from '../../src/domain/settings/input-registry.ts';
import { readSettings } from '../../src/domain/settings/inputs.ts';
import { renderOutputs } from '../../src/render/format/outputs.ts';
import { report } from '../render/report-fixture.ts';
import { inputRows, outputRows, readActionFile, tableBelow } from './action-file.ts';
import { readProjectFile } from './project-files.ts';

interface Step {
  readonly with?: Readonly<Record<string, string>>;
}

const ACTION = readActionFile('action.yml');

test('action.yml runs the bundle on Node 24', () => {
  expect(ACTION.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
});

describe('the inputs', () => {
  test('action.yml has exactly those of the registry, with the same defaults and descriptions', () => {
    expect(ACTION.inputs).toEqual(INPUTS);
    expect(Object.keys(ACTION.inputs)).toEqual(Object.keys(INPUTS));
  });

  test('the README has exactly those of the registry, with the same defaults and descriptions', () => {
    expect(tableBelow('README.md', '## Inputs')).toEqual(inputRows(INPUTS));
  });

  test('docs/adopting.md sets none that does not exist, and none to a value that is refused', () => {
    const blocks = [...readProjectFile('docs/adopting.md').matchAll(/^```yaml\n( +steps:[\s\S]*?)^```/gm)];
    const steps = blocks.flatMap((match) => (load(match[1] ?? '') as { steps: readonly Step[] }).steps);
    const given = Object.assign({}, ...steps.map((step) => step.with)) as Record<string, string>;
    expect(Object.keys(given)).toEqual(['pull-request', 'nudge-days', 'enforcement']);
    const { 'pull-request': expression, ...values } = given;
    expect(expression).toBe('${{ inputs.pull-request }}');
    expect(() => readSettings((name) => values[name] ?? INPUTS[name].default)).not.toThrow();
  });

  test.each(Object.entries(INPUTS))('%s is described in a sentence', (_, { description }) => {
    expect(description).toMatch(/^[A-Z].{20,}\.$/);
  });
});

describe('the outputs', () => {
  test('action.yml has exactly those that a run sets', () => {
    expect(Object.keys(ACTION.outputs)).toEqual(Object.keys(renderOutputs(report([]), null)));
  });

  test('the README has exactly those of action.yml', () => {
    expect(tableBelow('README.md', '## Outputs')).toEqual(outputRows(ACTION));
  });
});
