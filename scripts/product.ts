import { readFileSync, writeFileSync } from 'node:fs';
import { renderProduct } from './release/product.ts';

// npm run product: what the programs say about themselves, from package.json.
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
writeFileSync(new URL('../src/cli/product.ts', import.meta.url), renderProduct(manifest));
