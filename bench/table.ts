/** A Markdown table; every cell is text of our own. */
export function renderTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const [HELD, MISSED] = ['✅', '❌'];

/** A measurement with the most that it may be. */
export function within(value: number, bound: number): string {
  return `${value} of ${bound} ${value <= bound ? HELD : MISSED}`;
}

/** A measurement with the least that it may be. */
export function atLeast(value: number, bound: number): string {
  return `${value} of ${bound} ${value >= bound ? HELD : MISSED}`;
}

/** True for a table with a bound that is missed. */
export function isMissed(table: string): boolean {
  return table.includes(MISSED);
}
