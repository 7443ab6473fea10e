import { type CalendarDate, daysBetween } from '../../domain/calendar/calendar-date.ts';
import { firstFrozenDay } from '../../domain/freeze/freeze.ts';
import type { DocumentFreeze, DocumentReport, Report } from '../../domain/report/report.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { codeSpan } from '../text/code.ts';
import { link } from '../text/link.ts';
import { joinMarkdown, type Markdown, markdown, trustedMarkdown } from '../text/markdown.ts';
import { quantity } from '../text/quantity.ts';
import type { Detail } from './detail.ts';
import { documentNames } from './document-name.ts';
import { freezeInstant } from './freeze-instant.ts';
import { isLate } from './late-document.ts';

/** Releases beyond this are counted: a comment about more of them helps nobody. */
const RELEASE_LIMIT = 12;

/** Documents whose commitments are alike towards one release. */
interface FreezeGroup {
  readonly freeze: DocumentFreeze;
  readonly documents: readonly DocumentReport[];
}

/** Only a new commitment makes the freeze matter: what was committed before, or is only on record, needs no date. */
function matters(document: DocumentReport): boolean {
  const { freeze, isExcepted } = document;
  switch (freeze?.state) {
    case undefined:
    case 'unchanged':
      return false;
    case 'frozen':
    case 'released':
      return isExcepted || isLate(document);
    case 'open':
    case 'unscheduled':
    case 'undetermined':
      return true;
  }
}

function groupByFreeze(documents: readonly DocumentReport[]): readonly FreezeGroup[] {
  const groups = new Map<string, FreezeGroup>();
  for (const document of documents.filter(matters)) {
    const { freeze } = document;
    if (freeze !== null) {
      const key = `${freeze.release} ${freeze.state}`;
      groups.set(key, { freeze, documents: [...(groups.get(key)?.documents ?? []), document] });
    }
  }
  return [...groups.values()];
}

function scheduleLink({ source }: DocumentFreeze): Markdown {
  if (source === null) {
    return markdown``;
  }
  return /^https?:/.test(source) ? markdown` (${link(markdown`schedule`, source)})` : markdown` (${codeSpan(source)})`;
}

/** The moment the freeze begins and where that is written; empty where no schedule says so. */
function instantText(freeze: DocumentFreeze, settings: Settings): Markdown {
  return freeze.date === null
    ? markdown``
    : markdown`**${trustedMarkdown(freezeInstant(freeze.date, settings))}**${scheduleLink(freeze)}`;
}

/** Who comes too late, and for whom the exception lifts that. */
function closedText(documents: readonly DocumentReport[], state: Markdown): Markdown {
  const late = documents.filter(isLate);
  const lifted = documents.filter(({ isExcepted }) => isExcepted);
  return joinMarkdown(
    [
      markdown`${state} and accepts no new commitments.`,
      late.length === 0 ? markdown`` : markdown`Too late: ${documentNames(late)}.`,
      lifted.length === 0 ? markdown`` : markdown`The exception covers ${documentNames(lifted)}.`,
    ],
    ' ',
  );
}

function frozenText({ freeze, documents }: FreezeGroup, instant: Markdown): Markdown {
  const since = instant === '' ? markdown`is frozen` : markdown`has been frozen since ${instant}`;
  return closedText(documents, markdown`${codeSpan(freeze.release)} ${since}`);
}

function groupText(group: FreezeGroup, settings: Settings): Markdown {
  const { freeze, documents } = group;
  const release = codeSpan(freeze.release);
  const instant = instantText(freeze, settings);
  switch (freeze.state) {
    case 'open':
      return markdown`The VEP Freeze of ${release} begins on ${instant}. Merge before then.`;
    case 'frozen':
      return frozenText(group, instant);
    case 'released':
      return closedText(documents, markdown`${release} has already been released`);
    case 'unscheduled':
      return markdown`${release} has no schedule yet, so no freeze applies.`;
    case 'undetermined':
      return markdown`Whether ${release} is frozen is not known.`;
    case 'unchanged':
      return markdown``;
  }
}

/** "That is in 12 days.": in the job summary only, since it changes daily. */
function dayCount({ date, state }: DocumentFreeze, today: CalendarDate, settings: Settings): Markdown {
  if (date === null || state !== 'open') {
    return markdown``;
  }
  const days = daysBetween(today, firstFrozenDay(date, settings));
  return markdown` That is in ${trustedMarkdown(quantity(days, 'day'))}.`;
}

/** The freeze of every release that the documents newly commit to, one line each; empty if there is none. */
export function renderFreezes(report: Report, settings: Settings, detail: Detail): Markdown {
  const groups = groupByFreeze(report.documents);
  const lines = groups.slice(0, RELEASE_LIMIT).map((group) => {
    const days = detail.isSummary ? dayCount(group.freeze, report.today, settings) : markdown``;
    return markdown`${groupText(group, settings)}${days}`;
  });
  const more = groups.length - lines.length;
  const rest = more > 0 ? markdown`And ${more} more releases.` : markdown``;
  return joinMarkdown([...lines, rest], '\n\n');
}
