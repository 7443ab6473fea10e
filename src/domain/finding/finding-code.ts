/**
 * The rules by name, in the order in which every output shows them
 * ([governance §7](../../../docs/specification/governance.md#7-the-rules-by-name)), and what each can find. With its rule in front a name is the finding's code (`schema/missing`): stable, in the
 * report, and all that one finding may be told from another by
 * ([architecture §1](../../../docs/specification/architecture.md#1-the-tree)).
 */
export const FINDING_CODES = {
  location: [
    'layout',
    'folder-name',
    'symbolic-link',
    'submodule',
    'moved-on-base',
    'deleted',
    'attachment-with-vep-key',
    'proposal-as-attachment',
  ],
  'front-matter': [
    'not-migrated',
    'missing',
    'removed',
    'not-utf-8',
    'too-large',
    'no-opening-line',
    'inexact-opening-line',
    'text-above',
    'unclosed',
    'inexact-closing-line',
    'conflict-mark',
    'conflict-with-base',
    'empty',
    'not-a-mapping',
    'several-documents',
    'duplicate-key',
    'key-missing',
    'no-colon',
    'comma-missing',
    'open-bracket',
    'indentation',
    'tab-indent',
    'tab-separator',
    'odd-character',
    'control-character',
    'unquoted-handle',
    'unquoted-value',
    'no-anchor',
    'too-many-aliases',
    'tag',
    'nesting',
    'not-yaml',
  ],
  schema: [
    'missing',
    'misspelled-key',
    'malformed',
    'no-such-day',
    'more-malformed',
    'repeated',
    'cut-off',
    'unknown-key',
  ],
  'vep-number': [
    'other-folder',
    'no-issue',
    'pull-request',
    'not-looked-up',
    'shared',
    'changed',
    'taken-over',
    'corrected',
    'creation-date-changed',
    'heading',
  ],
  'owning-sig': ['unknown', 'other-folder', 'owner-participates', 'unknown-participant'],
  people: ['missing', 'to-be-determined', 'approver-is-author', 'approver-is-reviewer'],
  'feature-gate': ['missing'],
  milestone: ['missing', 'stage-missing', 'target-missing', 'not-at-ga', 'form'],
  succession: ['missing', 'unknown', 'one-way'],
  transition: ['closed', 'unapproved', 'retroactive'],
  freeze: ['late', 'prose-target', 'several-dates', 'unscheduled', 'record'],
  sections: ['incomplete'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Any rule may rest on a fact that could not be found out, and the repository may let that pass. */
export const UNDETERMINED = 'undetermined';

export type RuleId = keyof typeof FINDING_CODES;

export const RULE_IDS = Object.keys(FINDING_CODES) as readonly RuleId[];
