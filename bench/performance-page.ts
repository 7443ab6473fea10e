import { readFile, writeFile } from 'node:fs/promises';

const PAGE = new URL('../docs/performance.md', import.meta.url);

/** Puts a table between its part's two markers in docs/performance.md. */
export async function writePerformancePage(part: string, table: string): Promise<void> {
  const page = await readFile(PAGE, 'utf8');
  const [opening, closing] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
  const start = page.indexOf(opening);
  const end = page.indexOf(closing);
  if (start === -1 || end === -1) {
    throw new Error(`docs/performance.md has no place for ${part}: add ${opening} and ${closing}.`);
  }
  await writeFile(PAGE, `${page.slice(0, start)}${opening}\n\n${table}\n\n${page.slice(end)}`);
}
