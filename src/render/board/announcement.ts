import type { Board } from '../../domain/board/board.ts';
import type { BoardRelease } from '../../domain/board/board-release.ts';
import type { BoardTarget, BoardVep } from '../../domain/board/board-vep.ts';
import { codeSpan } from '../text/code.ts';
import { joinMarkdown, type Markdown, markdown } from '../text/markdown.ts';
import { renderMessage } from '../text/message-text.ts';
import { bullets, bySig, NOTHING, peopleWords, sections, vepLink } from './vep-lines.ts';

/** What an announcement is made of. */
export interface Announcement {
  /** As of the last commit before the freeze. */
  readonly board: Board;
  readonly release: BoardRelease;
  /** The label by which an exception is granted. */
  readonly exceptionLabel: string;
}

function vepsOf({ board, release }: Announcement, kind: BoardTarget['kind']): readonly BoardVep[] {
  return board.veps.filter(({ targets }) =>
    targets.some((target) => target.kind === kind && target.release === release.release),
  );
}

function approved(vep: BoardVep, board: Board): Markdown {
  const stage = vep.commitment === null ? NOTHING : markdown`, ${codeSpan(vep.commitment.stage)}`;
  const people = markdown`authors ${peopleWords(vep.authors)}, reviewers ${peopleWords(vep.reviewers)}, approvers ${peopleWords(vep.approvers)}`;
  return markdown`${vepLink(vep, board)}${stage}; ${people}`;
}

function sigGroups(veps: readonly BoardVep[], lineOf: (vep: BoardVep) => Markdown): readonly Markdown[] {
  return bySig(veps).map(
    ([sig, own]) => markdown`### ${sig === '' ? markdown`No SIG` : codeSpan(sig)}\n\n${bullets(own.map(lineOf))}`,
  );
}

function datesOf({ vepFreeze, codeFreeze, ga }: BoardRelease): Markdown {
  const dates = [
    ...(vepFreeze === null ? [] : [markdown`VEP Freeze ${codeSpan(vepFreeze)}`]),
    ...(codeFreeze === null ? [] : [markdown`Code Freeze ${codeSpan(codeFreeze)}`]),
    ...(ga === null ? [] : [markdown`GA ${codeSpan(ga)}`]),
  ];
  return joinMarkdown(dates, ', ');
}

function named(announcement: Announcement): readonly Markdown[] {
  const { board } = announcement;
  const veps = vepsOf(announcement, 'named');
  const lines = veps.map(
    (vep) => markdown`${vepLink(vep, board)}${vep.sig === '' ? NOTHING : markdown` (${codeSpan(vep.sig)})`}`,
  );
  return veps.length === 0 ? [] : [markdown`## Named in prose, approval unknown`, bullets(lines)];
}

/** The mail for the day of the VEP Freeze ([board §3](../../../docs/specification/board.md#3-the-views)). */
export function renderAnnouncement(announcement: Announcement): string {
  const { board, release, exceptionLabel } = announcement;
  const name = codeSpan(release.release);
  const committed = vepsOf(announcement, 'committed');
  const planned = vepsOf(announcement, 'planned').filter((vep) => !committed.includes(vep));
  const missing = (vep: BoardVep) =>
    vep.nextStep === null ? vepLink(vep, board) : markdown`${vepLink(vep, board)}. ${renderMessage(vep.nextStep)}`;
  return sections([
    markdown`# Enhancements for ${name}`,
    datesOf(release),
    markdown`As of commit ${codeSpan(board.commit.slice(0, 12))}.`,
    markdown`## Approved (${committed.length})`,
    ...(committed.length === 0 ? [markdown`None.`] : sigGroups(committed, (vep) => approved(vep, board))),
    ...(planned.length === 0
      ? []
      : [markdown`## Asked for, and not in (${planned.length})`, ...sigGroups(planned, missing)]),
    markdown`## Exceptions`,
    markdown`Not known here: they are not read yet. A pull request that was granted one has the label ${codeSpan(exceptionLabel)}.`,
    ...named(announcement),
  ]);
}
