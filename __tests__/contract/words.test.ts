import { describe, expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { codeFiles, projectFiles, readProjectFile } from './project-files.ts';
import { RETIRED_WORDS } from './retired-words.ts';

/** The list itself has to name them. */
const FILES = codeFiles().filter((path) => !path.endsWith('/retired-words.ts'));

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g;

/** Text that is quoted as code, and to stand for something, are as good as ever. */
function plainComments(text: string): string {
  const comments = [...text.matchAll(COMMENTS)].map(([comment]) => comment.replace(/\n\s*\*? ?/g, ' '));
  return comments.join('\n').replace(/`[^`]*`|\bstands for\b|\]\([^)]*\)/g, '');
}

function collectNames(value: unknown, names: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) {
      collectNames(item, names);
    }
  } else if (typeof value === 'object' && value !== null) {
    if ('type' in value && value.type === 'Identifier' && 'value' in value && typeof value.value === 'string') {
      names.add(value.value);
    }
    collectNames(Object.values(value), names);
  }
}

/** The words of all names in a file, read from its syntax tree: `readRequestPolicy` has read, request and policy. */
function wordsOfNames(path: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (!path.endsWith('.d.ts')) {
    collectNames(
      parseSync(readProjectFile(path), { syntax: 'typescript', tsx: path.endsWith('.tsx'), target: 'es2022' }),
      names,
    );
  }
  const words = [...names].flatMap((name) => name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []);
  return new Set([...words.map((word) => word.toLowerCase()), ...path.split(/[/.-]/)]);
}

const NAMES = new Map(FILES.map((path) => [path, wordsOfNames(path)]));

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

describe.each(Object.entries(RETIRED_WORDS))('"%s" is "%s" here', (word) => {
  const pattern = new RegExp(`\\b${word}\\b`, 'i');

  test('in comments', () => {
    expect(FILES.filter((path) => pattern.test(plainComments(readProjectFile(path))))).toEqual([]);
  });

  test('in pages', () => {
    expect(PAGES.filter((path) => pattern.test(plainPage(readProjectFile(path))))).toEqual([]);
  });

  test('in names', () => {
    expect(FILES.filter((path) => NAMES.get(path)?.has(word))).toEqual([]);
  });
});
