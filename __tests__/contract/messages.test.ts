import { expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { judgeExample } from '../../src/cli/explain/judge-example.ts';
import { plainText } from '../../src/domain/finding/message.ts';
import { RULES } from '../../src/rules/index.ts';
import { FIELDS, MISTAKES } from '../cli/fix/planted-mistakes.ts';
import { EXAMPLES, FURTHER_EXAMPLES, findingsIn } from '../judge/finding-examples.ts';
import { judgeOne, read } from '../judge/judge-text.ts';
import { added } from '../rules/vep-builder.ts';
import { projectFiles, readProjectFile, sourceFiles } from './project-files.ts';

/** What a finding may say is written in these folders. */
const FINDINGS = /^src\/(?:rules|parse\/(?!calendar\/))/;

/** Said where a fact was never asked for: a defect of ours, which must still not pass for an answer. */
const DEFECTS = ['Whether the old number', 'targeted before the freeze of', 'is an issue was not looked up.'];

/** The texts of each `message` template below a part of a syntax tree, between its values. */
function templatesIn(value: unknown): readonly (readonly string[])[] {
  if (Array.isArray(value)) {
    return value.flatMap(templatesIn);
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const { type, tag, template }: { type?: unknown; tag?: { value?: unknown }; template?: { quasis?: unknown } } = value;
  const isMessage = type === 'TaggedTemplateExpression' && tag?.value === 'message' && Array.isArray(template?.quasis);
  const own = isMessage ? [(template.quasis as readonly { cooked: string }[]).map(({ cooked }) => cooked)] : [];
  return [...own, ...Object.values(value).flatMap(templatesIn)];
}

/** The longest part of a sentence that is ours alone. */
function longest(parts: readonly string[]): string {
  return parts.map((part) => part.trim()).reduce((best, part) => (part.length > best.length ? part : best), '');
}

function findingsOfMistakes() {
  return MISTAKES.flatMap(({ key, wrong }) => {
    const lines = [...FIELDS].map(([name, text]) => (name === key ? wrong : text));
    const text = ['---', ...lines, '---', '', '# VEP #413: Fast restart', ''].join('\n');
    return judgeOne(added(read(text, 'veps/sig-compute/413-fast-restart/vep.md'))).findings;
  });
}

/** Everything that examples, planted mistakes and scenarios make the judgment say. */
function everythingSaid(): string {
  const findings = [
    ...RULES.flatMap((rule) => judgeExample(rule, rule.bad)),
    ...[...Object.values(EXAMPLES), ...FURTHER_EXAMPLES].flatMap(findingsIn),
    ...findingsOfMistakes(),
  ];
  const comments = projectFiles()
    .filter((path) => /^__tests__\/scenarios\/.*\/comment\.md$/.test(path))
    .map((path) => readProjectFile(path).replace(/\\([^\w\s])/g, '$1'));
  return [
    ...findings.flatMap(({ message, remedy }) => [plainText(message), plainText(remedy ?? [])]),
    ...comments,
  ].join('\n');
}

test('every sentence of a finding is said in an example or a scenario: what nobody can meet is deleted', () => {
  const said = everythingSaid();
  const sentences = sourceFiles()
    .filter((path) => FINDINGS.test(path) && !path.endsWith('.d.ts'))
    .flatMap((path) => {
      const tree = parseSync(readProjectFile(path), { syntax: 'typescript', target: 'es2022' });
      return templatesIn(tree).map((parts) => ({ path, words: longest(parts) }));
    });
  expect(sentences.length).toBeGreaterThan(250);
  const unsaid = sentences.filter(({ words }) => words.length > 3 && !said.includes(words) && !DEFECTS.includes(words));
  expect(unsaid).toEqual([]);
});
