import { writeFileSync } from 'node:fs';
import { renderRulesDocument } from './rules-doc/rules-document.ts';

writeFileSync(new URL('../docs/rules.md', import.meta.url), renderRulesDocument());
