import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import MarkdownIt from 'markdown-it';
import { renderRulesDocument } from '../../scripts/rules-doc/rules-document.ts';
import { RULES } from '../../src/rules/index.ts';

const DOCUMENT = renderRulesDocument();

function sectionOf(id: string): string {
  return DOCUMENT.split(`\n## ${id}\n`)[1]?.split('\n## ')[0] ?? '';
}

test('docs/rules.md is what the rules say; `npm run docs` brings it up to date', () => {
  expect(readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')).toBe(DOCUMENT);
});

test('its headings are the anchors to which the comment links', () => {
  const headings = [...DOCUMENT.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  const outside = headings.filter((heading) => !/^(Overview|Design|No feature gate)$/.test(heading ?? ''));
  expect(outside).toEqual(RULES.map(({ id }) => id));
});

describe.each(RULES)('the section of $id', ({ id, title, decides, why, howToFix }) => {
  test('says what it decides, why, and how to fix a finding', () => {
    const section = sectionOf(id);
    for (const words of [`**${title}.** ${decides}`, `**Why.** ${why}`, `**How to fix.** ${howToFix}`]) {
      expect(section).toContain(words);
    }
  });

  test('shows a finding', () => {
    expect(DOCUMENT.split(`\n## ${id}\n`)[1]).toMatch(/^> (❌ Error|⚠️ Warning|ℹ️ Notice): /m);
  });
});

test('no example breaks out of its block', () => {
  const tokens = new MarkdownIt().parse(DOCUMENT, {});
  const headings = tokens.filter(({ type }) => type === 'heading_open').map(({ tag }) => tag);
  expect(headings).toEqual(['h1', ...RULES.map(() => 'h2')]);
});
