import { uniqueHandles } from '../../../domain/vep/handle.ts';
import { type LegacyProse, sectionRange } from '../../prose/legacy-prose.ts';

/** The people whom a document names as its authors or owners. */
export interface ProseOwners {
  /** Without `@`. */
  readonly handles: readonly string[];
  /** What is beside the handles and is none: a name, say. Empty: nothing. */
  readonly rest: string;
  /** The word by which the text introduces them. */
  readonly label: string;
}

const LABEL = String.raw`(?:authors?|owners?|authors?\(s\)|owners?\(s\)|author\(s\)|owner\(s\))`;
const FIELD = new RegExp(
  String.raw`^ {0,3}(?:[-*+][ \t]+)?[*_]{0,2}(${LABEL})[*_]{0,2}[ \t]*:[*_]{0,2}[ \t]*(.*)$`,
  'i',
);
const HEADING = new RegExp(`^${LABEL}$`, 'i');
const ITEM = /^ {0,6}[-*+][ \t]+(.*)$/;
const HANDLE = /(?<![\w./])@([A-Za-z0-9][A-Za-z0-9-]{0,38})(?![\w/-])/g;
/** A handle as a link to its profile: `[@alice](https://github.com/alice)`. */
const LINK = /\[([^\]]*)\]\(https:\/\/github\.com\/[\w-]+\/?\)/g;

/** What a list of people says besides its handles. */
function withoutHandles(text: string): string {
  return text
    .replace(HANDLE, ' ')
    .replace(/\band\b|[,;&()[\]*_`]/gi, ' ')
    .trim();
}

/** The list items below a line, up to anything else; an empty line before them is none. */
function itemsBelow(lines: readonly string[], start: number): readonly string[] {
  const items: string[] = [];
  for (const line of lines.slice(start)) {
    const item = ITEM.exec(line)?.[1];
    if (item === undefined && (line.trim() !== '' || items.length > 0)) {
      break;
    }
    if (item !== undefined) {
      items.push(item);
    }
  }
  return items;
}

function readOwners(label: string, texts: readonly string[]): ProseOwners | null {
  const plain = texts.map((text) => text.replace(LINK, '$1'));
  const handles = plain.flatMap((text) => [...text.matchAll(HANDLE)].map(([, handle = '']) => handle));
  const rest = plain.map(withoutHandles).filter((text) => text !== '');
  return handles.length === 0 ? null : { handles: uniqueHandles(handles), rest: rest.join(', '), label };
}

/** A line such as "Owners: @alice, @bob" before the first section, or a list of people below it. */
function ownersInFields({ lines, sections }: LegacyProse): ProseOwners | null {
  const firstSection = sections.find(({ level }) => level > 1);
  const head = lines.slice(0, firstSection === undefined ? lines.length : firstSection.line - 1);
  for (const [index, line] of head.entries()) {
    const [, label, text = ''] = FIELD.exec(line) ?? [];
    const owners =
      label === undefined ? null : readOwners(label, text.trim() === '' ? itemsBelow(head, index + 1) : [text]);
    if (owners !== null) {
      return owners;
    }
  }
  return null;
}

/** A section "Authors" of nothing but people. */
function ownersInSection(prose: LegacyProse): ProseOwners | null {
  const section = prose.sections.find(({ heading }) => HEADING.test(heading.replace(/\*/g, '')));
  if (section === undefined) {
    return null;
  }
  const { start, end } = sectionRange(prose, section);
  const texts = prose.lines.slice(start, end).filter((line) => line.trim() !== '');
  return readOwners(
    section.heading,
    texts.map((text) => ITEM.exec(text)?.[1] ?? text),
  );
}

/** Looks for the people whom the text itself names as its authors; null where it names none by handle. */
export function findProseOwners(prose: LegacyProse): ProseOwners | null {
  return ownersInFields(prose) ?? ownersInSection(prose);
}
