// The state of the table of proposals, as it is in the address: `#release=v1.11&sig=sig-network&attention`.

/** Of a filter that takes a value or none: there is one, whatever it is. In the address it is the name alone. */
export const ANY = 'any';

export const FILTERS = ['q', 'release', 'sig', 'status', 'stage', 'person', 'since', 'attention'] as const;

export type Filter = (typeof FILTERS)[number];

/** The columns that can be sorted by, in their order in the table. */
export const COLUMNS = [
  'number',
  'title',
  'sig',
  'status',
  'stage',
  'release',
  'reviewers',
  'approvers',
  'changed',
  'attention',
] as const;

export type Column = (typeof COLUMNS)[number];

/** What the table shows. An empty text filters nothing; `sort` is a column, `-` before it for the other way round. */
export type View = Readonly<Record<Filter | 'sort', string>>;

export const EMPTY_VIEW: View = {
  q: '',
  release: '',
  sig: '',
  status: '',
  stage: '',
  person: '',
  since: '',
  attention: '',
  sort: '',
};

/** Reads the part of an address after `#`; what it does not know it ignores. */
export function parseView(hash: string): View {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const view: Record<keyof View, string> = { ...EMPTY_VIEW };
  for (const name of [...FILTERS, 'sort'] as const) {
    const value = parameters.get(name);
    view[name] = name === 'attention' && value === '' ? ANY : (value ?? '');
  }
  return view;
}

/** The part of an address after `#`; empty where nothing is filtered or sorted. */
export function formatView(view: Partial<View>): string {
  const parts: string[] = [];
  for (const name of [...FILTERS, 'sort'] as const) {
    const value = view[name] ?? '';
    if (value !== '') {
      parts.push(name === 'attention' && value === ANY ? name : new URLSearchParams({ [name]: value }).toString());
    }
  }
  return parts.join('&');
}

/** True if an address says anything about the table. */
export function hasView(hash: string): boolean {
  return formatView(parseView(hash)) !== '';
}
