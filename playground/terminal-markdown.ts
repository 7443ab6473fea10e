import { styleText } from 'node:util';
import MarkdownIt, { type Token } from 'markdown-it';

const parser = new MarkdownIt({ html: true });

type Style = Parameters<typeof styleText>[0];

export interface Terminal {
  readonly width: number;
  readonly hasColors: boolean;
}

function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [];
    let current = '';
    for (const word of line.split(/ +/)) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: color codes take no room
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

/** One line of Markdown as colored text: links as their words, code and stress by color. */
function renderInline(token: Token, terminal: Terminal): string {
  const paint = (style: Style, text: string) =>
    terminal.hasColors ? styleText(style, text, { validateStream: false }) : text;
  let isStrong = false;
  return (token.children ?? [])
    .map((child) => {
      isStrong = child.type === 'strong_open' || (isStrong && child.type !== 'strong_close');
      switch (child.type) {
        case 'code_inline':
          return terminal.hasColors ? paint('cyan', child.content) : `\`${child.content}\``;
        case 'text':
          return isStrong ? paint('bold', child.content) : child.content;
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
  readonly token: Token;
  /** The kinds of the two tokens before it: what it is in. */
  readonly inside: readonly string[];
}

function toBlocks(tokens: readonly Token[]): Block[] {
  return tokens.map((token, index) => ({
    token,
    inside: tokens.slice(Math.max(0, index - 2), index).map(({ type }) => type),
  }));
}

function renderText(token: Token, inside: readonly string[], terminal: Terminal): string {
  if (inside.includes('heading_open')) {
    const heading = renderInline(token, { ...terminal, hasColors: false });
    return terminal.hasColors ? styleText('bold', heading, { validateStream: false }) : heading;
  }
  const isItem = inside.includes('list_item_open');
  const margins = { first: isItem ? '- ' : '', rest: isItem ? '  ' : '', width: terminal.width };
  return indent(renderInline(token, terminal), margins);
}

function renderBlock({ token, inside }: Block, terminal: Terminal): string {
  switch (token.type) {
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
