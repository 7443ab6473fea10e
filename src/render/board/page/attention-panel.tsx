import type { Attention } from '../../../domain/board/attention.ts';
import type { BoardVep } from '../../../domain/board/board-vep.ts';
import { quantity } from '../../text/quantity.ts';
import { ANY, type View } from '../browser/view-state.ts';
import { noAttention } from '../no-attention.ts';
import { attentionBySig, groupAttention, type ListedAttention, listAttention } from './attention-list.ts';
import type { PageContext } from './page-context.ts';
import { reasonWords, shownName, VepLink, ViewLink, Words } from './words.tsx';

/** A list of everything is a list that nobody reads. */
const UNFOLDED = 10;
const WHO = 2;

interface EntryProps {
  readonly entry: ListedAttention;
  readonly context: PageContext;
}

/** Only meta-VEPs have no SIG. */
function viewOf(sig: string): Partial<View> {
  return sig === '' ? { stage: 'meta' } : { sig: shownName(sig) };
}

function Subject({ entry, context }: EntryProps) {
  const { row, sig, veps } = entry;
  const [vep] = veps;
  return row.subject.kind === 'vep' && vep !== undefined ? (
    <VepLink vep={vep} context={context} />
  ) : (
    <ViewLink view={{ ...viewOf(sig), attention: row.id }}>
      {shownName(sig)}: {quantity(veps.length, 'proposal')}
    </ViewLink>
  );
}

function Who({ who }: { readonly who: readonly string[] }) {
  const shown = who.slice(0, WHO).map((name) => shownName(name));
  const more = who.length - shown.length;
  return (
    <span class="who quiet">
      {shown.join(', ')}
      {more > 0 && ` and ${more} more`}
    </span>
  );
}

/** Of several VEPs each has its own words at its own place. */
function Numbers({ veps, context }: { readonly veps: readonly BoardVep[]; readonly context: PageContext }) {
  return (
    <p>
      {veps.map((vep, index) => (
        <>
          {index > 0 && ', '}
          <a href={`#${context.placeOf(vep)}`}>{vep.number ?? shownName(vep.path)}</a>
        </>
      ))}
    </p>
  );
}

function Said({ message, todo }: Attention) {
  return (
    <p>
      <Words message={message} /> <Words message={todo} />
    </p>
  );
}

function Entry({ entry, context }: EntryProps) {
  const { row, said, veps } = entry;
  return (
    <li>
      {said.length > 0 && <Who who={[...new Set(said.flatMap(({ who }) => who))]} />}
      <span class="reason">{reasonWords(row.id)}</span> <Subject entry={entry} context={context} />
      {veps.length > 1 ? <Numbers veps={veps} context={context} /> : said.map((one) => <Said {...one} />)}
    </li>
  );
}

function Entries({
  entries,
  context,
}: {
  readonly entries: readonly ListedAttention[];
  readonly context: PageContext;
}) {
  return (
    <ol class="attention">
      {entries.map((entry) => (
        <Entry entry={entry} context={context} />
      ))}
    </ol>
  );
}

/** What is said of each is at its own place: here only which they are. */
function Folded({ entries, context }: { readonly entries: readonly ListedAttention[]; readonly context: PageContext }) {
  return (
    <>
      {groupAttention(entries).map(({ id, sig, entries: group }) => (
        <details>
          <summary>
            <span class="reason">{reasonWords(id)}</span> {shownName(sig)} <span class="count">{group.length}</span>
          </summary>
          <ul class="plain">
            {group.map((entry) => (
              <li>
                <Subject entry={entry} context={context} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

/** What needs attention: how much by SIG, the most urgent unfolded, the rest by rule and SIG. */
export function AttentionPanel({ context }: { readonly context: PageContext }) {
  const counted = listAttention(context, false);
  const accepted = listAttention(context, true);
  const more = counted.slice(UNFOLDED);
  return (
    <section aria-labelledby="attention-title">
      <h2 id="attention-title">Needs attention</h2>
      {counted.length === 0 ? (
        <p class="empty">{noAttention(context.board)}</p>
      ) : (
        <p class="by-sig">
          {attentionBySig(context).map(([sig, count]) => (
            <span>
              <ViewLink view={{ ...viewOf(sig), attention: ANY }}>{shownName(sig) || 'meta-VEPs'}</ViewLink>{' '}
              <b class="count">{count}</b>
            </span>
          ))}
        </p>
      )}
      <Entries entries={counted.slice(0, UNFOLDED)} context={context} />
      {more.length > 0 && (
        <div class="folded">
          <p class="quiet">And {more.length} more, by reason and SIG:</p>
          <Folded entries={more} context={context} />
        </div>
      )}
      {accepted.length > 0 && (
        <details>
          <summary>
            Accepted by maintainers <span class="count">{accepted.length}</span>
          </summary>
          <Entries entries={accepted} context={context} />
        </details>
      )}
    </section>
  );
}
