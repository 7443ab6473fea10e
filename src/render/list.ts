import { joinMarkdown, type Markdown, markdown } from './markdown.ts';

const LIST_LIMIT = 20;

/** A list with at most twenty lines; the rest is counted. */
export function renderList(lines: readonly Markdown[]): Markdown {
  const more = lines.length - LIST_LIMIT;
  const rest = more > 0 ? [markdown`- and ${more} more`] : [];
  return joinMarkdown([...lines.slice(0, LIST_LIMIT).map((line) => markdown`- ${line}`), ...rest], '\n');
}
