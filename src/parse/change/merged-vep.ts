import { createFinding, type Finding } from '../../domain/finding/finding.ts';
import { message } from '../../domain/finding/message.ts';
import type { Vep } from '../../domain/vep/vep.ts';
import { salvageEntries } from '../document/base-vep.ts';
import { type Document, type Markdown, parseDocument, toVep } from '../document/vep.ts';
import { parseFrontMatterBlock } from '../front-matter/front-matter-block.ts';
import { type SourceText, withLineFeeds } from '../front-matter/source-text.ts';
import { entryWithoutSpans, type YamlEntries } from '../yaml/yaml-node.ts';
import { type FieldConflict, mergeEntries } from './merged-entries.ts';

/** The three texts that a merge of one document has to do with. */
export interface VepSides {
  /** The path after the merge. */
  readonly path: string;
  /** The folder of the VEPs, without a trailing slash. */
  readonly root: string;
  /** Where the branch began; null: the document was not there. */
  readonly mergeBase: SourceText | null;
  readonly tip: SourceText;
  readonly head: SourceText;
}

const NO_ENTRIES: YamlEntries = new Map();

function entriesOf(document: Document | null): YamlEntries {
  return document?.form === 'front-matter' ? document.entries : NO_ENTRIES;
}

/** What the base says now where the branch did not touch the text, else what the branch says. */
function mergeMarkdown(mergeBase: Document | null, tip: Document, head: Document): Markdown {
  const isKept = mergeBase !== null && withLineFeeds(head.markdown.text) === withLineFeeds(mergeBase.markdown.text);
  return isKept ? tip.markdown : head.markdown;
}

function conflictWarning({ field, span }: FieldConflict): Finding {
  return createFinding({
    rule: 'front-matter',
    code: 'front-matter/conflict-with-base',
    severity: 'warning',
    message: message`${field} was also changed on the base branch, to a different value; this branch's value is checked.`,
    remedy: message`Rebase the branch and resolve the conflict.`,
    span,
    field,
  });
}

function isSame(left: SourceText | null, right: SourceText): boolean {
  return left?.kind === 'text' && right.kind === 'text' && withLineFeeds(left.text) === withLineFeeds(right.text);
}

function blockText(source: SourceText | null): string | null {
  const block = source?.kind === 'text' ? parseFrontMatterBlock(source.text) : null;
  return source?.kind === 'text' && block?.kind === 'block'
    ? withLineFeeds(source.text.slice(block.yamlStart, block.yamlEnd))
    : null;
}

/** The branch left the front matter as it was, so that it is not to blame for it. */
function isUntouched(mergeBase: SourceText | null, head: SourceText): boolean {
  const block = blockText(head);
  return isSame(mergeBase, head) || (block !== null && block === blockText(mergeBase));
}

function withoutPlaces(document: Document): Document {
  if (document.form !== 'front-matter') {
    return document;
  }
  return {
    ...document,
    entries: new Map([...document.entries].map(([key, entry]) => [key, entryWithoutSpans(entry)])),
  };
}

/**
 * What remains where there are no two front matters to merge. Where the branch removed it, it stays removed; where
 * the base brought one in meanwhile, it is the base's
 * ([governance §1](../../../docs/specification/governance.md#1-words): a side without is an empty mapping).
 */
function mergeWhole(mergeBase: Document | null, tip: Document, head: Document): Document | null {
  if (head.form === 'unreadable') {
    return head;
  }
  if (head.form === 'front-matter') {
    return null;
  }
  const markdown = mergeMarkdown(mergeBase, tip, head);
  const isBrought = tip.form === 'front-matter' && mergeBase?.form !== 'front-matter';
  return isBrought ? { ...withoutPlaces(tip), markdown } : { form: 'legacy', markdown };
}

/**
 * What the merge would leave of a document that both the branch and its base changed: the three-way merge of the front
 * matter field by field, of `milestone` stage by stage
 * ([governance §1](../../../docs/specification/governance.md#1-words)). A value that is on the base only has no
 * span. A field that both changed differently is the branch's, with a warning among the problems.
 */
export function mergeVeps({ path, root, ...sides }: VepSides): Vep {
  const [tip, head] = [parseDocument(path, sides.tip), parseDocument(path, sides.head)];
  const mergeBase = sides.mergeBase === null ? null : parseDocument(path, sides.mergeBase);
  if (isSame(sides.mergeBase, sides.tip)) {
    return toVep(head, path, root);
  }
  const isReadable = head.form === 'front-matter' && tip.form === 'front-matter';
  if (!isReadable && isUntouched(sides.mergeBase, sides.head)) {
    return toVep({ ...withoutPlaces(tip), markdown: mergeMarkdown(mergeBase, tip, head) }, path, root);
  }
  const salvaged = tip.form === 'unreadable' ? salvageEntries(sides.tip) : null;
  const whole = salvaged?.size === 0 ? head : mergeWhole(mergeBase, tip, head);
  if (whole !== null) {
    return toVep(whole, path, root);
  }
  // Of a field that cannot be read on the base branch, the branch's word counts.
  const tipEntries = salvaged === null ? entriesOf(tip) : new Map([...entriesOf(head), ...salvaged]);
  const fields = { mergeBase: entriesOf(mergeBase), tip: tipEntries, head: entriesOf(head) };
  const { entries, conflicts } = mergeEntries(fields);
  const lines = head.form === 'front-matter' ? head.lines : [];
  const markdown = mergeMarkdown(mergeBase, tip, head);
  const vep = toVep({ form: 'front-matter', entries, lines, markdown }, path, root);
  return { ...vep, problems: [...conflicts.map(conflictWarning), ...vep.problems] };
}
