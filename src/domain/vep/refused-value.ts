import type { Finding } from '../finding/finding.ts';
import type { Vep } from './vep.ts';

/**
 * What `schema` refuses about a field that is set; null where it refuses nothing. Of the findings about a field only
 * this one makes others needless: a warning about a conflict says nothing about the value that is there.
 */
export function refusedValue({ problems }: Pick<Vep, 'problems'>, field: string): Finding | null {
  return problems.find((problem) => problem.code === 'schema/malformed' && problem.field === field) ?? null;
}
