import { numberOnBase } from '../../domain/vep/replaced-number.ts';
import type { PriorProse } from '../../domain/vep/vep.ts';
import type { SourceText } from '../front-matter/source-text.ts';
import { parseProseTargets } from '../markdown/prose-targets.ts';
import { parseVep } from './vep.ts';

/** A document that was not there promised nothing. */
export const NO_PROSE: PriorProse = { targets: [], number: null };

/**
 * Reads what a document of the base branch promised in prose, and under which number.
 *
 * @param path where it was then
 * @param root the folder of the VEPs, without a trailing slash
 */
export function parsePriorProse(path: string, source: SourceText | null, root: string): PriorProse {
  return source?.kind === 'text'
    ? { targets: parseProseTargets(source.text), number: numberOnBase(parseVep(path, source, root), root) }
    : NO_PROSE;
}
