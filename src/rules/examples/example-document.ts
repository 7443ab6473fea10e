import type { FrontMatterKey } from '../../domain/vep/front-matter.ts';

const FRONT_MATTER = {
  title: 'Fast restart of virtual machines',
  'vep-number': '123',
  'creation-date': '"2026-06-01"',
  status: 'provisional',
  authors: '["@alice"]',
  'owning-sig': 'sig-compute',
  'participating-sigs': '[]',
  reviewers: '[TBD]',
  approvers: '[TBD]',
  'feature-gate': 'FastRestart',
  stage: 'alpha',
  milestone: '{alpha: "v1.11"}',
  replaces: '""',
  'superseded-by': '""',
} as const satisfies Record<FrontMatterKey, string>;

/** Everything below the front matter of the example document. */
export const EXAMPLE_BODY = `# VEP #123: Fast restart of virtual machines

## Overview

A restart takes no longer than it must.

## Design

The launcher pod is kept while the guest restarts.
`;

/** What differs from the example: YAML as typed behind the key, or null for a key that is left out. */
export type ExampleChanges = Partial<Record<FrontMatterKey, string | null>>;

/** The text of the example VEP with some keys changed: a provisional VEP in which no rule finds anything. */
export function exampleDocument(changes: ExampleChanges = {}, body = EXAMPLE_BODY): string {
  const lines = Object.entries({ ...FRONT_MATTER, ...changes }).flatMap(([key, text]) =>
    text === null ? [] : [`${key}: ${text}\n`],
  );
  return `---\n${lines.join('')}---\n${body}`;
}

/** The changes that make the example ready to be `implementable`. */
export const APPROVED = {
  status: 'implementable',
  reviewers: '["@bob"]',
  approvers: '["@carol"]',
} as const satisfies ExampleChanges;
