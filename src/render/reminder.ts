import { encodeOnceMarker } from '../domain/once-marker.ts';
import { codeSpan } from './code.ts';
import { documentName } from './document-name.ts';
import { link } from './link.ts';
import { joinMarkdown, type Markdown, markdown } from './markdown.ts';
import { mentions } from './mention.ts';
import { renderTable } from './table.ts';

/** One fact as the merged document and as the tracking issue state it. */
export interface ReminderField {
  /** Our own word for it: "Proposal status". */
  readonly name: string;
  /** False for what the issue has no field for, so that naming it anywhere is enough. */
  readonly isField: boolean;
  /** Empty: not set. */
  readonly document: string;
  /** Null: the issue has no such field, or does not name what needs none. Empty: nobody filled it in. */
  readonly issue: string | null;
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
  /** The issue's description has been brought up to date by this run. */
  readonly isUpdated: boolean;
}

const COLUMNS = [
  { heading: markdown`Field` },
  { heading: markdown`The VEP says` },
  { heading: markdown`This issue says` },
];

function issueText({ isField, issue }: ReminderField): Markdown {
  if (issue === null) {
    return isField ? markdown`no such field` : markdown`not named`;
  }
  return issue === '' ? markdown`nothing yet` : codeSpan(issue);
}

function fieldRow(field: ReminderField): readonly Markdown[] {
  const { name, document } = field;
  return [codeSpan(name), document === '' ? markdown`not set` : codeSpan(document), issueText(field)];
}

/** What is left to do: this action edits the fields that are there, and adds nothing. */
function request({ isUpdated, fields }: Reminder): Markdown {
  if (!isUpdated) {
    return markdown`Edit the description of this issue, so that it says the same as the document.`;
  }
  return fields.some(({ document, issue }) => issue === null && document !== '')
    ? markdown`The fields of this issue have been brought up to date. Write into its description what it does not name yet.`
    : markdown`The description of this issue has been brought up to date.`;
}

/** The comment on a tracking issue after its VEP changed (action §3, "Reminder"). */
export function renderReminder(reminder: Reminder): string {
  const { key, authors, path, url, fields } = reminder;
  const title = reminder.title === null ? markdown`` : markdown` ${codeSpan(reminder.title)}`;
  const whom = authors.length === 0 ? markdown`` : markdown`${mentions(authors)}: `;
  const document = link(codeSpan(path), url);
  const text = joinMarkdown(
    [
      markdown`${whom}${documentName(reminder)}${title} has changed. What was merged in ${document} differs from this issue:`,
      renderTable(COLUMNS, fields.map(fieldRow)),
      request(reminder),
    ],
    '\n\n',
  );
  return `${encodeOnceMarker({ kind: 'reminder', key })}\n${text}\n`;
}
