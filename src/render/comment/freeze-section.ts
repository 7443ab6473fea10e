import { type CalendarDate, daysBetween } from '../../domain/calendar/calendar-date.ts';
import { firstFrozenDay } from '../../domain/freeze/freeze.ts';
import type { DocumentFreeze, DocumentReport, Report } from '../../domain/report/report.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { codeSpan } from '../text/code.ts';
import { link } from '../text/link.ts';
import { joinMarkdown, type Markdown, markdown, trustedMarkdown } from '../text/markdown.ts';
import { quantity } from '../text/quantity.ts';
import type { Detail } from './detail.ts';
import { freezeInstant } from './freeze-instant.ts';
import { isLate } from './late-document.ts';

/** Releases beyond this are counted: a comment about more of them helps nobody. */
const RELEASE_LIMIT = 12;

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

/** The freezes that matter, each once. */
function distinctFreezes(documents: readonly DocumentReport[]): readonly DocumentFreeze[] {
  const freezes = documents.filter(matters).flatMap(({ freeze }) => freeze ?? []);
  return [...new Map(freezes.map((freeze) => [`${freeze.release} ${freeze.state}`, freeze])).values()];
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

function freezeText(freeze: DocumentFreeze, settings: Settings): Markdown {
  const release = codeSpan(freeze.release);
  const instant = instantText(freeze, settings);
  switch (freeze.state) {
    case 'open':
      return markdown`The VEP Freeze of ${release} begins on ${instant}. Merge before then.`;
    case 'frozen':
      return markdown`${release} has been frozen since ${instant} and accepts no new commitments.`;
    case 'released':
      return markdown`${release} has already been released and accepts no new commitments.`;
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
  const freezes = distinctFreezes(report.documents);
  const lines = freezes.slice(0, RELEASE_LIMIT).map((freeze) => {
    const days = detail.isSummary ? dayCount(freeze, report.today, settings) : markdown``;
    return markdown`${freezeText(freeze, settings)}${days}`;
  });
  const more = freezes.length - lines.length;
  const rest = more > 0 ? markdown`And ${more} more releases.` : markdown``;
  return joinMarkdown([...lines, rest], '\n\n');
}
