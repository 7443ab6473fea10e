import { parseRelease } from '../domain/release.ts';
import { isStage } from '../domain/stage.ts';
import type { ProseTarget } from '../domain/vep.ts';
import { type BodyText, createBodyText, lineText } from './body-text.ts';
import { lineIndexAt } from './locator.ts';

/** How a target begins: most lines that mention targets mean something else. */
const MENTION = /target(?:s|ed|ing)?[ \t*_`]+(?:alpha|beta|ga)/gi;

/** "targets beta for version: v1.10", "targeted **alpha2** in release 1.8.0": the forms that occur. */
const TARGET =
  /\btarget(?:s|ed|ing)?[ \t*_`]+(alpha|beta|ga)\d*[ \t*_`]+(?:for|in)[ \t*_`]+(?:(?:kubevirt|version|release)[ \t*_`:]*)*(v?\d+\.\d+(?:\.\d+)?)(?![\w-])/gi;

const STRUCK_OUT = /~~?[^~]+~~?/g;

function targetsOfLine(words: string, line: number): readonly ProseTarget[] {
  return [...words.replace(STRUCK_OUT, ' ').matchAll(TARGET)].flatMap(([, name = '', version = '']) => {
    const stage = name.toLowerCase();
    const release = parseRelease(version);
    return isStage(stage) && release !== null ? [{ stage, release, line }] : [];
  });
}

/** The targets that a document's body states, outside comments, code and strike-through (governance §5.4). */
export function findProseTargets(body: BodyText): readonly ProseTarget[] {
  const targets: ProseTarget[] = [];
  const mention = new RegExp(MENTION);
  for (let match = mention.exec(body.text); match !== null; match = mention.exec(body.text)) {
    const line = lineIndexAt(body.lineStarts, match.index);
    targets.push(...targetsOfLine(lineText(body, line), body.firstLine + line));
    mention.lastIndex = body.lineStarts[line + 1] ?? body.text.length;
  }
  return targets;
}

/** {@link findProseTargets} for a document that has no front matter, or whose front matter does not matter. */
export function parseProseTargets(text: string): readonly ProseTarget[] {
  return findProseTargets(createBodyText(text, 1));
}
