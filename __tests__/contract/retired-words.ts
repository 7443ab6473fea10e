/**
 * Words that are not the field's own, and what we say instead. They are refused in identifiers and comments
 * ([architecture §3](../../docs/specification/architecture.md#3-types-and-verbs)).
 */
export const RETIRED_WORDS: Readonly<Record<string, string>> = {
  context: 'context',
  inputs: 'inputs',
  requestPolicy: 'request policy',
  skipReason: 'skip reason',
  other: 'pull request at the same head',
  others: 'pull requests at the same head',
  'second look': 'verification of writes',
  traces: 'evidence of prior runs',
  otherChanges: 'other changes',
  downgradeExisting: 'downgrade',
  downgraded: 'downgraded',
  syntaxError: 'mistake, syntax error',
  syntaxErrors: 'mistakes, syntax errors',
  recheckAll: 're-check',
  sweeps: 're-checks',
  rechecked: 're-checked',
  existing: 'existing',
  earlier: 'earlier, on the base branch',
  'is out': 'is released',
  space: 'space, empty',
  spaces: 'spaces',
  anew: 'again',
  stands: 'is',
  lies: 'is',
  judgment: 'judgment',
};
