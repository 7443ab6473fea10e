import { basename } from 'node:path';
import { expect, test } from '@jest/globals';
import { RULE_IDS } from '../../src/domain/finding/finding-code.ts';
import { RULES } from '../../src/rules/index.ts';
import { projectFiles, readProjectFile, sourceFiles } from './project-files.ts';

const RULE_OBJECT = /^export const \w+: Rule = /m;

/** The files of src/rules that hold a rule; the folder may also hold what several rules share. */
function ruleFiles(): readonly string[] {
  return sourceFiles().filter((path) => path.startsWith('src/rules/') && RULE_OBJECT.test(readProjectFile(path)));
}

test('the list holds every rule of governance §7 once, in its order', () => {
  expect(RULES.map((rule) => rule.id)).toEqual(RULE_IDS);
});

test('every rule has the file of its name, and every file with a rule is in the list', () => {
  const ids = ruleFiles().map((path) => basename(path, '.ts'));
  expect(ids.sort()).toEqual([...RULE_IDS].sort());
});

test('every rule has a test of its own', () => {
  const tests = projectFiles().filter((path) => path.startsWith('__tests__/rules/'));
  expect(RULE_IDS.filter((id) => !tests.includes(`__tests__/rules/${id}.test.ts`))).toEqual([]);
});

test('every rule has its section in docs/rules.md, in the same order', () => {
  const headings = [...readProjectFile('docs/rules.md').matchAll(/^## .*?`?([a-z-]+)`?\s*$/gm)].map(
    (match) => match[1],
  );
  expect(headings.filter((heading) => (RULE_IDS as readonly string[]).includes(heading ?? ''))).toEqual(RULE_IDS);
});

test('schema/report.schema.json names every rule, in the same order', () => {
  const schema: { $defs: { finding: { properties: { rule: { enum: unknown } } } } } = JSON.parse(
    readProjectFile('schema/report.schema.json'),
  );
  expect(schema.$defs.finding.properties.rule.enum).toEqual(RULE_IDS);
});
