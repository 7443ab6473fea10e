import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { codeFiles, readProjectFile } from './project-files.ts';

const PAGES = ['governance', 'action', 'architecture', 'board'];

/** GitHub's anchor for a heading. */
function anchorOf(heading: string): string {
  const kept = heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '');
  return kept.replace(/\s/g, '-');
}

function anchorsOf(page: string): ReadonlySet<string> {
  const headings = readProjectFile(page).matchAll(/^#{1,6} (.*)$/gm);
  return new Set([...headings].map(([, heading = '']) => anchorOf(heading)));
}

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g;

function commentsOf(path: string): string {
  return [...readProjectFile(path).matchAll(COMMENTS)].map(([comment]) => comment).join('\n');
}

interface Citation {
  readonly path: string;
  readonly words: string;
  readonly page: string;
  readonly anchor: string;
}

const LINK = /\[([^\]]*)\]\(([^)#\s]*docs\/specification\/[a-z]+\.md)(?:#([^)]*))?\)/g;

function citationsOf(path: string): readonly Citation[] {
  return [...commentsOf(path).matchAll(LINK)].map(([, words = '', target = '', anchor = '']) => ({
    path,
    words,
    page: posix.join(posix.dirname(path), target),
    anchor,
  }));
}

const FILES = codeFiles();
const CITATIONS = FILES.flatMap(citationsOf);

describe('a comment that cites the specification', () => {
  test('links to a section that exists', () => {
    const known = new Map(PAGES.map((name) => [`docs/specification/${name}.md`, null as ReadonlySet<string> | null]));
    const broken = CITATIONS.filter(({ page, anchor }) => {
      if (!known.has(page)) {
        return true;
      }
      const anchors = known.get(page) ?? anchorsOf(page);
      known.set(page, anchors);
      return !anchors.has(anchor);
    });
    expect(CITATIONS.length).toBeGreaterThan(100);
    expect(broken).toEqual([]);
  });

  test('names the section that it links to', () => {
    const wrong = CITATIONS.filter(({ words, page, anchor }) => {
      const [, name = '', section = ''] = /^(\w+) §([\d.]+)/.exec(words) ?? [];
      const isPage = page.endsWith(`/${name.toLowerCase()}.md`);
      return !isPage || !anchor.startsWith(`${section.replace('.', '')}-`);
    });
    expect(wrong).toEqual([]);
  });

  test('never cites without a link', () => {
    const bare = new RegExp(`(?<!\\[)\\b(?:${PAGES.join('|')})(?:\\.md)?[\\s*]+§\\d`, 'i');
    expect(FILES.filter((path) => bare.test(commentsOf(path)))).toEqual([]);
  });
});
