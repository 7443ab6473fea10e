import type { BoardRelease } from '../../domain/board/board-release.ts';
import type { MergedVerdict } from '../../domain/board/merged-verdict.ts';
import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import type { Known } from '../../domain/finding/known.ts';
import { codeSpan } from '../text/code.ts';
import { renderList } from '../text/list.ts';
import { joinMarkdown, type Markdown, markdown, trustedMarkdown } from '../text/markdown.ts';
import { renderMessage } from '../text/message-text.ts';
import { quantity } from '../text/quantity.ts';
import { renderTable } from '../text/table.ts';
import { sections } from './vep-lines.ts';

const MAX_NUMBERS = 50;

/** What a digest of a release is made of. */
export interface ReleaseDigest {
  readonly release: BoardRelease;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly verdicts: Known<readonly MergedVerdict[]>;
}

/** As code: an address or a bare number would refer to each of them. */
function numbersCell(verdicts: readonly MergedVerdict[]): Markdown {
  const shown = verdicts.slice(0, MAX_NUMBERS).map(({ number }) => codeSpan(`#${number}`));
  const more = verdicts.length - shown.length;
  return joinMarkdown([...shown, ...(more > 0 ? [markdown`and ${more} more`] : [])], ', ');
}

interface Row {
  readonly name: string;
  readonly isWanted: (verdict: MergedVerdict) => boolean;
  /** Each of them is worth a look. */
  readonly isListed: boolean;
}

const ROWS: readonly Row[] = [
  { name: 'success', isWanted: ({ verdict, isOverridden }) => verdict === 'success' && !isOverridden, isListed: false },
  { name: 'overridden', isWanted: ({ isOverridden }) => isOverridden, isListed: true },
  { name: 'failure', isWanted: ({ verdict, isOverridden }) => verdict === 'failure' && !isOverridden, isListed: true },
  { name: 'error', isWanted: ({ verdict, isOverridden }) => verdict === 'error' && !isOverridden, isListed: true },
  {
    name: 'none or pending',
    isWanted: ({ verdict, isOverridden }) => (verdict === null || verdict === 'pending') && !isOverridden,
    isListed: true,
  },
];

const EXCEPTED: Row = { name: 'with an exception', isWanted: ({ isExcepted }) => isExcepted, isListed: true };

function verdictParts(verdicts: readonly MergedVerdict[]): readonly Markdown[] {
  const rows = [...ROWS, EXCEPTED].map(({ name, isWanted, isListed }) => {
    const own = verdicts.filter(isWanted);
    return [trustedMarkdown(name), markdown`${own.length}`, isListed ? numbersCell(own) : trustedMarkdown('')];
  });
  return [
    renderTable(['Verdict at the merge', 'Pull requests', 'Which'].map(trustedMarkdown), rows),
    markdown`An overridden verdict that was wrong is a false positive, and so is an exception that should not have been needed. A failure or an error that merged got past the check.`,
  ];
}

/**
 * What the check said in the cycle of a release: the counts by which a project sees whether it went without false
 * positives ([board §3](../../../docs/specification/board.md#3-the-views)).
 */
export function renderReleaseDigest({ release, from, until, verdicts }: ReleaseDigest): string {
  const { committed, planned, delivered, phase } = release;
  const counts = [
    markdown`${committed.length} committed`,
    markdown`${planned.length} planned`,
    ...(phase === 'released' ? [markdown`${delivered.length} delivered`] : []),
  ];
  const merged = verdicts.state === 'known' ? verdicts.value : [];
  const sentence = markdown`From ${codeSpan(from)} to ${codeSpan(until)}, ${trustedMarkdown(quantity(merged.length, 'merged pull request'))} changed proposals.`;
  return sections([
    markdown`## The cycle of ${codeSpan(release.release)}`,
    markdown`Phase: ${trustedMarkdown(phase ?? 'unknown')}. Proposals: ${joinMarkdown(counts, ', ')}.`,
    ...(verdicts.state === 'known'
      ? [sentence, ...verdictParts(merged)]
      : [
          markdown`From ${codeSpan(from)} to ${codeSpan(until)}. Not known:`,
          renderList([markdown`Verdicts, exceptions and overrides: ${renderMessage(verdicts.reason)}`]),
        ]),
  ]);
}
