import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const BOARD = fileURLToPath(new URL('../src/render/board', import.meta.url));
const OUTPUT = `${BOARD}/page/page-assets.generated.js`;

const HEADER = `// Made from src/render/board/browser and style by "npm run page". Not to be edited.\n`;

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${BOARD}/${entry}`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
  });
  const [{ text } = { text: '' }] = outputFiles;
  if (/<\/(?:script|style)/i.test(text)) {
    throw new Error(`${entry} would end the element that holds it.`);
  }
  return text.trimEnd();
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** The page's script and style, each as one text with its hash for the Content-Security-Policy. */
export async function compilePage(): Promise<string> {
  const [script, style] = await Promise.all([bundle('browser/page-script.ts'), bundle('style/page.css')]);
  const assets = {
    PAGE_SCRIPT: script,
    PAGE_SCRIPT_HASH: hashOf(script),
    PAGE_STYLE: style,
    PAGE_STYLE_HASH: hashOf(style),
  };
  const lines = Object.entries(assets).map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`);
  return HEADER + lines.join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(OUTPUT, await compilePage());
}
