import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';

// npm run -s mutation-sample: stretches of the mutated files, chosen at random, with about 300 mutants together, in the
// form that `npm run mutation -- --mutate` takes.

const MUTANTS = 300;
/** What a stretch of this many lines has, those that are tried only while files load aside. */
const LINES = 20;
const MUTANTS_IN_LINES = 15;

const { mutate }: { readonly mutate: readonly string[] } = JSON.parse(readFileSync('stryker.config.json', 'utf8'));
const left = mutate.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
const files = globSync(mutate.filter((pattern) => !pattern.startsWith('!')));
const stretches = files
  .filter((file) => !left.some((pattern) => matchesGlob(file, pattern)))
  .flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n').length;
    const starts = Array.from({ length: Math.ceil(lines / LINES) }, (_, index) => index * LINES + 1);
    return starts.map((start) => `${file}:${start}-${Math.min(lines, start + LINES - 1)}`);
  });
const shuffled = stretches
  .map((stretch) => ({ stretch, order: Math.random() }))
  .toSorted((one, other) => one.order - other.order);
const sample = shuffled.slice(0, Math.ceil(MUTANTS / MUTANTS_IN_LINES)).map(({ stretch }) => stretch);
console.log(sample.sort().join(','));
