import { parseRelease } from '../../domain/calendar/release.ts';
import { message } from '../../domain/finding/message.ts';
import { isStage } from '../../domain/vep/stage.ts';
import type { Section } from '../../domain/vep/vep.ts';
import { applyEdits, type TextEdit } from '../../parse/correction/text-edit.ts';
import { TARGETS_HEADING } from '../../parse/markdown/brief-targets.ts';
import type { FrontMatterDraft } from '../front-matter-draft.ts';
import { type LegacyProse, readProse, sectionRange } from './legacy-prose.ts';
import type { Need } from './need.ts';
import { isTemplateItem, withoutTemplateComment } from './template-prose.ts';

/** A text without the sections that the front matter replaces, and which of them had to stay. */
export interface ReplacedProse {
  readonly text: string;
  readonly needs: readonly Need[];
}

/** What the front matter says instead. */
export type ReplacingFields = Pick<FrontMatterDraft, 'milestone' | 'number'>;

/** A document before anything is taken out. */
interface Replacement {
  readonly prose: LegacyProse;
  /** Its lines with all that readers do not see; a comment may be worth keeping. */
  readonly rawLines: readonly string[];
  readonly fields: ReplacingFields;
}

const CHECKLIST = /^release signoff checklist$/i;
const PARENT = /^vep status metadata$/i;

const TARGET =
  /^[ \t]*[-*+]?[ \t]*~{0,2}(?:This VEP target\w* (\w+) for version|(Ship) target version):?[ \t]*(.*?)[ \t]*~{0,2}[ \t]*$/i;
const NOTHING = /^(?:|~|-|tbd|n\/a)$/i;

/** True if a line about a target says nothing that is not in the front matter. */
function isCarriedOver(line: string, { milestone }: ReplacingFields): boolean {
  const [, name = '', ship, value = ''] = TARGET.exec(line) ?? [];
  const stage = ship === undefined ? name.toLowerCase() : 'ga';
  const release = parseRelease(value.replace(/\.$/, ''));
  return (
    (ship !== undefined || name !== '') &&
    (NOTHING.test(value) || (isStage(stage) && release !== null && milestone[stage] === release))
  );
}

/** A paragraph or an item that is wrapped over several lines becomes one. */
function joinWrapped(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1) ?? '';
    const isWrapped = last.trim() !== '' && line.trim() !== '' && !/^[ \t]*[-*+#|>]/.test(line);
    joined.push(isWrapped ? `${joined.pop() ?? ''} ${line.trim()}` : line);
  }
  return joined;
}

function isReplaced(section: Section, { prose, rawLines, fields }: Replacement): boolean {
  const { start, end } = sectionRange(prose, section);
  const isChecklist = CHECKLIST.test(section.heading);
  const isWholeHeading = isChecklist || /^target releases$/i.test(section.heading);
  const lines = joinWrapped(withoutTemplateComment(rawLines.slice(start, end).join('\n')).split('\n'));
  const isPlain = (line: string) => (isChecklist ? isTemplateItem(line, fields.number) : isCarriedOver(line, fields));
  return isWholeHeading && lines.every((line) => line.trim() === '' || isPlain(line));
}

/** The heading above the two, once nothing is left below it. */
function emptyParents({ prose, rawLines }: Replacement, removed: readonly Section[]): readonly Section[] {
  const gone = removed.map((one) => sectionRange(prose, one));
  const isGone = (index: number) => gone.some((range) => index >= range.start - 1 && index < range.end);
  return prose.sections.filter((section) => {
    const { start, end } = sectionRange(prose, section);
    return (
      PARENT.test(section.heading) &&
      rawLines.slice(start, end).every((line, index) => {
        return line.trim() === '' || isGone(start + index);
      })
    );
  });
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function removal(section: Section, prose: LegacyProse, text: string): TextEdit {
  const starts = lineStarts(text);
  const { end } = sectionRange(prose, section);
  return { start: starts[section.line - 1] ?? text.length, end: starts[end] ?? text.length, text: '' };
}

/** Links within the document to a section that is gone. */
function deadLinks(text: string, removed: readonly Section[]): readonly Need[] {
  const places = removed.map(({ heading }) => `#${heading.toLowerCase().replaceAll(' ', '-')}`);
  const dead = [...new Set(places)].filter((place) => text.includes(`](${place})`));
  return dead.map((place) => ({
    subject: 'text',
    reason: message`The document links to ${place}, a section that was taken out.`,
  }));
}

/**
 * Takes out the sections "Target releases" and "Release Signoff Checklist" as far as the front matter says all
 * that they say. A section that says more stays, for a person to look at.
 */
export function replaceProse(text: string, fields: ReplacingFields): ReplacedProse {
  const prose = readProse(text);
  const replacement = { prose, rawLines: text.replaceAll('\r\n', '\n').split('\n'), fields };
  const sections = prose.sections.filter(({ heading }) => TARGETS_HEADING.test(heading) || CHECKLIST.test(heading));
  const removed = sections.filter((section) => isReplaced(section, replacement));
  const kept = sections.filter((section) => !removed.includes(section));
  const gone = [...emptyParents(replacement, removed), ...removed];
  const rest = applyEdits(
    text,
    gone.map((section) => removal(section, prose, text)),
  );
  const needs = kept.map(({ heading, line }): Need => {
    const reason = message`The section ${heading} (line ${line}) says more than the front matter and stays.`;
    return { subject: 'text', reason };
  });
  return { text: rest, needs: [...needs, ...deadLinks(rest, gone)] };
}
