import { describe, expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { codeFiles, projectFiles, readProjectFile, sourceFiles } from './project-files.ts';
import { RETIRED_WORDS } from './retired-words.ts';

/** The list itself has to name them, and this test shows what it finds. */
const FILES = codeFiles().filter((path) => !path.endsWith('/retired-words.ts'));

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g;

/** Text that is quoted as code, and to stand for something, are as good as ever. */
function plainComments(text: string): string {
  const comments = [...text.matchAll(COMMENTS)].map(([comment]) => comment.replace(/\n\s*\*? ?/g, ' '));
  return comments.join('\n').replace(/`[^`]*`|\bstands for\b|\]\([^)]*\)/g, '');
}

/** What a file's syntax tree holds. */
interface FileTexts {
  readonly names: Set<string>;
  /** The texts of literals, templates and JSX: what people may be shown. */
  readonly texts: string[];
}

function collectTexts(value: unknown, found: FileTexts): void {
  if (Array.isArray(value)) {
    for (const item of value) {
      collectTexts(item, found);
    }
  } else if (typeof value === 'object' && value !== null) {
    const { type, value: text, raw }: { type?: unknown; value?: unknown; raw?: unknown } = value;
    if (type === 'Identifier' && typeof text === 'string') {
      found.names.add(text);
    } else if ((type === 'StringLiteral' || type === 'JSXText') && typeof text === 'string') {
      found.texts.push(text);
    } else if (type === 'TemplateElement' && typeof raw === 'string') {
      found.texts.push(raw);
    }
    collectTexts(Object.values(value), found);
  }
}

function readTexts(path: string): FileTexts {
  const found: FileTexts = { names: new Set(), texts: [] };
  if (!path.endsWith('.d.ts')) {
    collectTexts(
      parseSync(readProjectFile(path), { syntax: 'typescript', tsx: path.endsWith('.tsx'), target: 'es2022' }),
      found,
    );
  }
  return found;
}

const TEXTS = new Map(FILES.map((path) => [path, readTexts(path)]));

/** The words of all names in a file: `readRequestPolicy` has read, request and policy. */
function wordsOfNames(path: string): ReadonlySet<string> {
  const names = [...(TEXTS.get(path)?.names ?? [])];
  const words = names.flatMap((name) => name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []);
  return new Set([...words.map((word) => word.toLowerCase()), ...path.split(/[/.-]/)]);
}

const NAMES = new Map(FILES.map((path) => [path, wordsOfNames(path)]));

/** Ids of a workflow's jobs and groups, which the law names. */
const JOB_IDS = /^ {2}sweep:$|'sweep'/gm;

/**
 * What is shown to people who read none of our code: every text of the sources, and the whole of the files that
 * repositories take from us or whose descriptions editors and GitHub show.
 */
const MESSAGES = new Map([
  ...sourceFiles().map((path) => [path, TEXTS.get(path)?.texts.join('\n') ?? ''] as const),
  ...projectFiles()
    .filter((path) =>
      /^(?:adopt|schema)\/.*\.(?:ya?ml|json)$|^(?:[\w-]+\/)?action\.yml$|^\.pre-commit-hooks\.yaml$/.test(path),
    )
    .map((path) => [path, readProjectFile(path).replace(JOB_IDS, '')] as const),
]);

/**
 * What adopters, authors and contributors read. The specification quotes the words that it retires, and the glossary has
 * to name the workflow's job.
 */
const PAGES = projectFiles().filter(
  (path) =>
    path.endsWith('.md') &&
    !path.startsWith('docs/specification/') &&
    !path.startsWith('__tests__/') &&
    !path.startsWith('playground/'),
);

/** Without code, which holds the workflow's job ids, and without addresses. */
function plainPage(text: string): string {
  return text.replace(/^ *```[\s\S]*?^ *```$|`[^`]*`|\bstands for\b|\]\([^)]*\)/gm, '');
}

test('every kind of message is looked at', () => {
  const paths = ['action.yml', 'schema/vep-front-matter.schema.json', 'adopt/.github/workflows/vep-governance.yml'];
  expect(paths.filter((path) => !MESSAGES.has(path))).toEqual([]);
  expect(MESSAGES.get('src/cli/run.ts')).toContain('A first proposal:');
  expect(MESSAGES.get('src/rules/transition.ts')).toContain('No status change is allowed from ');
});

describe.each(Object.entries(RETIRED_WORDS))('"%s" is "%s" here', (word) => {
  const pattern = new RegExp(`\\b${word}\\b`, 'i');

  test('in comments', () => {
    expect(FILES.filter((path) => pattern.test(plainComments(readProjectFile(path))))).toEqual([]);
  });

  test('in messages', () => {
    expect([...MESSAGES].flatMap(([path, text]) => (pattern.test(plainPage(text)) ? [path] : []))).toEqual([]);
  });

  test('in pages', () => {
    expect(PAGES.filter((path) => pattern.test(plainPage(readProjectFile(path))))).toEqual([]);
  });

  test('in names', () => {
    expect(FILES.filter((path) => NAMES.get(path)?.has(word))).toEqual([]);
  });
});
