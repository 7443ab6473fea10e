import { type FrontMatterKey, TO_BE_DETERMINED } from '../../domain/front-matter.ts';
import { parseFrontMatterBlock } from '../../parse/front-matter-block.ts';
import type { YamlEntries, YamlEntry } from '../../parse/yaml-node.ts';
import { parseYamlTree } from '../../parse/yaml-tree.ts';
import { type FrontMatterDraft, renderFrontMatter, renderHandle, renderYamlText } from '../front-matter-text.ts';
import { replaceProse } from '../migrate/replaced-prose.ts';
import { applyEdits, lineEndOf, type TextEdit } from '../text-edit.ts';

const HEADING = /^# [^\r\n]*NNNN[^\r\n]*/m;

/** The values that a draft knows, as YAML. The template's own handle must not pass for an author. */
function knownValues(draft: FrontMatterDraft): ReadonlyMap<FrontMatterKey, string> {
  const { title, number, creationDate, status, authors, owningSig } = draft;
  const values: readonly (readonly [FrontMatterKey, string | null])[] = [
    ['title', title === null ? null : renderYamlText(title)],
    ['vep-number', number === null ? null : String(number)],
    ['creation-date', creationDate === null ? null : `"${creationDate}"`],
    ['status', status],
    ['owning-sig', owningSig],
  ];
  const set = values.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
  const people = authors.length === 0 ? TO_BE_DETERMINED : authors.map(renderHandle).join(', ');
  return new Map<FrontMatterKey, string>([...set, ['authors', people]]);
}

/** Replaces a value; of a list the first item, for the template shows one. Blanks after it keep a remark in its column. */
function replaceValue({ value }: YamlEntry, text: string, document: string): TextEdit {
  const first = value.kind === 'sequence' ? value.items[0] : undefined;
  const { start, end } = first ?? value;
  const spare = /^ +(?=#)/.exec(document.slice(end))?.[0].length ?? 0;
  const missing = Math.max(0, end + spare - start - text.length);
  return { start, end: end + spare, text: spare === 0 ? text : text + ' '.repeat(Math.max(1, missing)) };
}

/** The whole line of a field that a meta-VEP does not have. */
function removeLine({ key }: YamlEntry, document: string): TextEdit {
  return { start: key.start, end: document.indexOf('\n', key.start) + 1, text: '' };
}

function fillIn(entries: YamlEntries, draft: FrontMatterDraft, document: string): string {
  const values = knownValues(draft);
  const edits = [...entries].flatMap(([name, entry]) => {
    if (draft.isMeta && (name === 'feature-gate' || name === 'stage')) {
      return [removeLine(entry, document)];
    }
    const value = [...values].find(([key]) => key === name)?.[1];
    return value === undefined ? [] : [replaceValue(entry, value, document)];
  });
  return applyEdits(document, edits);
}

function withFrontMatter(template: string, draft: FrontMatterDraft): string {
  const block = parseFrontMatterBlock(template);
  const tree =
    block.kind === 'block' ? parseYamlTree({ text: template, start: block.yamlStart, end: block.yamlEnd }) : null;
  if (tree?.state === 'read' && tree.root?.kind === 'mapping') {
    return fillIn(tree.root.entries, draft, template);
  }
  const lineEnd = lineEndOf(template);
  return `${renderFrontMatter(draft, lineEnd)}${lineEnd}${replaceProse(template, draft).text}`;
}

/** Makes a document from a template: everything that is known filled in, everything else as the template has it. */
export function renderNewDocument(template: string, draft: FrontMatterDraft): string {
  const heading = `# VEP #${draft.number ?? 'NNNN'}: ${draft.title ?? ''}`.trimEnd();
  return withFrontMatter(template, draft).replace(HEADING, () => heading);
}
