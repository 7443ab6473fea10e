/**
 * Words that are not the field's own, each with what we say instead. They are refused in names and comments
 * ([architecture §3](../../docs/specification/architecture.md#3-types-and-verbs)).
 */
export const RETIRED_WORDS: Readonly<Record<string, string>> = {
  ground: 'context',
  grounds: 'inputs',
  patience: 'request policy',
  silence: 'skip reason',
  sibling: 'pull request at the same head',
  siblings: 'pull requests at the same head',
  'second look': 'verification of writes',
  traces: 'evidence of prior runs',
  company: 'other changes',
  soften: 'downgrade',
  softened: 'downgraded',
  slip: 'mistake, syntax error',
  slips: 'mistakes, syntax errors',
  sweep: 're-check',
  sweeps: 're-checks',
  swept: 're-checked',
  standing: 'existing',
  former: 'earlier, on the base branch',
  'is out': 'is released',
  blank: 'space, empty',
  blanks: 'spaces',
  anew: 'again',
  stands: 'is',
  lies: 'is',
  judgement: 'judgment',
};
