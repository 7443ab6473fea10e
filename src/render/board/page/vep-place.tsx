import type { ComponentChildren } from 'preact';
import type { BoardVep } from '../../../domain/board/board-vep.ts';
import { STAGES } from '../../../domain/vep/stage.ts';
import { quantity } from '../../text/quantity.ts';
import { ChangeEntry } from './changes-list.tsx';
import type { PageContext } from './page-context.ts';
import { VepActivity } from './vep-activity.tsx';
import { Link, reasonWords, shownText, titleOf, Words } from './words.tsx';

/** Of a longer history the rest is in board.json. */
const HISTORY = 20;
const PEOPLE = 50;
const FINDINGS = 10;

interface Props {
  readonly vep: BoardVep;
  readonly context: PageContext;
}

type Line = readonly [name: string, value: ComponentChildren];

function list(values: readonly string[]): string {
  const shown = values.slice(0, PEOPLE).map((value) => shownText(value));
  return values.length > PEOPLE ? `${shown.join(', ')} and ${values.length - PEOPLE} more` : shown.join(', ');
}

function commitmentWords({ commitment, freeze }: BoardVep): string {
  return commitment === null ? '' : `${commitment.stage} in ${commitment.release}, ${freeze ?? 'freeze unknown'}`;
}

/** The file's name leads to it; where nothing can be linked, its path says where it is. */
function DocumentLink({ vep: { path }, context }: Props) {
  const href = context.links.document(context.board.commit, path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return <Link href={href}>{shownText(href === null ? path : name)}</Link>;
}

/** The targets, unless the commitment says them all. */
function targetWords({ milestone, commitment }: BoardVep): string {
  const targets = STAGES.filter((stage) => milestone[stage] !== undefined);
  const isSaid = targets.every((stage) => commitment?.stage === stage && commitment.release === milestone[stage]);
  return isSaid ? '' : targets.map((stage) => `${stage} ${milestone[stage]}`).join(', ');
}

const FORMS: Readonly<Record<BoardVep['form'], string>> = {
  'front-matter': '',
  legacy: 'legacy: no front matter yet',
  unreadable: 'unreadable: its front matter has a mistake',
};

/** Whom only the text names is not known. */
function peopleWords({ form }: BoardVep, handles: readonly string[]): string {
  return form === 'front-matter' ? list(handles) || 'none named' : '';
}

/** What a field holds; lines without a value are left out, but for people, whose absence says something. */
function linesOf({ vep, context }: Props): readonly Line[] {
  const { status, statusSince, supersededBy, replaces } = vep;
  const lines: readonly Line[] = [
    ['Status', status === null ? '' : `${status}${statusSince === null ? '' : ` since ${statusSince}`}`],
    ['Form', FORMS[vep.form]],
    ['Commitment', commitmentWords(vep)],
    [vep.form === 'legacy' ? 'Targets in its text' : 'Targets', targetWords(vep)],
    ['SIG', list([vep.sig, ...vep.participatingSigs].filter((sig) => sig !== ''))],
    ['Authors', list(vep.authors)],
    ['Reviewers', peopleWords(vep, vep.reviewers)],
    ['Approvers', peopleWords(vep, vep.approvers)],
    ['Feature gates', list(vep.featureGates)],
    ['Replaces', list(replaces.map(String))],
    ['Superseded by', supersededBy === null ? '' : String(supersededBy)],
    ['Created', vep.created ?? ''],
    ['Document', <DocumentLink vep={vep} context={context} />],
  ];
  return lines.filter(([, value]) => value !== '');
}

function Reasons({ vep }: Props) {
  return vep.attention.length === 0 ? null : (
    <ul class="attention">
      {vep.attention.map(({ id, message, todo, isAccepted }) => (
        <li>
          <span class={isAccepted ? 'quiet' : 'reason'}>
            {reasonWords(id)}
            {isAccepted && ', accepted'}
          </span>{' '}
          <Words message={message} /> <Words message={todo} />
        </li>
      ))}
    </ul>
  );
}

/** Several lines to write are not shown here, and so nothing is said of them. */
function isBlock(fix: string | null): boolean {
  return fix?.includes('\n') === true;
}

function Findings({ vep }: Props) {
  const { errors, warnings, notices, list: findings } = vep.findings;
  return errors + warnings + notices === 0 ? null : (
    <>
      <h4>
        Findings: {quantity(errors, 'error')}, {quantity(warnings, 'warning')}, {quantity(notices, 'notice')}
      </h4>
      <ul>
        {findings.slice(0, FINDINGS).map(({ rule, message, remedy, fix }) => (
          <li>
            {rule}: <Words message={message} /> {remedy !== null && !isBlock(fix) && <Words message={remedy} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function History({ vep, context }: Props) {
  if (vep.history === null) {
    return <p class="quiet">History unknown.</p>;
  }
  const shown = vep.history.slice(-HISTORY).reverse();
  return (
    <ol class="changes">
      {shown.map((entry) => (
        <li>
          <time>{entry.date}</time> <ChangeEntry change={{ vep, entry }} context={context} />
        </li>
      ))}
    </ol>
  );
}

/** Everything of one VEP. Its id is inside, so that a browser that is led there opens it. */
export function VepPlace({ vep, context }: Props) {
  return (
    <details>
      <summary>
        {vep.number} <bdi>{titleOf(vep)}</bdi>
      </summary>
      <div id={context.placeOf(vep)}>
        <Reasons vep={vep} context={context} />
        <dl>
          {linesOf({ vep, context }).map(([name, value]) => (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
        <VepActivity vep={vep} context={context} />
        <Findings vep={vep} context={context} />
        <History vep={vep} context={context} />
      </div>
    </details>
  );
}

/** One place for each VEP. */
export function VepPlaces({ context }: { readonly context: PageContext }) {
  return context.board.veps.length === 0 ? null : (
    <section class="places" id="each" aria-labelledby="each-title">
      <h2 id="each-title">Each proposal</h2>
      {context.board.veps.map((vep) => (
        <VepPlace vep={vep} context={context} />
      ))}
    </section>
  );
}
