import { encodeOnceMarker } from '../../domain/record/once-marker.ts';
import { documentName } from '../comment/document-name.ts';
import { codeSpan } from '../text/code.ts';
import { link } from '../text/link.ts';
import { joinMarkdown, type Markdown, markdown } from '../text/markdown.ts';
import { mentions } from '../text/mention.ts';
import { renderTable } from '../text/table.ts';

/** A field of the tracking issue that says something else than the merged document. */
export interface ReminderField {
  /** The issue's own word for it: "Proposal status". */
  readonly name: string;
  /** Empty: not set. */
  readonly document: string;
  /** Empty: nobody filled it in. */
  readonly issue: string;
}

/** A merged document that its tracking issue does not agree with. */
export interface Reminder {
  /** What makes this reminder the only one of its kind: the VEP and what it changed to. */
  readonly key: string;
  readonly number: number;
  readonly title: string | null;
  readonly path: string;
  readonly url: string | null;
  /** Who is mentioned, without `@`. */
  readonly authors: readonly string[];
  readonly fields: readonly ReminderField[];
  /** The document's targets where the issue does not name the one of the current stage; null where it does. */
  readonly milestone: string | null;
  /** The issue's description has been brought up to date by this run. */
  readonly isUpdated: boolean;
}

const COLUMNS = [markdown`Field`, markdown`The VEP says`, markdown`This issue says`];

function fieldRow({ name, document, issue }: ReminderField): readonly Markdown[] {
  return [
    codeSpan(name),
    document === '' ? markdown`not set` : codeSpan(document),
    issue === '' ? markdown`nothing yet` : codeSpan(issue),
  ];
}

function milestoneText({ milestone }: Reminder): Markdown {
  return milestone === null
    ? markdown``
    : markdown`The VEP's ${codeSpan('milestone')} is ${codeSpan(milestone)}. This issue does not name the release.`;
}

/** What is left to do: this action edits the fields that are there, and adds nothing. */
function request({ isUpdated, milestone }: Reminder): Markdown {
  if (!isUpdated) {
    return markdown`Edit the description of this issue, so that it says the same as the document.`;
  }
  return milestone !== null
    ? markdown`The fields of this issue have been brought up to date. Write the release into its description.`
    : markdown`The description of this issue has been brought up to date.`;
}

/**
 * The comment on a tracking issue after its VEP changed
 * ([action §3](../../../docs/specification/action.md#3-what-it-publishes), "Reminder").
 */
export function renderReminder(reminder: Reminder): string {
  const { key, authors, path, url, fields } = reminder;
  const title = reminder.title === null ? markdown`` : markdown` ${codeSpan(reminder.title)}`;
  const whom = authors.length === 0 ? markdown`` : markdown`${mentions(authors)}: `;
  const document = link(codeSpan(path), url);
  const text = joinMarkdown(
    [
      markdown`${whom}${documentName(reminder)}${title} has changed. What was merged in ${document} differs from this issue:`,
      fields.length === 0 ? markdown`` : renderTable(COLUMNS, fields.map(fieldRow)),
      milestoneText(reminder),
      request(reminder),
    ],
    '\n\n',
  );
  return `${encodeOnceMarker({ kind: 'reminder', key })}\n${text}\n`;
}
