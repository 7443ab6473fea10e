import { parseRelease } from '../../domain/calendar/release.ts';
import { isStage } from '../../domain/vep/stage.ts';
import type { ProseTarget, Section } from '../../domain/vep/vep.ts';
import { lineIndexAt } from '../yaml/locator.ts';
import { type BodyText, createBodyText, lineText } from './body-text.ts';
import { findBriefTargets, LIFECYCLE_HEADING, TARGETS_HEADING } from './brief-targets.ts';
import { parseSections } from './sections.ts';

/** How a target begins: most lines that mention targets mean something else. */
const MENTION = /target(?:s|ed|ing)?[ \t*_`]+(?:alpha|beta|ga)/gi;

/** What ships without graduating is generally available at once. */
const SHIP_MENTION = /ship target version/gi;
const SHIP_TARGET = /^[ \t]*(?:[-*+][ \t]+)?[*_`]*Ship target version:?[ \t*_`:]*(v?\d+\.\d+(?:\.\d+)?)(?![\w-])/i;

/** "targets beta for version: v1.10", "targeted **alpha2** in release 1.8.0": the forms that occur. */
const TARGET =
  /(?<!\b(?:not|never|no longer)[ \t]+)\btarget(?:s|ed|ing)?[ \t*_`]+(alpha|beta|ga)\d*[ \t*_`]+(?:for|in)[ \t*_`]+(?:(?:kubevirt|version|release)[ \t*_`:]*)*(v?\d+\.\d+(?:\.\d+)?)(?![\w-])/gi;

const STRUCK_OUT = /~~?[^~]+~~?/g;

function targetsOfLine(words: string, line: number): readonly ProseTarget[] {
  return [...words.replace(STRUCK_OUT, ' ').matchAll(TARGET)].flatMap(([, name = '', version = '']) => {
    const stage = name.toLowerCase();
    const release = parseRelease(version);
    return isStage(stage) && release !== null ? [{ stage, release, line }] : [];
  });
}

/** The text of each line on which something is mentioned, and its index; a line counts once. */
function linesWith(body: BodyText, mention: RegExp): readonly (readonly [string, number])[] {
  const lines: (readonly [string, number])[] = [];
  const search = new RegExp(mention);
  for (let match = search.exec(body.text); match !== null; match = search.exec(body.text)) {
    const line = lineIndexAt(body.lineStarts, match.index);
    lines.push([lineText(body, line), line]);
    search.lastIndex = body.lineStarts[line + 1] ?? body.text.length;
  }
  return lines;
}

/** The targets that the text states in a sentence, outside comments, code and strike-through. */
export function findStatedTargets(body: BodyText): readonly ProseTarget[] {
  return linesWith(body, MENTION).flatMap(([words, line]) => targetsOfLine(words, body.firstLine + line));
}

/** The lines "Ship target version: v1.8", which mean general availability. */
export function findShipTargets(body: BodyText): readonly ProseTarget[] {
  return linesWith(body, SHIP_MENTION).flatMap(([words, line]) => {
    const release = parseRelease(SHIP_TARGET.exec(words)?.[1] ?? '');
    return release === null ? [] : [{ stage: 'ga', release, line: body.firstLine + line }];
  });
}

/**
 * Everything that a document's body targets in one of the forms that occur
 * ([governance §5.4](../../../docs/specification/governance.md#54-legacy-documents)).
 */
export function findProseTargets(body: BodyText, sections: readonly Section[]): readonly ProseTarget[] {
  const targets = [...findStatedTargets(body)];
  const key = ({ stage, release }: ProseTarget) => `${stage} ${release}`;
  const known = new Set(targets.map(key));
  const headings = [TARGETS_HEADING, LIFECYCLE_HEADING];
  const brief = headings.flatMap((heading) => findBriefTargets(heading, body, sections));
  // A sentence and a heading about the same are one target.
  for (const target of [...findShipTargets(body), ...brief]) {
    if (!known.has(key(target))) {
      known.add(key(target));
      targets.push(target);
    }
  }
  return targets;
}

/** {@link findProseTargets} for a document that has no front matter, or whose front matter does not matter. */
export function parseProseTargets(text: string): readonly ProseTarget[] {
  const body = createBodyText(text, 1);
  return findProseTargets(body, parseSections(body));
}
