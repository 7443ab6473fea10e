import type { BoardVep } from '../../domain/board/board-vep.ts';
import { codeSpan } from '../text/code.ts';
import { type Markdown, trustedMarkdown } from '../text/markdown.ts';
import { renderTable } from '../text/table.ts';
import { LIST_COLUMNS, listRow } from './list-row.ts';

const HEADINGS = ['VEP', 'Title', 'SIG', 'Status', 'Stage', 'Target', 'People', 'Attention'].map(trustedMarkdown);

function cell(text: string): Markdown {
  return text === '' ? trustedMarkdown('') : codeSpan(text);
}

/** The VEPs as a table of Markdown, in which nothing mentions or references anybody. */
export function renderListMarkdown(veps: readonly BoardVep[]): string {
  const rows = veps.map((vep) => {
    const row = listRow(vep);
    return LIST_COLUMNS.map((name) => cell(row[name]));
  });
  return `${renderTable(HEADINGS, rows)}\n`;
}
