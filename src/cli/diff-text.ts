import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { visibleLines } from '../render/text/visible-text.ts';
import { hasColors, type World } from './world.ts';

const CODES = { '+': 32, '-': 31, '@': 36 } as const;

function color(line: string): string {
  const first = line.charAt(0);
  const code = first === '+' || first === '-' || first === '@' ? CODES[first] : null;
  return code === null ? line : `\u001b[${code}m${line}\u001b[0m`;
}

/** What git writes above the diff of a file that moves. */
function renameHeader(from: string, to: string): string {
  return `diff --git a/${from} b/${to}\nrename from ${from}\nrename to ${to}\n`;
}

/** A document before and after, for a unified diff. A new document has no `before`. */
export interface DocumentDiff {
  readonly path: string;
  readonly previousPath?: string;
  readonly before: string | null;
  readonly after: string;
}

/**
 * A unified diff of one document. For a person on a terminal it is colored and shows control characters;
 * anywhere else it is exact, so that `git apply` takes it.
 */
export function renderDiff({ path, previousPath = path, before, after }: DocumentDiff, world: World): string {
  const oldName = before === null ? '/dev/null' : `a/${previousPath}`;
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  const body = createTwoFilesPatch(oldName, `b/${path}`, before ?? '', after, undefined, undefined, options);
  const patch = previousPath === path ? body : `${renameHeader(previousPath, path)}${body}`;
  if (!world.output.isTerminal) {
    return patch;
  }
  const visible = visibleLines(patch);
  return hasColors(world.output, world) ? visible.split('\n').map(color).join('\n') : visible;
}
