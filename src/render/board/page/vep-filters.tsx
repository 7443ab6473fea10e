import { ATTENTION_IDS } from '../../../domain/board/attention.ts';
import { STAGES } from '../../../domain/vep/stage.ts';
import { STATUSES } from '../../../domain/vep/status.ts';
import { ANY, COLUMNS, type Filter } from '../browser/view-state.ts';
import type { PageContext } from './page-context.ts';
import { reasonWords, shownName } from './words.tsx';

type Option = string | readonly [value: string, label: string];

interface SelectProps {
  readonly name: Filter | 'sort';
  readonly label: string;
  readonly options: readonly Option[];
  readonly all?: string;
}

function Select({ name, label, options, all = 'all' }: SelectProps) {
  return (
    <label class={`filter-${name}`}>
      {label}
      <select name={name}>
        <option value="">{all}</option>
        {options.map((option) => {
          const [value, text] = typeof option === 'string' ? [option, option] : option;
          return <option value={value}>{text}</option>;
        })}
      </select>
    </label>
  );
}

function sortedSet(values: Iterable<string>): readonly string[] {
  return [...new Set(values)].filter((value) => value !== '').sort();
}

/** The reasons that are on the board, in the order of their urgency. */
function reasonsIn({ board }: PageContext): readonly string[] {
  const found = new Set(board.attention.map(({ id }) => id));
  return ATTENTION_IDS.filter((id) => found.has(id));
}

/** What the table can be filtered by, every column. Only shown where the page's script runs. */
export function VepFilters({ context }: { readonly context: PageContext }) {
  const { veps, releases, people } = context.board;
  return (
    <search class="filters">
      <label class="filter-q">
        Search
        <input type="search" name="q" autocomplete="off" placeholder="Number, title, SIG, handle" />
      </label>
      <Select name="release" label="Release" options={releases.map(({ release }) => release)} />
      <Select name="sig" label="SIG" options={sortedSet(veps.map(({ sig }) => shownName(sig)))} />
      <Select name="status" label="Status" options={[...STATUSES, 'legacy', 'unreadable']} />
      <Select name="stage" label="Stage" options={[...STAGES, 'meta']} />
      <Select name="person" label="Person" options={['TBD', ...people.map(({ handle }) => shownName(handle))]} />
      <label class="filter-since">
        Changed since
        <input type="date" name="since" />
      </label>
      <Select
        name="attention"
        label="Attention"
        options={[[ANY, 'any reason'], ...reasonsIn(context).map((id) => [id, reasonWords(id)] as const)]}
      />
      <Select
        name="sort"
        label="Sort by"
        options={COLUMNS.flatMap((column): Option[] => [
          [column, column],
          [`-${column}`, `${column}, reversed`],
        ])}
        all="number (as it is)"
      />
    </search>
  );
}
