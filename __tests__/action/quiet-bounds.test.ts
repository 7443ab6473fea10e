import { expect, test } from '@jest/globals';
import { pullRequestEvent } from '../../playground/workflow-event.ts';
import { worstStatus } from '../../src/action/check/shared-head.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/default-settings.ts';
import { judge } from '../../src/judge/judge.ts';
import { gateRepository, INPUTS, openFromFork, vepPath, vepText, withGitHub } from '../action/gate-world.ts';
import { runInProcess } from '../action/run-in-process.ts';
import { buildFacts } from '../rules/facts-builder.ts';
import { added, buildVep } from '../rules/vep-builder.ts';

// Bounds that deliberate faults showed to be held by no other test.

const check = (pull: ReturnType<typeof openFromFork>, inputs: Readonly<Record<string, string>> = {}) =>
  withGitHub(pull.repository, (github) =>
    runInProcess({ github, event: pullRequestEvent(pull), inputs: { ...INPUTS, ...inputs } }),
  );

test('documents of more than 32 MiB together: a failure that asks to split', async () => {
  const padding = 'x'.repeat(1_000_000);
  const numbers = Array.from({ length: 34 }, (_, index) => 1001 + index);
  const pull = openFromFork(
    gateRepository(),
    Object.fromEntries(numbers.map((number) => [vepPath(number), vepText(number) + padding])),
  );
  const run = await check(pull);
  expect(run.outputs.verdict).toBe('failure');
  expect(run.summary).toContain('larger than 32 MiB together. Split it into several pull requests.');
});

test('a document that GraphQL cuts is read whole', async () => {
  const text = vepText(101, { 'feature-gate': null, status: 'provisional' });
  const far = `${text}${'Text.\n'.repeat(100_000)}\nFeature gate: none, because it only corrects a mistake.\n`;
  const pull = openFromFork(gateRepository(), { [vepPath(101)]: far });
  expect((await check(pull)).outputs).toMatchObject({ verdict: 'success', errors: '0' });
});

test('two new documents in a folder without vep.md are both one', async () => {
  const pull = openFromFork(gateRepository(), {
    'veps/sig-compute/101-foo/a.md': '# A\n',
    'veps/sig-compute/101-foo/b.md': '# B\n',
  });
  const run = await check(pull);
  expect(run.outputs).toMatchObject({ verdict: 'failure', documents: '2' });
});

test('a dry run prints the comment and the verdict', async () => {
  const run = await check(openFromFork(gateRepository(), { [vepPath(101)]: vepText(101, { reviewers: '[TBD]' }) }), {
    'dry-run': 'true',
  });
  expect(run.log.join('\n')).toContain('failure: 1 error in 1 VEP');
  expect(run.log.join('\n')).toContain('<!-- vep-governance');
});

test('the status of several pull requests has room for the number', () => {
  const status = { state: 'failure', description: 'x'.repeat(140) } as const;
  const worst = worstStatus(status, {
    number: 301,
    others: [{ number: 7, status: { state: 'success', description: 'y' } }],
  });
  expect(worst?.description).toHaveLength(140);
  expect(worst?.description).toMatch(/^Pull request 301: x+$/);
});

test('each severity is counted by itself', () => {
  const vep = buildVep({ status: 'implementable', replaces: [997, 998, 999], body: { sections: [] } });
  const { counts } = judge([added(vep)], buildFacts(), DEFAULT_SETTINGS);
  expect(counts).toEqual({ documents: 1, errors: 2, warnings: 3, notices: 1 });
});
