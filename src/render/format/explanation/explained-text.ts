import type { Message } from '../../../domain/finding/message.ts';
import { renderPlain } from '../../text/message-text.ts';
import { cutText, visibleText } from '../../text/visible-text.ts';

const VALUE_LIMIT = 200;
const MAX_NAMED = 50;

/** A value of whoever wrote it, on one line and bounded. */
export function explainedValue(value: string | number): string {
  return cutText(visibleText(String(value)), VALUE_LIMIT);
}

/** Values one after another; the rest is counted. */
export function explainedList(values: readonly (string | number)[]): string {
  const named = values.slice(0, MAX_NAMED).map(explainedValue);
  const more = values.length - named.length;
  return values.length === 0 ? 'none' : `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Why something could not be found out. */
export function notKnown(reason: Message): string {
  return `not known: ${renderPlain(reason)}`;
}

/** Lines below another one. */
export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
