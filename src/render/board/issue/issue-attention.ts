import type { AttentionRow } from '../../../domain/board/attention.ts';
import type { BoardVep } from '../../../domain/board/board-vep.ts';
import { codeSpan } from '../../text/code.ts';
import { link } from '../../text/link.ts';
import { joinMarkdown, type Markdown, markdown, trustedMarkdown } from '../../text/markdown.ts';
import { quantity } from '../../text/quantity.ts';
import {
  countedReasons,
  countedRows,
  needingAttention,
  reasonSentences,
  restLines,
  vepOf,
} from '../attention-words.ts';
import { noAttention } from '../no-attention.ts';
import { attentionBySig } from '../page/attention-list.ts';
import { bullets, NOTHING, vepLink } from '../vep-lines.ts';
import type { IssueContext } from './issue-context.ts';

const WHO = 3;
const MAX_SIGS = 20;
const MAX_GROUPS = 30;
const MAX_NUMBERS = 30;

/** Some items, and how many more there are. */
function some(items: readonly Markdown[], limit: number, separator: string): Markdown {
  const more = items.length - limit;
  return joinMarkdown([...items.slice(0, limit), ...(more > 0 ? [markdown`and ${more} more`] : [])], separator);
}

/** The reason as words that lead to what is said of it. */
export function reasonLink(id: AttentionRow['id'], { attentionUrl }: IssueContext): Markdown {
  return link(trustedMarkdown(id.replaceAll('-', ' ')), `${attentionUrl}#${id}`);
}

/** A number of a SIG's row, which leads to the document. */
function numberLink(number: number, { subject }: AttentionRow, { board, links, withNumber }: IssueContext): Markdown {
  const vep = withNumber(number).find(({ sig }) => subject.kind === 'sig' && sig === subject.sig);
  return link(codeSpan(String(number)), vep === undefined ? null : links.document(board.commit, vep.path));
}

function sigLine(row: AttentionRow, sig: string, context: IssueContext): Markdown {
  const which = row.numbers.map((number) => numberLink(number, row, context));
  const count = trustedMarkdown(quantity(row.numbers.length, 'proposal'));
  return markdown`${codeSpan(sig)}, ${count}: ${some(which, MAX_NUMBERS, ', ')}`;
}

function vepLine(vep: BoardVep, { id }: AttentionRow, { board }: IssueContext): Markdown {
  const reasons = countedReasons(vep).filter((one) => one.id === id);
  const who = [...new Set(reasons.flatMap((one) => one.who))].map((name) => codeSpan(name));
  const whose = who.length === 0 ? NOTHING : markdown` → ${some(who, WHO, ', ')}`;
  const sig = vep.sig === '' ? NOTHING : markdown` (${codeSpan(vep.sig)})`;
  return markdown`${vepLink(vep, board)}${sig}. ${reasonSentences(vep, id)}${whose}`;
}

function rowLine(row: AttentionRow, context: IssueContext): Markdown {
  const { subject } = row;
  const vep = vepOf(row, context.board);
  const lines = vep === undefined ? NOTHING : vepLine(vep, row, context);
  const line = subject.kind === 'sig' ? sigLine(row, subject.sig, context) : lines;
  return markdown`**${reasonLink(row.id, context)}**: ${line}`;
}

function numbered(lines: readonly Markdown[]): Markdown {
  return joinMarkdown(
    lines.map((line, index) => markdown`${index + 1}. ${line}`),
    '\n',
  );
}

/** What needs attention: how much by SIG, the most urgent rows, the rest folded by reason and SIG. */
export function renderIssueAttention(context: IssueContext, limit: number): Markdown {
  const { board } = context;
  const rows = countedRows(board);
  if (rows.length === 0) {
    return markdown`## Needs attention\n\n${trustedMarkdown(noAttention(board))}`;
  }
  const bySig = attentionBySig(context).map(
    ([sig, count]) => markdown`${sig === '' ? markdown`meta-VEPs` : codeSpan(sig)} ${count}`,
  );
  const rest = restLines(rows.slice(limit), board);
  const more = rest.length - MAX_GROUPS;
  const folded = [...rest.slice(0, MAX_GROUPS), ...(more > 0 ? [markdown`and ${more} more of these groups`] : [])];
  const needing = trustedMarkdown(quantity(needingAttention(board).length, 'proposal'));
  return joinMarkdown(
    [
      markdown`## Needs attention`,
      markdown`${needing}: ${some(bySig, MAX_SIGS, ' · ')}`,
      numbered(rows.slice(0, limit).map((row) => rowLine(row, context))),
      ...(folded.length === 0
        ? []
        : [
            markdown`<details><summary>${rows.length - Math.min(limit, rows.length)} more, by reason and SIG</summary>`,
            bullets(folded),
            markdown`</details>`,
          ]),
    ],
    '\n\n',
  );
}
