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
    return markdown`This action's settings have to be corrected:\n\n${list}\n\nNothing in this pull request has to change for that. A maintainer has to correct the inputs in the workflow.`;
  }
  const consequence =
    verdict === 'error' ? markdown`so there is no verdict yet` : markdown`which this repository lets pass`;
  return markdown`Something outside this pull request could not be read, ${consequence}:\n\n${list}\n\nNothing in this pull request has to change for that. Once it can be read, the next re-check settles it.`;
}

/** Says that the repository only tries the checks out; empty when they are enforced. */
export function renderTrial({ enforcement }: Report): Markdown {
  return enforcement === 'warn'
    ? markdown`This repository is trying the checks out: nothing blocks yet, and errors are shown as warnings.`
    : markdown``;
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
  return lines.length === 0 ? markdown`` : markdown`**LGTM due** from participating SIGs\n\n${renderList(lines)}`;
}

/** What the run itself has to say; empty if nothing. */
export function renderNotes(notes: readonly Message[]): Markdown {
  return notes.length === 0
    ? markdown``
    : markdown`**Notes**\n\n${renderList(notes.map((note) => renderMessage(note)))}`;
}
