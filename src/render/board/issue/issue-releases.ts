import type { BoardRelease, Phase } from '../../../domain/board/board-release.ts';
import type { BoardTarget, BoardVep } from '../../../domain/board/board-vep.ts';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.ts';
import { STAGES } from '../../../domain/vep/stage.ts';
import { codeSpan, htmlCode } from '../../text/code.ts';
import { joinMarkdown, type Markdown, markdown, trustedMarkdown } from '../../text/markdown.ts';
import { renderTable } from '../../text/table.ts';
import { countedReasons, countedRows } from '../attention-words.ts';
import { bySig, NOTHING, vepLink } from '../vep-lines.ts';
import { reasonLink } from './issue-attention.ts';
import type { IssueContext } from './issue-context.ts';

const MAX_RELEASES = 5;
const MAX_PEOPLE = 4;
const UNDER_WAY: readonly (Phase | null)[] = ['design', 'implementation', 'stabilization'];

/** A proposal in the table of a release. */
export interface ReleaseRow {
  readonly release: BoardRelease;
  readonly vep: BoardVep;
  readonly kind: BoardTarget['kind'];
}

function headings(...words: readonly string[]): readonly Markdown[] {
  return words.map(trustedMarkdown);
}

function dayCell(date: CalendarDate | null, { next }: BoardRelease): Markdown {
  if (date === null) {
    return trustedMarkdown('–');
  }
  return next?.date === date ? markdown`**${trustedMarkdown(date)}**` : trustedMarkdown(date);
}

/** The releases ahead with their phases and dates; the next date of each is bold. */
export function renderReleaseDates({ board, releasesAhead }: IssueContext): Markdown {
  const known = releasesAhead.filter(({ phase, committed, planned, named }) => {
    return phase !== null || committed.length + planned.length + named.length > 0;
  });
  if (known.length === 0) {
    return markdown`The calendar shows no release ahead: which phase it is, is unknown.`;
  }
  const hasProse = known.some(({ named }) => named.length > 0);
  const rows = known
    .slice(0, MAX_RELEASES)
    .map((release) => [
      codeSpan(release.release),
      trustedMarkdown(release.phase ?? 'unknown'),
      dayCell(release.vepFreeze, release),
      dayCell(release.codeFreeze, release),
      dayCell(release.ga, release),
      markdown`${release.committed.length}`,
      markdown`${release.planned.length}`,
      ...(hasProse ? [markdown`${release.named.length}`] : []),
    ]);
  const names = ['Release', 'Phase', 'VEP Freeze', 'Code Freeze', 'GA', 'Committed', 'Planned'];
  const more = known.length - MAX_RELEASES;
  return joinMarkdown(
    [
      renderTable(headings(...names, ...(hasProse ? ['In prose only'] : [])), rows),
      ...(more > 0 ? [markdown`And ${more} later ones.`] : []),
      markdown`Dates are in ${codeSpan(board.timeZone)}; the next one of each release is bold.`,
    ],
    '\n\n',
  );
}

/** The release that is under way, of several each; where none is, the next one. */
function currentReleases({ releasesAhead }: IssueContext): readonly BoardRelease[] {
  const current = releasesAhead.filter(({ phase }) => UNDER_WAY.includes(phase));
  return current.length > 0 ? current : releasesAhead.slice(0, 1);
}

/** What the current releases are to bring: what needs attention most urgently first, then in the board's order. */
export function releaseRows(context: IssueContext): readonly ReleaseRow[] {
  const { board } = context;
  const places = countedRows(board).map(({ subject }) => (subject.kind === 'vep' ? subject.path : subject.sig));
  const urgency = ({ vep }: ReleaseRow) => {
    const place = places.indexOf(vep.path);
    return countedReasons(vep).length === 0 ? Number.POSITIVE_INFINITY : place + 1 || places.length + 1;
  };
  const rows = currentReleases(context).flatMap((release) =>
    board.veps.flatMap((vep) =>
      vep.targets
        .filter((target) => target.release === release.release)
        .map(({ kind }): ReleaseRow => ({ release, vep, kind })),
    ),
  );
  return rows
    .map((row) => ({ row, place: urgency(row) }))
    .sort((left, right) => (left.place === right.place ? 0 : left.place - right.place))
    .map(({ row }) => row);
}

function peopleCell(handles: readonly string[]): Markdown {
  const shown = handles.slice(0, MAX_PEOPLE).map((handle) => codeSpan(handle));
  const more = handles.length - shown.length;
  return joinMarkdown([...shown, ...(more > 0 ? [markdown`and ${more} more`] : [])], ', ') || trustedMarkdown('–');
}

function stageOf({ vep: { commitment, milestone }, release: { release } }: ReleaseRow): Markdown {
  const stages =
    commitment?.release === release ? [commitment.stage] : STAGES.filter((one) => milestone[one] === release);
  return trustedMarkdown(stages.join(', ') || '–');
}

const KINDS = { committed: 'committed', planned: 'planned', named: 'in prose only' } as const;

function tableRow(row: ReleaseRow, context: IssueContext): readonly Markdown[] {
  const { vep, kind } = row;
  const ids = [...new Set(countedReasons(vep).map(({ id }) => id))];
  return [
    vepLink(vep, context.board),
    stageOf(row),
    trustedMarkdown(KINDS[kind]),
    peopleCell(vep.reviewers),
    peopleCell(vep.approvers),
    joinMarkdown(
      ids.map((id) => reasonLink(id, context)),
      ', ',
    ),
  ];
}

function renderSig(sig: string, rows: readonly ReleaseRow[], context: IssueContext): Markdown {
  const count = (kind: BoardTarget['kind']) => rows.filter((row) => row.kind === kind).length;
  const counts = (['committed', 'planned', 'named'] as const).flatMap((kind) =>
    count(kind) === 0 ? [] : [markdown`${count(kind)} ${trustedMarkdown(KINDS[kind])}`],
  );
  const needing = rows.filter(({ vep }) => countedReasons(vep).length > 0).length;
  const attention = needing === 0 ? [] : [markdown`${needing} to attend to`];
  const name = sig === '' ? markdown`meta-VEPs` : htmlCode(sig);
  const names = headings('VEP', 'Stage', 'State', 'Reviewers', 'Approvers', 'Attention');
  const table = renderTable(
    names,
    rows.map((row) => tableRow(row, context)),
  );
  return markdown`<details><summary>${name}: ${joinMarkdown([...counts, ...attention], ', ')}</summary>\n\n${table}\n\n</details>`;
}

function renderRelease(release: BoardRelease, rows: readonly ReleaseRow[], context: IssueContext): Markdown {
  const own = rows.filter((row) => row.release === release);
  const bySigs = bySig(own.map(({ vep }) => vep)).map(([sig]) =>
    renderSig(
      sig,
      own.filter(({ vep }) => vep.sig === sig),
      context,
    ),
  );
  const none = own.length === 0 ? [markdown`No proposal targets it yet.`] : [];
  return joinMarkdown([markdown`## ${codeSpan(release.release)} by SIG`, ...none, ...bySigs], '\n\n');
}

/** A table for each SIG, folded; of the rows those that have room. */
export function renderCurrentReleases(context: IssueContext, rows: readonly ReleaseRow[], limit: number): Markdown {
  const left = rows.length - limit;
  return joinMarkdown(
    [
      ...currentReleases(context).map((release) => renderRelease(release, rows.slice(0, limit), context)),
      left > 0 ? markdown`${left} more that are less urgent have no room here.` : NOTHING,
    ],
    '\n\n',
  );
}
