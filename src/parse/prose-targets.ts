import type { ProseTarget } from '../domain/vep.ts';

/** The targets that a document's prose states, outside comments, code and strike-through (governance §5.4). */
export function parseProseTargets(_text: string): readonly ProseTarget[] {
  return [];
}
