import type { Board } from '../../domain/board/board.ts';
import type { BoardVep } from '../../domain/board/board-vep.ts';
import { STAGES } from '../../domain/vep/stage.ts';
import { createPaint, type Paint } from '../format/paint.ts';
import { renderPlain } from '../text/message-text.ts';
import { visibleText } from '../text/visible-text.ts';
import { noAttention } from './no-attention.ts';
import { changeWords } from './recent-changes.ts';

function list(items: readonly (string | number)[]): string {
  return items.length === 0 ? 'none' : items.join(', ');
}

function fieldsOf(vep: BoardVep): readonly (readonly [string, string])[] {
  const { status, statusSince, stage, milestone, commitment, freeze } = vep;
  const targets = STAGES.flatMap((one) => (milestone[one] === undefined ? [] : [`${one} ${milestone[one]}`]));
  const since = statusSince === null ? '' : ` since ${statusSince}`;
  return [
    ['path', vep.path],
    ['form', vep.form],
    ['SIG', list([vep.sig, ...vep.participatingSigs].filter((sig) => sig !== ''))],
    ['status', status === null ? 'none' : `${status}${since}`],
    ['stage', stage ?? 'none'],
    [vep.form === 'legacy' ? 'targets (prose)' : 'targets', list(targets)],
    [
      'commitment',
      commitment === null ? 'none' : `${commitment.stage} in ${commitment.release} (${freeze ?? 'unknown'})`,
    ],
    ['authors', list(vep.authors)],
    ['reviewers', list(vep.reviewers)],
    ['approvers', list(vep.approvers)],
    ['feature gates', list(vep.featureGates)],
    ['replaces', list(vep.replaces)],
    ['superseded by', vep.supersededBy === null ? 'none' : String(vep.supersededBy)],
    ['created', vep.created ?? 'unknown'],
    ['first commit', vep.firstCommit ?? 'unknown'],
    ['findings', `${vep.findings.errors} errors, ${vep.findings.warnings} warnings, ${vep.findings.notices} notices`],
  ];
}

function section(heading: string, lines: readonly string[] | null, paint: Paint): readonly string[] {
  const shown = lines ?? ['unknown'];
  return ['', paint('bold', heading), ...(shown.length === 0 ? ['none'] : shown).map((line) => `  ${line}`)];
}

function attentionLines({ attention }: BoardVep, board: Board): readonly string[] {
  if (attention.length === 0) {
    return [noAttention(board)];
  }
  return attention.map(({ id, message, todo, isAccepted }) => {
    const accepted = isAccepted ? ' (accepted)' : '';
    return `${id}${accepted}: ${renderPlain(message)} ${renderPlain(todo)}`;
  });
}

function pullRequestLines({ pullRequests }: BoardVep): readonly string[] | null {
  return (
    pullRequests?.map(({ number, title, isDraft, verdict, lastActivity }) => {
      const draft = isDraft ? 'draft, ' : '';
      return `#${number} ${visibleText(title)} (${draft}check: ${verdict ?? 'none'}, last activity: ${lastActivity ?? 'unknown'})`;
    }) ?? null
  );
}

function implementationLines({ implementation }: BoardVep): readonly string[] | null {
  return (
    implementation?.map(({ repository, number, state, title }) =>
      visibleText(`${repository}#${number} ${state}: ${title}`),
    ) ?? null
  );
}

/** One VEP whole, for a terminal: fields, what is next, history, pull requests. */
export function renderVepPage(vep: BoardVep, board: Board, hasColors: boolean): string {
  const paint = createPaint(hasColors);
  const number = vep.number === null ? '' : ` ${vep.number}`;
  const fields = fieldsOf(vep);
  const width = Math.max(...fields.map(([name]) => name.length));
  const history = vep.history?.map((entry) => {
    const place = entry.pullRequest === null ? entry.commit.slice(0, 12) : `#${entry.pullRequest}`;
    return visibleText(`${entry.date} ${place} ${changeWords(entry)}`);
  });
  return [
    paint('bold', `VEP${number}: ${visibleText(vep.title === '' ? vep.path : vep.title)}`),
    ...fields.map(([name, value]) => `  ${name.padEnd(width)}  ${visibleText(value)}`),
    ...section('Next step', vep.nextStep === null ? [] : [renderPlain(vep.nextStep)], paint),
    ...section('Needs attention', attentionLines(vep, board), paint),
    ...section('History', history ?? null, paint),
    ...section('Open pull requests', pullRequestLines(vep), paint),
    ...section('Implementation', implementationLines(vep), paint),
    ...section(
      'Findings',
      vep.findings.list.map(({ severity, message }) => `${severity}: ${renderPlain(message)}`),
      paint,
    ),
    '',
  ].join('\n');
}
