import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PLACES = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'];
const EXECUTABLE = PLACES.find((place) => existsSync(place)) ?? '';

/** Tests in a browser are skipped without one; which ones those are is fixed in `test-reporter.mjs`. */
export const HAS_CHROMIUM = EXECUTABLE !== '';

export function startChromium(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  return chromium.launch({ executablePath: EXECUTABLE, args });
}

/** Puts a page on the disk, where a browser opens it. */
export function pageUrl(html: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'vep-page-'));
  writeFileSync(join(folder, 'index.html'), html);
  return pathToFileURL(join(folder, 'index.html')).href;
}

/** A page in a browser, and everything that it asked for or complained about. */
export interface OpenedPage {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** Opens an address in a context of its own, at noon UTC of the day of the samples. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (entry) => complaints.push(entry.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.clock.setFixedTime('2026-10-05T12:00:00Z');
  await page.goto(url);
  return { page, requests, complaints };
}
