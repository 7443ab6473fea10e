import MarkdownIt from 'markdown-it';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

/** What a reader of a rendered comment meets, piece by piece. */
export interface ReadComment {
  /** The text outside code. */
  readonly words: readonly string[];
  readonly spans: readonly string[];
  readonly blocks: readonly string[];
  readonly links: readonly string[];
  readonly html: readonly string[];
  /** Links that GitHub would make by itself from bare addresses. */
  readonly autolinks: readonly string[];
  readonly images: number;
  readonly headings: number;
  /** The number of rows of each table, its head included. */
  readonly tableRows: readonly number[];
}

const parser = new MarkdownIt('default', { html: true, linkify: true });

function flatten(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => (token.type === 'inline' ? (token.children ?? []) : [token]));
}

function countRows(tokens: readonly Token[]): readonly number[] {
  const rows: number[] = [];
  for (const { type } of tokens) {
    if (type === 'table_open') {
      rows.push(0);
    } else if (type === 'tr_open') {
      rows.push((rows.pop() ?? 0) + 1);
    }
  }
  return rows;
}

/** Reads Markdown as GitHub does: tables, inline HTML, bare addresses as links. */
export function readComment(body: string): ReadComment {
  const tokens = flatten(parser.parse(body, {}));
  const contents = (...types: readonly string[]) =>
    tokens.filter(({ type }) => types.includes(type)).map(({ content }) => content);
  const links = tokens.filter(({ type }) => type === 'link_open');
  const hrefs = (found: readonly Token[]) => found.map((token) => String(token.attrGet('href')));
  return {
    words: contents('text'),
    spans: contents('code_inline'),
    blocks: contents('fence', 'code_block').map((text) => text.replace(/\n$/, '')),
    links: hrefs(links.filter(({ markup }) => markup !== 'linkify')),
    autolinks: hrefs(links.filter(({ markup }) => markup === 'linkify')),
    html: contents('html_block', 'html_inline').map((text) => text.trim()),
    images: tokens.filter(({ type }) => type === 'image').length,
    headings: tokens.filter(({ type }) => type === 'heading_open').length,
    tableRows: countRows(tokens),
  };
}
