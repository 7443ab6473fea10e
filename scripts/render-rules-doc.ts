import { writeFileSync } from 'node:fs';
import { renderAttentionDocument } from './attention-doc/attention-document.ts';
import { renderRulesDocument } from './rules-doc/rules-document.ts';

writeFileSync(new URL('../docs/rules.md', import.meta.url), renderRulesDocument());
writeFileSync(new URL('../docs/attention.md', import.meta.url), renderAttentionDocument());
