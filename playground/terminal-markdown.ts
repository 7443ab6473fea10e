import { styleText } from 'node:util';
import MarkdownIt, { type Token } from 'markdown-it';

const parser = new MarkdownIt({ html: true });

type Style = Parameters<typeof styleText>[0];

export interface Terminal {
  readonly width: number;
  readonly hasColours: boolean;
}

function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [];
    let current = '';
    for (const word of line.split(/ +/)) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes take no room
      const length = `${current} ${word}`.replace(/\u001b\[\d+m/g, '').length;
      if (current !== '' && length > width) {
        lines.push(current);
        current = word;
      } else {
        current = current === '' ? word : `${current} ${word}`;
      }
    }
    return [...lines, current];
  });
}

function indent(text: string, { first, rest, width }: { first: string; rest: string; width: number }): string {
  return wrap(text, width - rest.length)
    .map((line, index) => (index === 0 ? first : rest) + line)
    .join('\n');
}

/** One line of Markdown as coloured text: links as their words, code and stress by colour. */
function renderInline(token: Token, terminal: Terminal): string {
  const paint = (style: Style, text: string) =>
    terminal.hasColours ? styleText(style, text, { validateStream: false }) : text;
  let isStrong = false;
  return (token.children ?? [])
    .map((child) => {
      isStrong = child.type === 'strong_open' || (isStrong && child.type !== 'strong_close');
      switch (child.type) {
        case 'code_inline':
          return terminal.hasColours ? paint('cyan', child.content) : `\`${child.content}\``;
        case 'text':
          return isStrong ? paint('bold', child.content) : child.content;
        case 'html_inline':
          return /^<br/i.test(child.content) ? '\n' : '';
        case 'softbreak':
          return ' ';
        case 'hardbreak':
          return '\n';
        default:
          return '';
      }
    })
    .join('');
}

/** A row as a paragraph: its first two cells, then each other one under the heading of its column. */
function renderRow(headings: readonly string[], cells: readonly string[], { width }: Terminal): string {
  const [name = '', mark = '', ...others] = cells;
  const first = indent(`${mark} ${name}`.trim(), { first: '  ', rest: '     ', width });
  const details = others.flatMap((cell, index) =>
    cell === '' ? [] : [indent(`${headings[index + 2] ?? ''}: ${cell}`, { first: '     ', rest: '       ', width })],
  );
  return [first, ...details].join('\n');
}

function renderTable(tokens: readonly Token[], terminal: Terminal): string {
  const rows: string[][] = [];
  for (const token of tokens) {
    if (token.type === 'tr_open') {
      rows.push([]);
    } else if (token.type === 'inline') {
      rows.at(-1)?.push(renderInline(token, terminal));
    }
  }
  const [headings = [], ...body] = rows;
  return body.map((cells) => renderRow(headings, cells, terminal)).join('\n');
}

/** The title of a folded part; what is folded is not shown. Comments and other HTML are nothing to read. */
function renderHtml(html: string): string {
  const title = /<summary>(.*?)<\/summary>/s.exec(html)?.[1];
  return title === undefined ? '' : `  ▸ ${title.replace(/<[^>]+>/g, '')}`;
}

function withoutFolded(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter((token) => {
    const isHtml = token.type === 'html_block';
    const wasFolded = depth > 0;
    depth += isHtml
      ? (token.content.match(/<details/g)?.length ?? 0) - (token.content.match(/<\/details/g)?.length ?? 0)
      : 0;
    return !wasFolded;
  });
}

interface Block {
  /** All tokens of a table, or one token. */
  readonly tokens: readonly Token[];
  /** The kinds of the two tokens before it: what it is in. */
  readonly inside: readonly string[];
}

function toBlocks(tokens: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  let index = 0;
  while (index < tokens.length) {
    const start = index;
    const isTable = tokens[start]?.type === 'table_open';
    const end = isTable ? tokens.findIndex(({ type }, position) => position > start && type === 'table_close') : start;
    const inside = tokens.slice(Math.max(0, start - 2), start).map(({ type }) => type);
    blocks.push({ tokens: tokens.slice(start, end + 1), inside });
    index = end + 1;
  }
  return blocks;
}

function renderText(token: Token, inside: readonly string[], terminal: Terminal): string {
  if (inside.includes('heading_open')) {
    const heading = renderInline(token, { ...terminal, hasColours: false });
    return terminal.hasColours ? styleText('bold', heading, { validateStream: false }) : heading;
  }
  const isItem = inside.includes('list_item_open');
  const margins = { first: isItem ? '- ' : '', rest: isItem ? '  ' : '', width: terminal.width };
  return indent(renderInline(token, terminal), margins);
}

function renderBlock({ tokens, inside }: Block, terminal: Terminal): string {
  const [token] = tokens;
  switch (token?.type) {
    case 'table_open':
      return renderTable(tokens, terminal);
    case 'html_block':
      return renderHtml(token.content);
    case 'fence':
    case 'code_block':
      return token.content.trimEnd().replace(/^/gm, '    │ ');
    case 'inline':
      return renderText(token, inside, terminal);
    default:
      return '';
  }
}

/** GitHub's Markdown as text for a terminal: readable, not complete. Folded parts stay folded. */
export function renderForTerminal(markdown: string, terminal: Terminal): string {
  const blocks = toBlocks(withoutFolded(parser.parse(markdown, {})));
  return blocks
    .map((block) => renderBlock(block, terminal))
    .filter((text) => text !== '')
    .join('\n\n');
}
