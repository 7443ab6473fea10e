import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import type { Release } from '../../domain/calendar/release.ts';
import type { Message } from '../../domain/finding/message.ts';
import { encodeOnceMarker } from '../../domain/record/once-marker.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { documentName } from '../comment/document-name.ts';
import { freezeInstant } from '../comment/freeze-instant.ts';
import { codeSpan } from '../text/code.ts';
import { link } from '../text/link.ts';
import { renderList } from '../text/list.ts';
import { joinMarkdown, type Markdown, markdown, trustedMarkdown } from '../text/markdown.ts';
import { mentions } from '../text/mention.ts';
import { renderMessage } from '../text/message-text.ts';

/** A document that is not ready for the freeze. */
export interface UnreadyDocument {
  readonly number: number | null;
  readonly title: string | null;
  readonly path: string;
  /** What is missing, one sentence each. */
  readonly missing: readonly Message[];
}

/** What is to be said once before a freeze, on a pull request or on a tracking issue. */
export interface Nudge {
  /** What makes this nudge the only one of its kind: where, which release, which threshold. */
  readonly key: string;
  readonly release: Release;
  readonly freeze: CalendarDate;
  /** Where the schedule was read. */
  readonly source: string;
  /**
   * Who is mentioned, without `@`: on a pull request only its author
   * ([action §4](../../../docs/specification/action.md#4-untrusted-text)).
   */
  readonly mentioned: readonly string[];
  readonly documents: readonly UnreadyDocument[];
}

const DOCUMENT_LIMIT = 10;

const MISSING_LIMIT = 5;

function documentLine({ missing, title, ...document }: UnreadyDocument): Markdown {
  const name = title === null ? markdown`` : markdown` ${codeSpan(title)}`;
  const facts = missing.slice(0, MISSING_LIMIT).map((fact) => renderMessage(fact, 400));
  return markdown`${documentName(document)}${name}: ${joinMarkdown(facts, ' ')}`;
}

/**
 * The comment before a freeze: what is missing, by when ([action §2](../../../docs/specification/action.md#2-inputs),
 * input `nudge-days`). A date, never a countdown.
 */
export function renderNudge(nudge: Nudge, settings: Settings): string {
  const { key, release, freeze, source, mentioned, documents } = nudge;
  const whom = mentioned.length === 0 ? markdown`` : markdown`${mentions(mentioned)}: `;
  const instant = markdown`**${trustedMarkdown(freezeInstant(freeze, settings))}**`;
  const text = joinMarkdown(
    [
      markdown`${whom}the VEP Freeze of ${codeSpan(release)} begins on ${instant} (${link(markdown`schedule`, source)}). To be in time, this is still missing:`,
      renderList(documents.map(documentLine), DOCUMENT_LIMIT),
      markdown`From then on a new commitment to ${codeSpan(release)} needs an exception by a maintainer. If ${codeSpan(release)} is not the goal any more, set the milestone to a later release.`,
    ],
    '\n\n',
  );
  return `${encodeOnceMarker({ kind: 'nudge', key })}\n${text}\n`;
}
