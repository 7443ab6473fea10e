import { message } from '../../../domain/finding/message.ts';
import { certainDay } from '../meant-day.ts';
import { describe, type Explanation, type Fault, quote, scalarText } from './fault.ts';

/** A field that is text: `title`, `owning-sig`. */
export function explainText({ key, node }: Fault): Explanation {
  const fact = message`${key} is ${describe(node)}, not text.`;
  if (node.kind === 'scalar') {
    return { message: fact, remedy: message`Put it in quotes.`, fix: `${key}: ${quote(node.text)}` };
  }
  const only = node.kind === 'sequence' && node.items.length === 1 ? node.items[0] : undefined;
  const text = only === undefined ? '' : scalarText(only);
  return {
    message: fact,
    remedy: message`Write one text.`,
    ...(text === '' ? {} : { fix: `${key}: ${quote(text)}` }),
  };
}

/** `creation-date` in another form than `YYYY-MM-DD`. */
export function explainDate({ key, node }: Fault): Explanation {
  const text = scalarText(node);
  if (text.toUpperCase() === 'YYYY-MM-DD') {
    return {
      message: message`${key} is still the template's ${text}.`,
      remedy: message`Write the date on which the proposal was first opened.`,
    };
  }
  const day = certainDay(text);
  return {
    message: message`${key} is ${describe(node)}, not a date of the form ${'YYYY-MM-DD'}.`,
    remedy: message`Write the date on which the proposal was first opened.`,
    ...(day === null ? {} : { fix: `${key}: ${quote(day)}` }),
  };
}

/** `creation-date` in the right form, but no day of any calendar: `2026-02-30`. */
export function explainMissingDay({ key, node }: Fault): Explanation {
  return {
    message: message`${key} is ${scalarText(node)}, a date that does not exist.`,
    remedy: message`Write the date on which the proposal was first opened.`,
  };
}
