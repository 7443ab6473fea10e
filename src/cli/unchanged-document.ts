import type { Vep } from '../domain/vep/vep.ts';
import type { VepChange } from '../domain/vep/vep-change.ts';

/**
 * A document as it is, in the form of a change that changes nothing: the rules about steps, freezes and new
 * paths have nothing to say about it, and `isUnchanged` keeps its errors errors.
 */
export function unchangedDocument(vep: Vep): VepChange {
  const { path } = vep;
  const kind = vep.form === 'legacy' ? 'legacy' : 'modified';
  return { kind, path, previousPath: null, before: vep, after: vep };
}
