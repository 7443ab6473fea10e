import type { Vep } from '../domain/vep/vep.ts';
import { unchangedDocument, type VepChange } from '../domain/vep/vep-change.ts';
import { type Markdown, parseDocument, parseVep, toVep } from '../parse/document/vep.ts';
import { parseFrontMatterBlock } from '../parse/front-matter/front-matter-block.ts';
import { isSurelyWithoutBlock } from '../parse/front-matter/misplaced-block.ts';
import type { SourceText } from '../parse/front-matter/source-text.ts';
import type { Source } from './source.ts';

/**
 * Front matter and title fit into the first, by far; into the second so many lines that no front matter can be further
 * down.
 */
const HEAD_BYTES = [2048, 8192];

/** So many documents are read at a time: enough to keep the disk busy, too few to fill the memory. */
const AT_ONCE = 64;

const TITLE = /^ {0,3}#[ \t][^\n]*\n/m;

/** Cut behind what looks like the title; null where nothing does. */
function cutBehindTitle({ text, firstLine }: Markdown): Markdown | null {
  const title = TITLE.exec(text);
  return title === null ? null : { text: text.slice(0, title.index + title[0].length), firstLine };
}

/** Whether it takes more to tell what a document without front matter is, or what is wanted of it. */
function needsMore(source: SourceText, needsTargets: boolean): boolean {
  const isWithout = source.kind === 'text' && parseFrontMatterBlock(source.text).kind === 'none';
  return isWithout && (needsTargets || !isSurelyWithoutBlock(source.text));
}

/**
 * Reads a document that is judged as it is from its first lines: front matter and title. Most of the body says
 * nothing about it, for its sections are looked at when it is new and its targets when they change. Null where the
 * lines do not suffice: without a named gate, the gate's absence may be justified anywhere in the body, what looks like
 * a title may be in a comment or in code, and a front matter may be further down than it should be.
 */
function parseHead(path: string, source: SourceText, { root, needsTargets }: ExistingRequest): Vep | null {
  if (needsMore(source, needsTargets)) {
    return null;
  }
  const document = parseDocument(path, source);
  const title = cutBehindTitle(document.markdown);
  const vep = title === null ? null : toVep({ ...document, markdown: title }, path, root);
  const hasTitle = vep?.body.sections.some(({ level }) => level === 1) ?? false;
  const isEnough = vep?.form === 'legacy' || (vep?.frontMatter?.featureGates ?? []).length > 0;
  return hasTitle && isEnough ? vep : null;
}

type ReadSource = Source['read'];

async function readOne(read: ReadSource, path: string, request: ExistingRequest): Promise<readonly VepChange[]> {
  for (const bytes of HEAD_BYTES) {
    const head = await read(path, bytes);
    const light = head === null ? null : parseHead(path, head, request);
    if (light !== null) {
      return [unchangedDocument(light)];
    }
  }
  const source = await read(path);
  return source === null ? [] : [unchangedDocument(parseVep(path, source, request.root))];
}

/** Which documents to read, and whom to tell how many are done. */
export interface ExistingRequest {
  readonly paths: readonly string[];
  readonly root: string;
  /** What documents without front matter target in prose matters, too. */
  readonly needsTargets: boolean;
  advance(documents: number): void;
}

/** Reads documents as they are: no more of each than its judgment needs, and keeping no more than its values. */
export async function readExistingDocuments(read: ReadSource, request: ExistingRequest): Promise<readonly VepChange[]> {
  const { paths, advance } = request;
  const changes: VepChange[] = [];
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const batch = paths.slice(start, start + AT_ONCE).map((path) => readOne(read, path, request));
    changes.push(...(await Promise.all(batch)).flat());
    advance(batch.length);
  }
  return changes;
}
