import { parseFrontMatterBlock } from '../../parse/front-matter/front-matter-block.ts';
import { findSyntaxError, type YamlSyntaxError } from '../../parse/front-matter/syntax-error.ts';
import { meansProse, peopleKey } from '../../parse/front-matter/yaml-line.ts';
import { parseYamlTree } from '../../parse/yaml/yaml-tree.ts';

/** Who makes more mistakes than this has written no front matter. */
const MAX_MISTAKES = 50;

/** The key under which a line is: its own, else that of the nearest line above which begins in the first column. */
function ownerOf(lines: readonly string[], line: number): string {
  const owners = lines.slice(0, line + 1).map((text) => /^([A-Za-z][\w -]*?)[ \t]*:/.exec(text)?.[1]);
  return owners.findLast((owner) => owner !== undefined) ?? '';
}

/**
 * A handle is meant to be one only where people are listed, and only of a title any text is right. A character that looks
 * like another one is meant to be it.
 */
function isCertain({ kind }: YamlSyntaxError, owners: readonly string[]): boolean {
  if (kind === 'character') {
    return true;
  }
  return kind === 'handle'
    ? owners.every((owner) => peopleKey(owner) !== null)
    : kind === 'value' && owners.every(meansProse);
}

/** True where every handle of the line as it should be was marked as one before. */
function wasMarked(corrected: string, before: string): boolean {
  return [...corrected.matchAll(/"(@[^"]*)"/g)].every(([, handle = '']) => before.includes(handle));
}

/** The YAML with one mistake undone; null where that is not certain. */
function fixSyntaxError(yaml: string, syntaxError: YamlSyntaxError | null): string | null {
  if (syntaxError === null || syntaxError.fix === null) {
    return null;
  }
  const { line } = syntaxError;
  const lines = yaml.split('\n');
  const corrected = syntaxError.fix.split('\n');
  const owners = corrected.map((_, index) => ownerOf(lines, line + index));
  const areHandles = corrected.every((text, index) => wasMarked(text, lines[line + index] ?? ''));
  if (!isCertain(syntaxError, owners) || (syntaxError.kind === 'handle' && !areHandles)) {
    return null;
  }
  const ended = corrected.map((text, index) => text + (/\r$/.exec(lines[line + index] ?? '')?.[0] ?? ''));
  return [...lines.slice(0, line), ...ended, ...lines.slice(line + ended.length)].join('\n');
}

/**
 * Makes a front matter readable that is not, by the mistakes whose correction is certain: handles and titles without quotes.
 * All or nothing: where the last one leaves a doubt, the text stays as it is.
 */
export function fixSyntaxErrors(text: string): string {
  let corrected = text;
  for (let count = 0; count <= MAX_MISTAKES; count += 1) {
    const block = parseFrontMatterBlock(corrected);
    if (block.kind !== 'block') {
      return text;
    }
    const [start, end] = [block.yamlStart, block.yamlEnd];
    const range = { text: corrected, start, end };
    const tree = parseYamlTree(range);
    if (tree.state === 'read') {
      return corrected;
    }
    const yaml = fixSyntaxError(corrected.slice(start, end), findSyntaxError(range, tree.problem));
    if (yaml === null) {
      return text;
    }
    corrected = corrected.slice(0, start) + yaml + corrected.slice(end);
  }
  return text;
}
