import type { Message } from '../../domain/finding/message.ts';
import { renderList } from '../text/list.ts';
import { joinMarkdown, markdown } from '../text/markdown.ts';
import { renderMessage } from '../text/message-text.ts';

/** What became of a push to the base branch. */
export interface PushReport {
  /** One sentence for each late commitment, and for what could not be audited. */
  readonly audit: readonly Message[];
  /** One sentence for each tracking issue. */
  readonly reminders: readonly Message[];
  /** Nothing was looked at: there are only notes. */
  readonly isIdle: boolean;
  /** What there is to say besides. */
  readonly notes: readonly Message[];
}

const LINE_LIMIT = 500;

function renderPart(
  title: ReturnType<typeof markdown>,
  lines: readonly Message[],
  nothing: ReturnType<typeof markdown>,
) {
  const list = renderList(
    lines.map((line) => renderMessage(line)),
    LINE_LIMIT,
  );
  return markdown`**${title}**\n\n${lines.length === 0 ? nothing : list}`;
}

/** The job summary of a push: the audit and the reminders, one line each. */
export function renderPushSummary({ audit, reminders, isIdle, notes }: PushReport): string {
  const start = [markdown`### VEP governance: after the merge`, renderList(notes.map((note) => renderMessage(note)))];
  const parts = [
    renderPart(markdown`Audit`, audit, markdown`No commitment was merged late.`),
    renderPart(markdown`Tracking issues`, reminders, markdown`There is nothing to remind of.`),
  ];
  return `${joinMarkdown(isIdle ? start : [...start, ...parts], '\n\n')}\n`;
}
