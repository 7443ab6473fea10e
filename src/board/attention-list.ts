import {
  ATTENTION_IDS,
  type Attention,
  type AttentionId,
  type AttentionRow,
  type AttentionSubject,
} from '../domain/board/attention.ts';
import { type BoardVep, numbersOf } from '../domain/board/board-vep.ts';
import type { AppliesTo, AttentionContext, AttentionRule } from './attention/attention-rule.ts';
import { ATTENTION_RULES } from './attention-rules.ts';
import type { BoardDocument } from './documents/board-document.ts';
import { isOver, releaseDates } from './releases/release-dates.ts';

function kindOf({ shown }: BoardDocument): AppliesTo | null {
  if (shown.form === 'unreadable') {
    return null;
  }
  // A process document has no releases to miss, with front matter or without.
  return shown.isMeta ? 'meta' : shown.form;
}

function isFinished({ shown }: BoardDocument): boolean {
  return shown.status !== null && shown.status !== 'provisional' && shown.status !== 'implementable';
}

function applies({ appliesTo, isAboutFinished }: AttentionRule, document: BoardDocument): boolean {
  const kind = kindOf(document);
  return kind !== null && appliesTo.includes(kind) && (isAboutFinished || !isFinished(document));
}

/** The release may be one that the board does not show: it ends all the same. */
function isAccepted(
  { shown }: BoardDocument,
  id: AttentionId,
  { boardSettings, settings, facts }: AttentionContext,
): boolean {
  const day = { today: facts.today, boundary: settings.freezeBoundary };
  return boardSettings.attentionAccepted.some(
    ({ number, id: accepted, until }) =>
      number === shown.number && accepted === id && !isOver(releaseDates(until, facts.calendar, day)),
  );
}

/** Why a proposal needs attention, the most urgent first ([board §2](../../docs/specification/board.md#2-what-needs-attention)). */
export function attentionOf(document: BoardDocument, context: AttentionContext): readonly Attention[] {
  return ATTENTION_RULES.filter((rule) => applies(rule, document)).flatMap((rule) =>
    rule.check(document, context).map((reason) => {
      return { id: rule.id, ...reason, isAccepted: isAccepted(document, rule.id, context) };
    }),
  );
}

/** A row, and what it is ordered by. */
interface Ranked {
  readonly row: AttentionRow;
  readonly date: string;
}

/** Behind every day. */
const NO_DATE = '9999';

function compareRows(left: Ranked, right: Ranked): number {
  const urgency = ATTENTION_IDS.indexOf(left.row.id) - ATTENTION_IDS.indexOf(right.row.id);
  return (
    urgency ||
    left.date.localeCompare(right.date, 'en') ||
    (left.row.numbers[0] ?? Infinity) - (right.row.numbers[0] ?? Infinity)
  );
}

type Entry = readonly [BoardVep, Attention];

/** One row for each reason and subject, however much there is to say; what was accepted is a row of its own. */
function rowsOf(entries: readonly Entry[], subjectOf: (vep: BoardVep) => AttentionSubject): readonly Ranked[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [vep, { id, isAccepted: accepted }] = entry;
    const key = JSON.stringify([id, accepted, subjectOf(vep)]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) {
      return [];
    }
    const [vep, { id, isAccepted: accepted }] = first;
    const dates = group.map(([, { date }]) => date ?? NO_DATE).sort();
    const numbers = numbersOf(group.map(([one]) => one));
    return [{ row: { id, subject: subjectOf(vep), numbers, isAccepted: accepted }, date: dates[0] ?? NO_DATE }];
  });
}

/** Everything that needs attention, the most urgent first. */
export function attentionRows(veps: readonly BoardVep[]): readonly AttentionRow[] {
  const bySig = new Set(ATTENTION_RULES.filter((rule) => rule.isBySig).map(({ id }) => id));
  const entries = veps.flatMap((vep) => vep.attention.map((attention): Entry => [vep, attention]));
  const grouped = ([{ sig }, { id }]: Entry) => bySig.has(id) && sig !== '';
  const rows = [
    ...rowsOf(
      entries.filter((entry) => !grouped(entry)),
      ({ path }) => ({ kind: 'vep', path }),
    ),
    ...rowsOf(entries.filter(grouped), ({ sig }) => ({ kind: 'sig', sig })),
  ];
  return rows.toSorted(compareRows).map(({ row }) => row);
}
