import { quantity } from '../render/text/quantity.ts';

/** Linux lets a variable have 128 KiB, and a step gets an output by one; a character may take three bytes. */
export const OUTPUT_LIMIT = 40_000;

/** Whole lines of a text as far as they fit, and how many more there are. */
export function cutLines(text: string, limit: number): string {
  if (text.length <= limit) {
    return text;
  }
  const lines = text.split('\n');
  const kept: string[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length > limit - 100) {
      break;
    }
    kept.push(line);
  }
  return `${kept.join('\n')}\n\nAnd ${quantity(lines.length - kept.length, 'more line')}.\n`;
}
