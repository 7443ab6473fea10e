import { expect, test } from '@jest/globals';
import { renderWorkflowCommands } from '../../src/render/format/workflow-commands.ts';
import { readProjectFile } from './project-files.ts';

interface Pattern {
  readonly kind?: 'file';
  readonly regexp: string;
  readonly severity: number;
  readonly file: number;
  readonly line?: number;
  readonly message: number;
}

/** The patterns of the task that docs/editors.md shows. */
function readPatterns(): readonly Pattern[] {
  const blocks = [...readProjectFile('docs/editors.md').matchAll(/```json\n([\s\S]*?)```/g)];
  const task = blocks.map(([, json = '']) => json).find((json) => json.includes('"problemMatcher"')) ?? '';
  const matchers: readonly { readonly pattern: Pattern }[] = JSON.parse(task).tasks[0].problemMatcher;
  return matchers.map(({ pattern }) => pattern);
}

test.each([
  ['a line', 5, 9, undefined, '5'],
  ['no line', null, null, 'file', undefined],
])('the task finds an annotation with %s by one of its matchers', (...[, line, column, kind, place]) => {
  const common = { severity: 'error', title: 'VEP: x', message: 'A fact: see `file=a::b`.' } as const;
  const text = renderWorkflowCommands([{ ...common, path: 'veps/sig-compute/1-foo/vep.md', line, column }]).trimEnd();
  const found = readPatterns().flatMap((pattern) => {
    const match = new RegExp(pattern.regexp).exec(text);
    return match === null ? [] : [{ pattern, match }];
  });
  expect(found.map(({ pattern }) => pattern.kind)).toEqual([kind]);
  expect(found.map(({ pattern, match }) => [match[pattern.severity], match[pattern.file]])).toEqual([
    ['error', 'veps/sig-compute/1-foo/vep.md'],
  ]);
  expect(found.map(({ pattern, match }) => match[pattern.line ?? -1])).toEqual([place]);
});
