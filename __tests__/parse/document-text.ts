import type { Finding } from '../../src/domain/finding/finding.ts';
import { plainText } from '../../src/domain/finding/message.ts';
import type { Vep } from '../../src/domain/vep/vep.ts';
import { parseVep } from '../../src/parse/document/vep.ts';

export const ROOT = 'veps';

export const PATH = 'veps/sig-compute/123-foo/vep.md';

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

/** Writes a document: {@link FIELDS} with some of them changed, added or, with null, left out. */
export function documentText(
  changes: Readonly<Record<string, string | null>> = {},
  body = '# VEP #123: Foo\n',
): string {
  const fields = Object.entries({ ...FIELDS, ...changes }).filter(([, value]) => value !== null);
  return ['---', ...fields.map(([key, value]) => `${key}: ${value}`), '---', body].join('\n');
}

export function parseText(text: string, path = PATH): Vep {
  return parseVep(path, { kind: 'text', text }, ROOT);
}

/** A finding as an author reads it: message, then remedy. */
export function words({ message, remedy }: Finding): string {
  return [message, remedy]
    .map((part) => (part === null ? '' : plainText(part)))
    .join(' ')
    .trim();
}
