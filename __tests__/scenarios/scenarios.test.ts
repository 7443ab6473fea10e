import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { readScenarios, scenarioFile } from './scenario.ts';
import { runScenario } from './scenario-run.ts';

const scenarios = await readScenarios();

test('there are enough of them, and each says something else', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(25);
  expect(new Set(scenarios.map(({ title }) => title)).size).toBe(scenarios.length);
});

// After a change of words: npm run scenarios -- --update, and read the difference.
describe.each(scenarios)('$name: $title', (scenario) => {
  test('every file of its folder is read, and none is missing', () => {
    expect(scenario.present).toEqual(scenario.used);
  });

  test('the verdict, the comment and the status are those on the disk', async () => {
    const { verdict, texts } = await runScenario(scenario);
    expect(verdict).toBe(scenario.verdict);
    for (const [file, text] of Object.entries(texts)) {
      expect(await readFile(scenarioFile(scenario, file), 'utf8')).toBe(text);
    }
  });
});
