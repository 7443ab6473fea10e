import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { renderCommentPage } from '../../playground/sample-page.ts';
import { readScenes, type Scene } from './scenes.ts';

// npm run pictures [-- <name> …]: each comment as GitHub shows it, below out/pictures, and the two of the README.

const OUT = fileURLToPath(new URL('../../out/pictures/', import.meta.url));
const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));

/** A laptop's window and a phone's. */
const WIDTHS = [900, 390];
const SCREEN = 800;

/** What the README shows: the comment on a laptop, and on a phone. */
const IN_README = [
  { name: 'tbd-at-the-gate', width: 900, file: 'comment.png' },
  { name: 'after-the-freeze', width: 390, file: 'comment-phone.png' },
];

interface View {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

async function take(browser: Browser, { name, comment }: Scene, { width, colorScheme }: View): Promise<number> {
  const page = await browser.newPage({ viewport: { width, height: SCREEN }, colorScheme, deviceScaleFactor: 1 });
  await page.setContent(renderCommentPage(comment));
  const article = page.locator('article');
  await article.screenshot({ path: `${OUT}${name}-${width}-${colorScheme}.png` });
  const shown = IN_README.find((picture) => picture.name === name && picture.width === width);
  if (shown !== undefined && colorScheme === 'light') {
    await article.screenshot({ path: DOCS + shown.file });
  }
  const height = (await article.boundingBox())?.height ?? 0;
  await page.close();
  return height / SCREEN;
}

const wanted = process.argv.slice(2);
const scenes = (await readScenes()).filter(({ name }) => wanted.length === 0 || wanted.includes(name));
await mkdir(OUT, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
for (const scene of scenes) {
  const screens: string[] = [];
  for (const width of WIDTHS) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const height = await take(browser, scene, { width, colorScheme });
      screens.push(...(colorScheme === 'light' ? [`${height.toFixed(1)} screens at ${width} px`] : []));
    }
  }
  console.log(`${scene.name.padEnd(34)}${screens.join(', ')}`);
}
await browser.close();
