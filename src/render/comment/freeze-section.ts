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

function groupByFreeze(documents: readonly DocumentReport[]): readonly FreezeGroup[] {
  const groups = new Map<string, FreezeGroup>();
  for (const document of documents) {
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

/** Who comes too late, for whom the exception lifts that, and who only writes down what a release brought. */
function closedText(documents: readonly DocumentReport[], state: Markdown): Markdown {
  const late = documents.filter(isLate);
  const lifted = documents.filter(({ isExcepted }) => isExcepted);
  const recorded = documents.filter((document) => !isLate(document) && !document.isExcepted);
  const closed = recorded.length === documents.length ? markdown`` : markdown` and takes no new commitment`;
  return joinMarkdown(
    [
      markdown`${state}${closed}.`,
      late.length === 0 ? markdown`` : markdown`Too late: ${documentNames(late)}.`,
      lifted.length === 0 ? markdown`` : markdown`Lifted by the exception for ${documentNames(lifted)}.`,
      recorded.length === 0 ? markdown`` : markdown`On record only: ${documentNames(recorded)}.`,
    ],
    ' ',
  );
}

function frozenText({ freeze, documents }: FreezeGroup, instant: Markdown): Markdown {
  const since = instant === '' ? markdown`` : markdown` since ${instant}`;
  return closedText(documents, markdown`${codeSpan(freeze.release)} is frozen${since}`);
}

function unchangedText({ freeze, documents }: FreezeGroup, instant: Markdown): Markdown {
  const when = instant === '' ? markdown`` : markdown` of ${instant}`;
  return markdown`${codeSpan(freeze.release)}: no new commitment from ${documentNames(documents)}, so the VEP Freeze${when} does not matter here.`;
}

function groupText(group: FreezeGroup, settings: Settings): Markdown {
  const { freeze, documents } = group;
  const release = codeSpan(freeze.release);
  const instant = instantText(freeze, settings);
  switch (freeze.state) {
    case 'open':
      return markdown`${release} is open. Its VEP Freeze begins on ${instant}; merge before that.`;
    case 'frozen':
      return frozenText(group, instant);
    case 'released':
      return closedText(documents, markdown`${release} is released already`);
    case 'unscheduled':
      return markdown`${release} has no schedule yet, so there is no freeze to observe.`;
    case 'undetermined':
      return markdown`${release}: it is not known whether it is frozen.`;
    case 'unchanged':
      return unchangedText(group, instant);
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

/** The freeze of every release that the documents commit to, one line each; empty if there is none. */
export function renderFreezes(report: Report, settings: Settings, detail: Detail): Markdown {
  const groups = groupByFreeze(report.documents);
  const lines = groups.slice(0, RELEASE_LIMIT).map((group) => {
    const days = detail.isSummary ? dayCount(group.freeze, report.today, settings) : markdown``;
    return markdown`- ${groupText(group, settings)}${days}`;
  });
  const more = groups.length - lines.length;
  const rest = more > 0 ? markdown`- and ${more} more` : markdown``;
  return lines.length === 0 ? markdown`` : markdown`**VEP Freeze**\n\n${joinMarkdown([...lines, rest], '\n')}`;
}
