import type { ComponentChildren } from 'preact';
import type { BoardVep } from '../../../domain/board/board-vep.ts';

import { type CalendarDate, daysBetween } from '../../../domain/calendar/calendar-date.ts';
import type { Message } from '../../../domain/finding/message.ts';
import { cutText, visibleText } from '../../text/visible-text.ts';
import { daysAhead } from '../browser/days-ahead.ts';
import { formatView, type View } from '../browser/view-state.ts';
import type { PageContext } from './page-context.ts';

const TITLE_LIMIT = 160;
const VALUE_LIMIT = 300;
const NAME_LIMIT = 40;

/** Strangers' text, bounded, with everything invisible shown. */
export function shownText(text: string, limit = VALUE_LIMIT): string {
  return cutText(visibleText(text.trim()), limit);
}

/** A SIG or a handle, by which the table is filtered: the same text wherever it is. */
export function shownName(name: string): string {
  return shownText(name, NAME_LIMIT);
}

/** A VEP's title, else its path. */
export function titleOf({ title, path }: BoardVep): string {
  return shownText(title === '' ? path : title, TITLE_LIMIT);
}

/** A sentence: our words, and values of strangers as code. */
export function Words({ message }: { readonly message: Message }) {
  return <>{message.map(({ kind, text }) => (kind === 'code' ? <code>{shownText(text)}</code> : visibleText(text)))}</>;
}

/** An address within the project; the text alone where there is none. */
export function Link({ href, children }: { readonly href: string | null; readonly children: ComponentChildren }) {
  return href === null ? children : <a href={href}>{children}</a>;
}

/** A link to the table with filters set; without JavaScript, to the table. `data-view` is the state in the address. */
export function ViewLink({ view, children }: { readonly view: Partial<View>; readonly children: ComponentChildren }) {
  return (
    <a href="#all" data-view={formatView(view)}>
      {children}
    </a>
  );
}

/** A date to come, with the days left; the browser counts them again from its own day. */
export function DateAhead({ date, context }: { readonly date: CalendarDate; readonly context: PageContext }) {
  const { today, timeZone } = context.board;
  return (
    <>
      <time dateTime={date}>{date}</time> <span class="quiet">{timeZone}</span>{' '}
      <span class="left" data-date={date}>
        {daysAhead(daysBetween(today, date))}
      </span>
    </>
  );
}

/** A VEP's number and title, leading to its place on the page. */
export function VepLink({ vep, context }: { readonly vep: BoardVep; readonly context: PageContext }) {
  return (
    <a href={`#${context.placeOf(vep)}`}>
      {vep.number === null ? '' : `${vep.number} `}
      <bdi>{titleOf(vep)}</bdi>
    </a>
  );
}

/** A rule's id as words: `no-people` is "no people". */
export function reasonWords(id: string): string {
  return id.replaceAll('-', ' ');
}

/** What may be wider than a small screen scrolls by itself, by keyboard as well. */
export function Scroll({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard could not scroll it
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
