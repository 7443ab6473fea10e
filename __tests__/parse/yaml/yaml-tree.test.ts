import { describe, expect, test } from '@jest/globals';
import type { YamlNode } from '../../../src/parse/yaml/yaml-node.ts';
import { parseYamlTree } from '../../../src/parse/yaml/yaml-tree.ts';

const LEAD = '---\n';

function parse(yaml: string) {
  const text = `${LEAD}${yaml}---\n`;
  return { text, tree: parseYamlTree({ text, start: LEAD.length, end: LEAD.length + yaml.length }) };
}

function rootOf(yaml: string): YamlNode {
  const { tree } = parse(yaml);
  if (tree.state !== 'read' || tree.root === null) {
    throw new Error('The YAML was not read.');
  }
  return tree.root;
}

function nodeOf(yaml: string, key: string): YamlNode {
  const root = rootOf(yaml);
  const entry = root.kind === 'mapping' ? root.entries.get(key) : undefined;
  if (entry === undefined) {
    throw new Error(`There is no key ${key}.`);
  }
  return entry.value;
}

describe('a scalar keeps its text and its style', () => {
  test.each([
    ['a number that YAML would shorten', 'a: 1.10\n', '1.10', 'plain'],
    ['a number with leading zeros', 'a: 0171\n', '0171', 'plain'],
    ['a date', 'a: 2026-01-31\n', '2026-01-31', 'plain'],
    ['double quotes', 'a: "x\\ty"\n', 'x\ty', 'quoted'],
    ['single quotes', "a: 'it''s'\n", "it's", 'quoted'],
    ['a block scalar', 'a: |\n  x\n  y\n', 'x\ny\n', 'block'],
    ['nothing', 'a:\n', '', 'plain'],
    ['a comment instead of a value', 'a: # later\n', '', 'plain'],
    ['two lines', 'a: x\n  y\n', 'x y', 'plain'],
  ])('%s', (_, ...[yaml, text, style]) => {
    expect(nodeOf(yaml, 'a')).toMatchObject({ kind: 'scalar', text, style });
  });
});

describe('places are those of the file', () => {
  test.each([
    ['a plain value', 'a: 1\nb: xy\n', 'b', 'xy', { line: 3, column: 4 }],
    ['a quoted value, quotes included', 'a: 1\nb: "xy"\n', 'b', '"xy"', { line: 3, column: 4 }],
    ['after CRLF', 'a: 1\r\nb: xy\r\n', 'b', 'xy', { line: 3, column: 4 }],
    ['after characters outside the basic plane', 'a: "😀"\nb: xy\n', 'b', 'xy', { line: 3, column: 4 }],
  ])('%s', (_, ...[yaml, key, written, span]) => {
    const { text } = parse(yaml);
    const node = nodeOf(yaml, key);
    expect(text.slice(node.start, node.end)).toBe(written);
    expect(node.span).toEqual(span);
  });

  test('items of a list and keys of a mapping have places of their own', () => {
    expect(nodeOf('a:\n  - x\n  - y\n', 'a')).toMatchObject({
      items: [{ span: { line: 3, column: 5 } }, { span: { line: 4, column: 5 } }],
    });
    const milestone = nodeOf('milestone: {alpha: "v1.9", beta: x}\n', 'milestone');
    const beta = milestone.kind === 'mapping' ? milestone.entries.get('beta') : undefined;
    expect(beta).toMatchObject({ key: { span: { line: 2, column: 28 } }, value: { span: { line: 2, column: 34 } } });
  });
});

test('keys with prototype names are keys like any other', () => {
  const root = rootOf('__proto__: 1\nconstructor: 2\ntoString: 3\n');
  expect(root.kind === 'mapping' && [...root.entries.keys()]).toEqual(['__proto__', 'constructor', 'toString']);
});

test('an alias stands for the value of its anchor', () => {
  expect(nodeOf('a: &people ["@alice"]\nb: *people\n', 'b')).toMatchObject({ items: [{ text: '@alice' }] });
});

test.each([
  ['an empty text', ''],
  ['only comments', '# one\n# two\n'],
])('%s has no root', (_, yaml) => {
  expect(parse(yaml).tree).toEqual({ state: 'read', root: null });
});

describe('what is no YAML that we read', () => {
  test.each([
    ['a duplicate key', 'a: 1\nb: 2\na: 3\n', 'duplicate-key', 'a', 10],
    ['a key quoted and unquoted', 'a: 1\n"a": 2\n', 'duplicate-key', 'a', 5],
    ['a list as a key', '? [a]\n: b\n', 'key-form', '', 2],
    ['no key at all', ': b\n', 'key-form', '', 0],
    ['an alias without an anchor', 'a: *b\n', 'alias', '*b', 3],
    ['an alias in its own anchor', 'a: &b [*b]\n', 'alias', '*b', 7],
    ['a tag', 'a: !!str 1\n', 'tag', '!!str', 3],
    ['two documents', 'a: 1\n...\nb: 2\n', 'several-documents', '---', 4],
  ])('%s', (_, ...[yaml, kind, subject, offset]) => {
    expect(parse(yaml).tree).toEqual({
      state: 'failed',
      problem: { kind, subject, offset: LEAD.length + offset },
    });
  });

  test('ten aliases are read, eleven are too many', () => {
    const withAliases = (count: number) => `a: &x [1]\nb: [${Array(count).fill('*x').join(', ')}]\n`;
    expect(parse(withAliases(10)).tree.state).toBe('read');
    expect(parse(withAliases(11)).tree).toMatchObject({ state: 'failed', problem: { kind: 'too-many-aliases' } });
  });

  test('fifteen levels are read, twenty-five are too deep', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}\n`;
    expect(parse(nested(15)).tree.state).toBe('read');
    expect(parse(nested(25)).tree).toMatchObject({ state: 'failed', problem: { kind: 'syntax' } });
  });
});
