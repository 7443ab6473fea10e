import { readFileSync, writeFileSync } from 'node:fs';
import { renderTours, withTours } from './tour-text.ts';
import { TOURS } from './tours.ts';
import { readCalls } from './walk.ts';

const PAGE = new URL('../../CONTRIBUTING.md', import.meta.url);

const tours = renderTours(TOURS, readCalls());
writeFileSync(PAGE, withTours(readFileSync(PAGE, 'utf8'), tours));
console.log(tours);
