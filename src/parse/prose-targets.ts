import { parseRelease } from '../domain/release.ts';
import { isStage } from '../domain/stage.ts';
import type { ProseTarget } from '../domain/vep.ts';
import { type BodyText, createBodyText } from './body-text.ts';

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
export function findProseTargets({ text, lineAt }: BodyText): readonly ProseTarget[] {
  const targets: ProseTarget[] = [];
  const mention = /target/gi;
  for (let match = mention.exec(text); match !== null; match = mention.exec(text)) {
    const start = text.lastIndexOf('\n', match.index);
    const end = text.indexOf('\n', match.index);
    targets.push(...targetsOfLine(text.slice(start, end === -1 ? text.length : end), lineAt(start)));
    mention.lastIndex = end === -1 ? text.length : end;
  }
  return targets;
}

/** {@link findProseTargets} for a document that has no front matter, or whose front matter does not matter. */
export function parseProseTargets(text: string): readonly ProseTarget[] {
  return findProseTargets(createBodyText(text, 1));
}
