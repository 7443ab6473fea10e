import type { Answer, Call } from './route.ts';

function positive(text: string | null, otherwise: number): number {
  const value = Number(text ?? otherwise);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}

export interface Page {
  readonly number: number;
  /** GitHub silently reduces a larger page size to 100. */
  readonly size: number;
}

export function pageOf(call: Call, defaultSize = 30): Page {
  const { searchParams } = call.address;
  return {
    number: positive(searchParams.get('page'), 1),
    size: Math.min(100, positive(searchParams.get('per_page'), defaultSize)),
  };
}

export function slice<Item>(items: readonly Item[], { number, size }: Page): readonly Item[] {
  return items.slice((number - 1) * size, number * size);
}

/** The `link` header by which a client finds the other pages; none when there is one page only. */
export function linkHeader(call: Call, page: Page, count: number): Readonly<Record<string, string>> {
  const last = Math.max(1, Math.ceil(count / page.size));
  const link = (relation: string, number: number) => {
    const url = new URL(call.address);
    url.searchParams.set('page', String(number));
    return `<${url.href}>; rel="${relation}"`;
  };
  const links = [
    ...(page.number > 1 ? [link('prev', page.number - 1), link('first', 1)] : []),
    ...(page.number < last ? [link('next', page.number + 1), link('last', last)] : []),
  ];
  return links.length === 0 ? {} : { link: links.join(', ') };
}

/** One page of a list, as JSON. */
export function paged<Item>(call: Call, items: readonly Item[], toJson: (item: Item) => unknown): Answer {
  const page = pageOf(call);
  return { headers: linkHeader(call, page, items.length), body: slice(items, page).map(toJson) };
}
