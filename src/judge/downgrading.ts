import type { Finding, FindingCode } from '../domain/finding/finding.ts';

/** Codes that say the same of a field, whatever its value: any of them on the base branch makes any of them a warning. */
export interface Downgrading {
  readonly codes: readonly FindingCode[];
  readonly why: string;
}

/** The table. Every other finding is made a warning by nothing but the same code, field and value. */
export const DOWNGRADINGS: readonly Downgrading[] = [
  {
    codes: ['schema/missing', 'schema/misspelled-key', 'people/missing', 'people/to-be-determined'],
    why: 'All kinds of "not set" are equal, `TBD` among them, and that nobody reviews or approves is one fact in every status: `people` says it at the gate, `schema` elsewhere.',
  },
];

/** Equal for two findings of which the one on the base branch makes the other a warning. */
export function downgradingKey({ code, field, value }: Finding): string {
  const row = DOWNGRADINGS.find(({ codes }) => codes.includes(code));
  return JSON.stringify(row === undefined ? [code, field, value] : [row.codes, field]);
}
