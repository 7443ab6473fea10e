import { visibleLines } from './visible-text.ts';

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
