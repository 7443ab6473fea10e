import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { INPUTS } from '../../src/domain/settings/input-registry.ts';
import { readSettings } from '../../src/domain/settings/inputs.ts';
import { renderOutputs } from '../../src/render/format/outputs.ts';
import { report } from '../render/report-fixture.ts';
import { readProjectFile } from './project-files.ts';

interface Step {
  readonly with?: Readonly<Record<string, string>>;
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: unknown;
}

const ACTION = load(readProjectFile('action.yml')) as ActionFile;

/** The rows of the table below a heading of the README, cell by cell. */
function readmeTable(heading: string): readonly (readonly string[])[] {
  const section = readProjectFile('README.md').split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function asCode(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

test('action.yml runs the bundle on Node 24', () => {
  expect(ACTION.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
});

describe('the inputs', () => {
  test('action.yml has exactly those of the registry, with the same defaults and descriptions', () => {
    expect(ACTION.inputs).toEqual(INPUTS);
    expect(Object.keys(ACTION.inputs)).toEqual(Object.keys(INPUTS));
  });

  test('the README has exactly those of the registry, with the same defaults and descriptions', () => {
    const expected = Object.entries(INPUTS).map(([name, input]) => [
      asCode(name),
      asCode(input.default),
      input.description,
    ]);
    expect(readmeTable('Inputs')).toEqual(expected);
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
    const expected = Object.entries(ACTION.outputs).map(([name, output]) => [asCode(name), output.description]);
    expect(readmeTable('Outputs')).toEqual(expected);
  });
});
