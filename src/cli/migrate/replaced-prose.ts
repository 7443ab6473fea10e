import { message } from '../../domain/message.ts';
import { parseRelease } from '../../domain/release.ts';
import { isStage } from '../../domain/stage.ts';
import type { Section } from '../../domain/vep.ts';
import type { FrontMatterDraft } from '../front-matter-text.ts';
import { applyEdits, type TextEdit } from '../text-edit.ts';
import { type LegacyProse, readProse, sectionRange } from './legacy-prose.ts';
import type { Need } from './need.ts';

/** A text without the sections that the front matter replaces, and which of them had to stay. */
export interface ReplacedProse {
  readonly text: string;
  readonly needs: readonly Need[];
}

type Milestone = FrontMatterDraft['milestone'];

const TARGETS = /^target releases\b/i;
const CHECKLIST = /^release signoff checklist$/i;
const PARENT = /^vep status metadata$/i;

const CHECKLIST_LINE = /^[ \t]*(?:[-*+][ \t]+.*\(R\).*|Items marked with \(R\) are required\b.*)$/;
const TARGET =
  /^[ \t]*[-*+]?[ \t]*~{0,2}(?:This VEP target\w* (\w+) for version|(Ship) target version):?[ \t]*(.*?)[ \t]*~{0,2}[ \t]*$/i;
const NOTHING = /^(?:|~|-|tbd|n\/a)$/i;

/** True if a line about a target says nothing that is not in the front matter. */
function isCarriedOver(line: string, milestone: Milestone): boolean {
  const [, name = '', ship, value = ''] = TARGET.exec(line) ?? [];
  const stage = ship === undefined ? name.toLowerCase() : 'ga';
  const release = parseRelease(value.replace(/\.$/, ''));
  return (
    (ship !== undefined || name !== '') &&
    (NOTHING.test(value) || (isStage(stage) && release !== null && milestone[stage] === release))
  );
}

function isReplaced(section: Section, prose: LegacyProse, milestone: Milestone): boolean {
  const { start, end } = sectionRange(prose, section);
  const isPlain = CHECKLIST.test(section.heading)
    ? (line: string) => CHECKLIST_LINE.test(line)
    : (line: string) => isCarriedOver(line, milestone);
  const isWholeHeading = CHECKLIST.test(section.heading) || /^target releases$/i.test(section.heading);
  return isWholeHeading && prose.lines.slice(start, end).every((line) => line.trim() === '' || isPlain(line));
}

/** The heading above the two, once nothing is left below it. */
function emptyParents(prose: LegacyProse, removed: readonly Section[]): readonly Section[] {
  return prose.sections.filter((section) => {
    const { start, end } = sectionRange(prose, section);
    const gone = removed.map((one) => sectionRange(prose, one));
    const isGone = (index: number) => gone.some((range) => index >= range.start - 1 && index < range.end);
    const rest = prose.lines.slice(start, end).filter((line, index) => line.trim() !== '' && !isGone(start + index));
    return PARENT.test(section.heading) && rest.length === 0;
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

/**
 * Takes out the sections "Target releases" and "Release Signoff Checklist" as far as the front matter says all
 * that they say. A section that says more stays, for a person to look at.
 */
export function replaceProse(text: string, milestone: Milestone = {}): ReplacedProse {
  const prose = readProse(text);
  const sections = prose.sections.filter(({ heading }) => TARGETS.test(heading) || CHECKLIST.test(heading));
  const removed = sections.filter((section) => isReplaced(section, prose, milestone));
  const kept = sections.filter((section) => !removed.includes(section));
  const edits = [...emptyParents(prose, removed), ...removed].map((section) => removal(section, prose, text));
  const needs = kept.map(({ heading, line }): Need => {
    const reason = message`The section ${heading} (line ${line}) says more than the front matter and stays.`;
    return { subject: 'text', reason };
  });
  return { text: applyEdits(text, edits), needs };
}
