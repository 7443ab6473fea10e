import {
  TRACKING_FIELDS,
  type TrackingField,
  type TrackingIssue,
  type TrackingValue,
} from '../../domain/vep/tracking-issue.ts';

/** `**Name**:`, `**Name:**`, `Name:`, or the name alone as a heading or in bold. */
const LABEL_FORMS = (name: string) =>
  `^[ \\t]*(?:[-*+][ \\t]+)?(?:(?:#{1,6}[ \\t]+)?(?:\\*\\*|__)?${name}[ \\t]*(?:\\*\\*|__)?[ \\t]*:(?:[ \\t]*(?:\\*\\*|__))?|#{1,6}[ \\t]+${name}[ \\t]*$|(?:\\*\\*|__)${name}(?:\\*\\*|__)[ \\t]*$)`;

/** What ends a field: another label or heading, a task, a quotation, a command to a bot, a rule. */
const END_OF_FIELD = /^[ \t]*(?:#{1,6}[ \t]|(?:\*\*|__)[^\n]*:|[-*+][ \t]+\[|[-*+][ \t][^\n]*:[ \t]*$|>|\/\w|---)/;

/** What GitHub's issue forms write for a field that was left out. */
const NO_RESPONSE = /^_no response_$/i;

/** The text with its comments blanked out, every other character where it was. */
function hideComments(body: string): string {
  return body.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\r\n]/g, ' '));
}

/** The lines of a value that is below its label: the first that are not empty. */
function endOfLines(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const feed = text.indexOf('\n', end);
    const next = feed === -1 ? text.length : feed + 1;
    const line = text.slice(end, next);
    if (line.trim() === '' || END_OF_FIELD.test(line.trimEnd())) {
      break;
    }
    end = next;
  }
  return end;
}

/** Cuts a stretch to what is neither a space nor behind a comment. */
function trim(body: string, text: string, [from, to]: readonly [number, number]): TrackingValue {
  const start = to - text.slice(from, to).trimStart().length;
  const comment = body.indexOf('<!--', start);
  const stop = comment === -1 ? to : Math.min(to, comment);
  const value = text.slice(start, stop).trimEnd();
  return { text: NO_RESPONSE.test(value) ? '' : value, start, end: start + value.length };
}

/** The value after a label that ends at `label`: the rest of its line, else the first lines below that are not empty. */
function readValue(body: string, text: string, label: number): TrackingValue {
  const feed = text.indexOf('\n', label);
  const lineEnd = feed === -1 ? text.length : feed;
  if (text.slice(label, lineEnd).trim() !== '') {
    return trim(body, text, [label, lineEnd]);
  }
  const below = text.length - text.slice(lineEnd).trimStart().length;
  const lineStart = text.lastIndexOf('\n', below - 1) + 1;
  const end = endOfLines(text, lineStart);
  return end <= lineStart ? { text: '', start: label, end: label } : trim(body, text, [lineStart, end]);
}

function readField(body: string, text: string, field: TrackingField): readonly [TrackingField, TrackingValue][] {
  const label = new RegExp(LABEL_FORMS(field), 'im').exec(text);
  return label === null ? [] : [[field, readValue(body, text, label.index + label[0].trimEnd().length)]];
}

/**
 * Reads the fields of a tracking issue that mirror the front matter, tolerantly: a value may be on the line of its
 * label or below the template's comments. A value that is empty is right behind its label.
 */
export function parseTrackingIssue(body: string): TrackingIssue {
  const text = hideComments(body);
  return new Map(TRACKING_FIELDS.flatMap((field) => readField(body, text, field)));
}
