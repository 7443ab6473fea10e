import type { BoardTarget, BoardVep } from '../../../domain/board/board-vep.ts';
import { COLUMNS, type Column } from '../browser/view-state.ts';
import type { PageContext } from './page-context.ts';
import { VepFilters } from './vep-filters.tsx';
import { reasonWords, shownName, titleOf } from './words.tsx';

const PEOPLE = 4;

const HEADINGS: Readonly<Record<Column, string>> = {
  number: 'VEP',
  title: 'Title',
  sig: 'SIG',
  status: 'Status',
  stage: 'Stage',
  release: 'Target',
  reviewers: 'Reviewers',
  approvers: 'Approvers',
  changed: 'Changed',
  attention: 'Attention',
};

/** The day of the last change; where no history is known, the day since which it has its status. */
export function lastChange({ history, statusSince }: BoardVep): string {
  return history?.at(-1)?.date ?? statusSince ?? '';
}

function people(handles: readonly string[]): string {
  const shown = handles.slice(0, PEOPLE).map((handle) => shownName(handle));
  const more = handles.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` +${more}` : '');
}

/** Handles that can be searched for and are not in a cell. */
function otherPeople({ authors, reviewers, approvers }: BoardVep): string | undefined {
  const rest = [authors, reviewers.slice(PEOPLE), approvers.slice(PEOPLE)].flat();
  return rest.length === 0 ? undefined : rest.map((handle) => shownName(handle)).join(' ');
}

/** The latest target, and the releases of those before it. */
function Targets({ targets }: { readonly targets: readonly BoardTarget[] }) {
  const last = targets.at(-1);
  return last === undefined ? null : (
    <>
      {last.release} {last.kind === 'named' ? 'in prose' : last.kind}
      {targets.length > 1 && (
        <small>
          {' '}
          {targets
            .slice(0, -1)
            .map(({ release }) => release)
            .join(', ')}
        </small>
      )}
    </>
  );
}

function statusWords({ form, status }: BoardVep): string {
  return form === 'front-matter' ? (status ?? 'none') : form;
}

function reasons({ attention }: BoardVep): string {
  const ids = attention.flatMap(({ id, isAccepted }) => (isAccepted ? [] : [id]));
  return [...new Set(ids)].map(reasonWords).join(', ');
}

function Row({ vep, context }: { readonly vep: BoardVep; readonly context: PageContext }) {
  return (
    <tr data-who={otherPeople(vep)}>
      <td>{vep.number}</td>
      <th scope="row">
        <a href={`#${context.placeOf(vep)}`}>{titleOf(vep)}</a>
      </th>
      <td>
        {shownName(vep.sig)}
        {vep.participatingSigs.length > 0 && (
          <small> +{vep.participatingSigs.map((sig) => shownName(sig)).join(' +')}</small>
        )}
      </td>
      <td>{statusWords(vep)}</td>
      <td>{vep.isMeta ? 'meta' : vep.stage}</td>
      <td>
        <Targets targets={vep.targets} />
      </td>
      <td>{people(vep.reviewers)}</td>
      <td>{people(vep.approvers)}</td>
      <td>{lastChange(vep)}</td>
      <td>{reasons(vep)}</td>
    </tr>
  );
}

/** All VEPs, a row each. */
export function VepTable({ context }: { readonly context: PageContext }) {
  const { veps } = context.board;
  return (
    <section id="all" aria-labelledby="all-title">
      <h2 id="all-title">All proposals</h2>
      {veps.length === 0 ? (
        <p class="empty">There are no proposals yet.</p>
      ) : (
        <>
          <VepFilters context={context} />
          <div class="shown quiet">
            <span role="status">
              {veps.length} of {veps.length} proposals
            </span>
            <button type="button" class="reset" hidden>
              Show all
            </button>
          </div>
          <table class="veps">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th scope="col" data-column={column}>
                    {HEADINGS[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {veps.map((vep) => (
                <Row vep={vep} context={context} />
              ))}
            </tbody>
          </table>
          <p class="more">
            <button type="button" hidden>
              Show the rest
            </button>
          </p>
        </>
      )}
    </section>
  );
}
