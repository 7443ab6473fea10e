import type { Message } from '../domain/message.ts';
import type { DocumentReport, Report } from '../domain/report.ts';
import { codeSpans } from './code.ts';
import { documentName } from './document-name.ts';
import { joinMarkdown, type Markdown, markdown } from './markdown.ts';
import { renderMessage } from './message-text.ts';

const LIST_LIMIT = 20;

/** A list with at most twenty lines; the rest is counted. */
function renderList(lines: readonly Markdown[]): Markdown {
  const more = lines.length - LIST_LIMIT;
  const rest = more > 0 ? [markdown`- and ${more} more`] : [];
  return joinMarkdown([...lines.slice(0, LIST_LIMIT).map((line) => markdown`- ${line}`), ...rest], '\n');
}

/** What could not be found out, and that nobody has to change anything for that; empty if all is known. */
export function renderUndetermined({ undetermined, verdict }: Report): Markdown {
  if (undetermined.length === 0) {
    return markdown``;
  }
  const consequence =
    verdict === 'error' ? markdown`so there is no verdict yet` : markdown`which this repository lets pass`;
  return markdown`Something outside this pull request could not be read, ${consequence}:\n\n${renderList(undetermined.map((reason) => renderMessage(reason)))}\n\nThere is nothing to change for that. A re-run of the check settles it.`;
}

/** Says that the repository only tries the checks out; empty when they are enforced. */
export function renderTrial({ enforcement }: Report): Markdown {
  return enforcement === 'warn'
    ? markdown`This repository is trying the checks out: nothing blocks yet, and what will be an error is shown as a warning.`
    : markdown``;
}

/** The participating SIGs whose LGTM is due (action §3); empty if there is none. */
export function renderSignOff({ documents }: Report): Markdown {
  const isDue = ({ participatingSigs, change }: DocumentReport) => participatingSigs.length > 0 && change !== 'removed';
  const lines = documents
    .filter(isDue)
    .map(
      (document) => markdown`${documentName(document)}: ${codeSpans(document.participatingSigs.slice(0, LIST_LIMIT))}`,
    );
  return lines.length === 0 ? markdown`` : markdown`**LGTM due** from the participating SIGs\n\n${renderList(lines)}`;
}

/** What the run itself has to say; empty if nothing. */
export function renderNotes(notes: readonly Message[]): Markdown {
  return notes.length === 0
    ? markdown``
    : markdown`**Notes**\n\n${renderList(notes.map((note) => renderMessage(note)))}`;
}
