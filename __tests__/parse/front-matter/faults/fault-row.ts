import { expect } from '@jest/globals';
import { documentText } from '../../../vep-document.ts';
import { parseText, words } from '../../document-text.ts';

/** A field as it is written, and what is said about it. */
export interface Row {
  readonly written: string | null;
  readonly words: string;
  readonly fix?: string;
  /** The form in which the value is compared with the base branch. */
  readonly value: string | null;
  readonly severity?: 'warning';
  /** A stage of `milestone`. */
  readonly stage?: string;
}

/** One row is one finding: nothing else may be found. */
export function expectFinding(field: string, row: Row): void {
  const { form, problems } = parseText(documentText({ [field]: row.written }));
  expect(form).toBe('front-matter');
  expect(problems.map(words)).toEqual([row.words]);
  expect(problems[0]).toMatchObject({
    rule: 'schema',
    ...(row.value === null ? { code: 'schema/missing' } : {}),
    severity: row.severity ?? 'error',
    field: row.stage === undefined ? field : `${field}.${row.stage}`,
    fix: row.fix ?? null,
    value: row.value,
  });
}

/** The field as it is written is of the right form. */
export function expectNothing(field: string, written: string | null): void {
  expect(parseText(documentText({ [field]: written })).problems.map(words)).toEqual([]);
}
