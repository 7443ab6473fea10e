import { type Markdown, trustedMarkdown } from './markdown.ts';

function renderRow(cells: readonly Markdown[]): string {
  // A pipe ends a cell even inside a code span; the backslash before it is taken away again by the table.
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** A GitHub table. Cells are Markdown of one line. */
export function renderTable(headings: readonly Markdown[], rows: readonly (readonly Markdown[])[]): Markdown {
  const lines = [renderRow(headings), `| ${headings.map(() => '---').join(' | ')} |`, ...rows.map(renderRow)];
  return trustedMarkdown(lines.join('\n'));
}
