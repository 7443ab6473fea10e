import type { Message } from '../../domain/finding/message.ts';
import type { Report } from '../../domain/report/report.ts';
import { codeSpans } from '../text/code.ts';
import { renderList } from '../text/list.ts';
import { type Markdown, markdown } from '../text/markdown.ts';
import { renderMessage } from '../text/message-text.ts';
import { documentName } from './document-name.ts';

const SIG_LIMIT = 20;

/** What could not be found out, and that nobody has to change anything for that; empty if all is known. */
export function renderUndetermined({ undetermined, verdict, hasSettingFault }: Report): Markdown {
  if (undetermined.length === 0) {
    return markdown``;
  }
  const list = renderList(undetermined.map((reason) => renderMessage(reason)));
  if (hasSettingFault) {
    return markdown`A maintainer has to correct the inputs of this action in the workflow:\n\n${list}\n\nYou do not have to change anything in this pull request.`;
  }
  const consequence = verdict === 'error' ? markdown`` : markdown` This repository lets that pass.`;
  return markdown`Some information outside this pull request could not be read.${consequence}\n\n${list}\n\nYou do not have to change anything. The next run tries again, and this comment then updates.`;
}

/**
 * The participating SIGs whose LGTM is due ([action §3](../../../docs/specification/action.md#3-what-it-publishes));
 * empty if there is none.
 */
export function renderSignOff({ documents }: Report): Markdown {
  const due = documents.filter(({ participatingSigs, change }) => participatingSigs.length > 0 && change !== 'removed');
  const lines = due.map(
    (document) => markdown`${codeSpans(document.participatingSigs.slice(0, SIG_LIMIT))} for ${documentName(document)}`,
  );
  return lines.length === 0 ? markdown`` : markdown`**LGTM needed from participating SIGs**\n\n${renderList(lines)}`;
}

/** What the run itself has to say; empty if nothing. */
export function renderNotes(notes: readonly Message[]): Markdown {
  return notes.length === 0
    ? markdown``
    : markdown`**Notes**\n\n${renderList(notes.map((note) => renderMessage(note)))}`;
}
