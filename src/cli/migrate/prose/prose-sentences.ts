/** The headings of sections in which nothing is proposed. */
export const DECIDED_AGAINST = /^(?:non[ -]?goals|.*\balternatives?\b)/i;

/** A line that begins a paragraph of its own: a heading, a list item, a table's row. */
const OPENS_BLOCK = /^[ \t]*(?:#{1,6} |[-*+] |\d+[.)] |\||>|```|~~~)/;
const SENTENCE_END = /(?<=[.!?])\s+(?=[A-Z`*_[(])/;

/**
 * Takes visible Markdown apart into sentences. A paragraph that is wrapped over several lines is put together first.
 */
export function splitSentences(markdown: string): readonly string[] {
  const blocks: string[] = [];
  let isOpen = false;
  for (const line of markdown.split('\n')) {
    if (isOpen && line.trim() !== '' && !OPENS_BLOCK.test(line)) {
      blocks.push(`${blocks.pop() ?? ''} ${line.trim()}`);
    } else {
      blocks.push(line.trim());
    }
    isOpen = line.trim() !== '' && !line.startsWith('#');
  }
  return blocks.flatMap((block) => block.split(SENTENCE_END)).filter((sentence) => sentence !== '');
}

/** The text without the sections whose heading matches, their subsections included. */
export function withoutSections(markdown: string, heading: RegExp): string {
  const kept: string[] = [];
  let skipped: number | null = null;
  for (const line of markdown.split('\n')) {
    const [, marks, words] = /^(#{1,6})[ \t]+(.*)$/.exec(line) ?? [];
    if (marks !== undefined && words !== undefined && (skipped === null || marks.length <= skipped)) {
      skipped = heading.test(words) ? marks.length : null;
    }
    if (skipped === null) {
      kept.push(line);
    }
  }
  return kept.join('\n');
}
