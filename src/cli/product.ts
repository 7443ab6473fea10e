/** As package.json says; `npm run product` writes this file after a change there. */
export const VERSION = '0.1.0';

/** The page of the rules; a rule's section is `#<id>` on it. */
export const RULES_URL = 'https://github.com/OWNER/vep-governance/blob/main/docs/rules.md';
