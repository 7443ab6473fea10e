import { parseRelease } from '../../domain/calendar/release.ts';
import { isStage } from '../../domain/vep/stage.ts';
import type { ProseTarget, Section } from '../../domain/vep/vep.ts';
import { type BodyText, lineText } from './body-text.ts';

/** The section in which the template asks for the releases. */
export const TARGETS_HEADING = /^\**target releases\b/i;

/** The sections in which documents describe their stages. */
export const LIFECYCLE_HEADING = /\b(?:lifecycle|graduation)\b/i;

const MARKS = /[\s*_`#|()[\]:,-]+/g;
const VERSION = String.raw`(v?\d+\.\d+(?:\.0)?)\.?`;
const BRIEF = new RegExp(`^(?:(alpha|beta|ga) (?:in |for |planned for )?${VERSION}|${VERSION} (alpha|beta|ga))$`, 'i');

/** A stage and a release and nothing else: "### GA (v1.5.0)", "- **Alpha**: v1.11", "| Beta | v1.12 |". */
function briefTarget(line: string): Omit<ProseTarget, 'line'> | null {
  const words = line.replace(MARKS, ' ').trim();
  const [, first, version, otherVersion, second] = BRIEF.exec(words) ?? [];
  const stage = (first ?? second ?? '').toLowerCase();
  const release = parseRelease(version ?? otherVersion ?? '');
  return isStage(stage) && release !== null ? { stage, release } : null;
}

/** "Planned for v1.6." behind a heading that is a stage's name and nothing else. */
function plannedBelow(body: BodyText, index: number, line: string): string {
  if (!/^\W*(?:alpha|beta|ga)\W*$/i.test(line)) {
    return '';
  }
  const below = [lineText(body, index + 1), lineText(body, index + 2)].find((text) => text.trim() !== '') ?? '';
  return /^\W*planned for\b/i.test(below) ? `${line} ${below}` : '';
}

/**
 * The indexes of the lines of all sections whose heading matches, their subsections included. The document's title
 * opens no section of a kind.
 */
export function linesUnder(heading: RegExp, body: BodyText, sections: readonly Section[]): readonly number[] {
  const lines: number[] = [];
  let level: number | null = null;
  for (const [index, section] of sections.entries()) {
    if (level === null || section.level <= level) {
      const isTitle = index === 0 && section.level === 1;
      level = heading.test(section.heading) && !isTitle ? section.level : null;
    }
    const next = sections[index + 1];
    const end = next === undefined ? body.lineStarts.length : next.line - body.firstLine;
    for (let line = section.line - body.firstLine; level !== null && line < end; line += 1) {
      lines.push(line);
    }
  }
  return lines;
}

/** The targets that the sections of a kind name without a sentence, or with "Planned for v1.6." below a stage's name. */
export function findBriefTargets(
  heading: RegExp,
  body: BodyText,
  sections: readonly Section[],
): readonly ProseTarget[] {
  return linesUnder(heading, body, sections).flatMap((index) => {
    const line = lineText(body, index);
    const target = briefTarget(line) ?? briefTarget(plannedBelow(body, index, line));
    return target === null ? [] : [{ ...target, line: body.firstLine + index }];
  });
}
