import { visibleLines } from './visible-text.ts';

/**
 * The same text where nothing in it is a command to the runner that shows it, as a hook's output may be shown: a line
 * that begins with `::`, spaces before it or not, or `##[` anywhere.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll('##[', '## [').replace(/^([^\S\n]*)::/gm, '$1| ::');
}

/**
 * Text for the job's log. The runner obeys a line that begins with `::` and a line that holds `##[` anywhere
 * (an older form), so every line gets a prefix and the brackets are pulled apart.
 */
export function renderLogText(text: string): string {
  return visibleLines(text)
    .split('\n')
    .map((line) => `| ${line.replaceAll('##[', '## [')}`)
    .join('\n');
}
