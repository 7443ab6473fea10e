import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import MarkdownIt from 'markdown-it';
import { reasonsIn, renderAttentionDocument } from '../../scripts/attention-doc/attention-document.ts';
import { ATTENTION_RULES } from '../../src/board/attention-rules.ts';
import { ATTENTION_IDS } from '../../src/domain/board/attention.ts';

const DOCUMENT = renderAttentionDocument();

test('docs/attention.md is what the rules say; `npm run docs` brings it up to date', () => {
  expect(readFileSync(new URL('../../docs/attention.md', import.meta.url), 'utf8')).toBe(DOCUMENT);
});

test('every reason has its rule, in the order of urgency, and its heading', () => {
  expect(ATTENTION_RULES.map(({ id }) => id)).toEqual(ATTENTION_IDS);
  const headings = new MarkdownIt().parse(DOCUMENT, {}).filter(({ type }) => type === 'heading_open');
  expect(headings.map(({ tag }) => tag)).toEqual(['h1', ...ATTENTION_IDS.map(() => 'h2')]);
});

describe.each(ATTENTION_RULES)('$id', (rule) => {
  test('its bad example is a reason for attention, and its good one is none', () => {
    expect(reasonsIn(rule, rule.bad)).toHaveLength(1);
    expect(reasonsIn(rule, rule.good)).toEqual([]);
  });
});
