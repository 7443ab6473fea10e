import type { Board } from '../../domain/board/board.ts';
import type { BoardVep } from '../../domain/board/board-vep.ts';
import { STAGES } from '../../domain/vep/stage.ts';
import { visibleText } from '../text/visible-text.ts';

type Cell = string | number | null;

const COLUMNS = {
  number: ({ number }) => number,
  title: ({ title }) => title,
  path: ({ path }) => path,
  form: ({ form }) => form,
  sig: ({ sig }) => sig,
  'participating-sigs': ({ participatingSigs }) => participatingSigs.join(' '),
  status: ({ status }) => status,
  'status-since': ({ statusSince }) => statusSince,
  stage: ({ stage }) => stage,
  ...Object.fromEntries(STAGES.map((stage) => [stage, ({ milestone }: BoardVep) => milestone[stage] ?? null])),
  'commitment-stage': ({ commitment }) => commitment?.stage ?? null,
  'commitment-release': ({ commitment }) => commitment?.release ?? null,
  freeze: ({ freeze }) => freeze,
  authors: ({ authors }) => authors.join(' '),
  reviewers: ({ reviewers }) => reviewers.join(' '),
  approvers: ({ approvers }) => approvers.join(' '),
  'feature-gates': ({ featureGates }) => featureGates.join(' '),
  replaces: ({ replaces }) => replaces.join(' '),
  'superseded-by': ({ supersededBy }) => supersededBy,
  created: ({ created }) => created,
  'first-commit': ({ firstCommit }) => firstCommit,
  errors: ({ findings }) => findings.errors,
  warnings: ({ findings }) => findings.warnings,
  notices: ({ findings }) => findings.notices,
  attention: ({ attention }) => attention.flatMap(({ id, isAccepted }) => (isAccepted ? [] : [id])).join(' '),
} as const satisfies Readonly<Record<string, (vep: BoardVep) => Cell>>;

/** A cell of a spreadsheet that begins like this is a formula, whoever wrote it. */
const FORMULA = /^[=+\-@]/;

function renderCell(cell: Cell): string {
  // `list --format csv` writes to a terminal, too.
  const text = visibleText(String(cell ?? ''));
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** `veps.csv`: a line for each VEP, for spreadsheets. Lists are separated by spaces. */
export function renderVepsCsv({ veps }: Pick<Board, 'veps'>): string {
  const rows = veps.map((vep) => Object.values(COLUMNS).map((read) => read(vep)));
  return [Object.keys(COLUMNS), ...rows].map((row) => `${row.map(renderCell).join(',')}\r\n`).join('');
}
