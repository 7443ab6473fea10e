import type { Vep } from '../domain/vep.ts';
import type { SourceText } from './source-text.ts';

/** Reads one document. Never throws: whatever is wrong with it is a finding in `problems` (governance §2). */
export function parseVep(path: string, _source: SourceText, _root: string): Vep {
  return {
    path,
    form: 'legacy',
    frontMatter: null,
    problems: [],
    body: { sections: [], justifiesMissingGate: false, targets: [] },
  };
}
