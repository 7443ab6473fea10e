import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

// `npm run board-pictures`, after `npm start`: the pictures of docs/board.md and the README, of the sample's board.

const PAGE = new URL('../out/board/index.html', import.meta.url).href;
const DOCS = fileURLToPath(new URL('../docs/', import.meta.url));

/** The day of the sample, so that the days left are the same in every picture. */
const NOW = '2026-10-05T12:00:00Z';

const VIEWS = [
  { file: 'board.png', hash: '', width: 1280, height: 800 },
  { file: 'board-table.png', hash: '#sig=sig-compute&attention', width: 1280, height: 560 },
  { file: 'board-phone.png', hash: '', width: 390, height: 760 },
] as const;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
for (const { file, hash, width, height } of VIEWS) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.clock.setFixedTime(NOW);
  await page.goto(PAGE + hash);
  await page.screenshot({ path: DOCS + file });
  await page.close();
}
await browser.close();
