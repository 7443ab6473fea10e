import { readFile, writeFile } from 'node:fs/promises';
import { readScenarios, type Scenario, scenarioFile } from './scenario.ts';
import { runScenario } from './scenario-run.ts';

// npm run scenarios [-- --update]: the scenarios in which the action says something else than the files do.

const isUpdate = process.argv.includes('--update');

async function compare(scenario: Scenario): Promise<readonly string[]> {
  const { verdict, texts } = await runScenario(scenario);
  if (verdict !== scenario.verdict) {
    // What is right is for a person to say: about.yaml is never written.
    throw new Error(`${scenario.name}: the verdict is ${verdict}, where about.yaml expects ${scenario.verdict}.`);
  }
  const changed: string[] = [];
  for (const [file, text] of Object.entries(texts)) {
    const path = scenarioFile(scenario, file);
    if ((await readFile(path, 'utf8').catch(() => null)) !== text) {
      changed.push(`${scenario.name}/${file}`);
      await (isUpdate ? writeFile(path, text) : undefined);
    }
  }
  return changed;
}

let count = 0;
for (const scenario of await readScenarios()) {
  try {
    for (const file of await compare(scenario)) {
      count += 1;
      console.log(isUpdate ? `written: ${file}` : `different: ${file}`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
if (count > 0 && !isUpdate) {
  console.log('npm run scenarios -- --update writes them.');
  process.exitCode = 1;
}
