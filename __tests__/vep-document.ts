/** Fields of a front matter as they are typed behind their keys; null: without the key. */
export type TypedFields = Readonly<Record<string, string | null>>;

/** A front matter without a finding, field by field as it is written. */
export const FIELDS = {
  title: 'Foo bar',
  'vep-number': '123',
  'creation-date': '"2026-01-31"',
  status: 'provisional',
  authors: '["@alice"]',
  'owning-sig': 'sig-compute',
  'participating-sigs': '[]',
  reviewers: '[TBD]',
  approvers: '[TBD]',
  'feature-gate': 'FooGate',
  stage: 'alpha',
  milestone: '{alpha: "v1.11"}',
  replaces: '""',
  'superseded-by': '""',
} as const;

/** What makes such a document ready for a release. */
export const TRACKED: TypedFields = { status: 'implementable', reviewers: '["@bob"]', approvers: '["@carol"]' };

/** Writes a document: {@link FIELDS} with some of them changed, added or, with null, left out. */
export function documentText(changes: TypedFields = {}, body = '# VEP #123: Foo\n'): string {
  const fields = Object.entries({ ...FIELDS, ...changes }).filter(([, value]) => value !== null);
  return ['---', ...fields.map(([key, value]) => `${key}: ${value}`), '---', body].join('\n');
}
