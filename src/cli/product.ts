/** As in package.json; a test compares them. */
export const VERSION = '0.1.0';

/** The page of the rules; a rule's section is `#<id>` on it. */
export const RULES_URL = 'https://github.com/OWNER/vep-governance/blob/main/docs/rules.md';
