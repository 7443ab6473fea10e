import { joinMarkdown, type Markdown, markdown } from './markdown.ts';

const LIST_LIMIT = 20;

/** A list with a bounded number of lines; the rest is counted. */
export function renderList(lines: readonly Markdown[], limit: number = LIST_LIMIT): Markdown {
  const more = lines.length - limit;
  const rest = more > 0 ? [markdown`- and ${more} more`] : [];
  return joinMarkdown([...lines.slice(0, limit).map((line) => markdown`- ${line}`), ...rest], '\n');
}
