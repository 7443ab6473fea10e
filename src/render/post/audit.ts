import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import type { Commitment } from '../../domain/freeze/commitment.ts';
import { encodeOnceMarker } from '../../domain/record/once-marker.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { commitmentText, documentName } from '../comment/document-name.ts';
import { freezeInstant } from '../comment/freeze-instant.ts';
import { codeSpan } from '../text/code.ts';
import { renderList } from '../text/list.ts';
import { joinMarkdown, type Markdown, markdown, trustedMarkdown } from '../text/markdown.ts';
import { mentions } from '../text/mention.ts';

/** A commitment that reached the base branch although its release was frozen. */
export interface LateCommitment {
  readonly number: number | null;
  readonly path: string;
  readonly commitment: Commitment;
  /** The freeze date; null for a release without one that is released already. */
  readonly freeze: CalendarDate | null;
}

/**
 * What is to be said once on the pull request that merged late commitments
 * ([action §1](../../../docs/specification/action.md#1-one-step-the-event-decides), "audit").
 */
export interface Audit {
  /** What makes this comment the only one of its kind: the commitments. */
  readonly key: string;
  /** The pull request's author, without `@`; null for a deleted account. */
  readonly author: string | null;
  readonly late: readonly LateCommitment[];
}

function lateLine({ commitment, freeze, ...document }: LateCommitment, settings: Settings): Markdown {
  const since = freeze === null ? 'released already' : `frozen since ${freezeInstant(freeze, settings)}`;
  const place = document.number === null ? markdown`` : markdown` (${codeSpan(document.path)})`;
  return markdown`${documentName(document)}${place}: ${commitmentText(commitment)}, ${trustedMarkdown(since)}`;
}

/** The comment on a merged pull request whose commitments came after the freeze without an exception that counts. */
export function renderAudit({ key, author, late }: Audit, settings: Settings): string {
  const whom = author === null ? markdown`` : markdown`${mentions([author])}: `;
  const text = joinMarkdown(
    [
      markdown`### ❌ VEP governance: merged after the freeze`,
      markdown`${whom}this pull request has been merged with a new commitment to a frozen release, and no exception that counts covers it:`,
      renderList(late.map((commitment) => lateLine(commitment, settings))),
      markdown`Move the milestone to a release that is still open, in a new pull request. If the commitment is to stand, a maintainer says so here.`,
    ],
    '\n\n',
  );
  return `${encodeOnceMarker({ kind: 'audit', key })}\n${text}\n`;
}
