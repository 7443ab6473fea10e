import { FRONT_MATTER_KEYS } from '../domain/vep/front-matter.ts';
import { WRITTEN_FIELDS } from './fields.ts';
import type { FrontMatterDraft } from './front-matter-draft.ts';

/** The front matter with its marks, in the order of the template, ending with a line end. */
export function renderFrontMatter(draft: FrontMatterDraft, lineEnd: string): string {
  const fields = FRONT_MATTER_KEYS.flatMap((key) => {
    const { beginsGroup, write } = WRITTEN_FIELDS[key];
    return [...(beginsGroup ? [''] : []), ...write(draft)];
  });
  return ['---', ...fields, '---'].map((line) => `${line}${lineEnd}`).join('');
}
