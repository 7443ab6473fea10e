import { type Markdown, trustedMarkdown } from './markdown.ts';

/** A column: its heading and whether its cells are centred. */
export interface Column {
  readonly heading: Markdown;
  readonly isCentred?: boolean;
}

function renderRow(cells: readonly Markdown[]): string {
  // A pipe ends a cell even inside a code span; the backslash before it is taken away again by the table.
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** A GitHub table. Cells are Markdown of one line. */
export function renderTable(columns: readonly Column[], rows: readonly (readonly Markdown[])[]): Markdown {
  const delimiters = columns.map(({ isCentred = false }) => (isCentred ? ':---:' : '---'));
  const lines = [
    renderRow(columns.map((column) => column.heading)),
    `| ${delimiters.join(' | ')} |`,
    ...rows.map(renderRow),
  ];
  return trustedMarkdown(lines.join('\n'));
}
