import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { compilePage } from '../../../scripts/compile-page.ts';
import { renderPage } from '../../../src/render/board/page/page.tsx';
import { createBoard } from './board-fixture.ts';

const GENERATED = new URL('../../../src/render/board/page/page-assets.generated.js', import.meta.url);

test('the script and the style of the page are what their sources compile to', async () => {
  expect(readFileSync(GENERATED, 'utf8')).toBe(await compilePage());
});

test('the policy allows exactly the script and the style that are in the page', () => {
  const page = renderPage(createBoard());
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  const hashes = ['script', 'style'].map((name) => {
    const [, text = ''] = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(page) ?? [];
    return `${name}-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  });
  expect(policy).toBe(["default-src 'none'", "base-uri 'none'", "form-action 'none'", ...hashes].join('; '));
});
