import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** `npm run picture`, after `npm start`: takes docs/comment.png from the page that shows the comments as GitHub does. */
const PAGE = new URL('../out/index.html', import.meta.url);
const PICTURE = fileURLToPath(new URL('../docs/comment.png', import.meta.url));
const SAMPLE = '#tbd-at-the-gate article';

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, deviceScaleFactor: 2 });
await page.goto(PAGE.href);
await page.locator(SAMPLE).screenshot({ path: PICTURE });
for (const sample of process.argv.slice(2)) {
  await page.locator(`#${sample}`).screenshot({ path: `out/${sample}.png` });
}
await browser.close();
