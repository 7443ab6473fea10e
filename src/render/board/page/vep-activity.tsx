import type { BoardPullRequest, BoardVep, SignOffs } from '../../../domain/board/board-vep.ts';
import type { PageContext } from './page-context.ts';
import { Link, shownText } from './words.tsx';

interface Props {
  readonly vep: BoardVep;
  readonly context: PageContext;
}

const AGREED = { true: 'agreed', false: 'not confirmed', null: 'unknown' } as const;

function pullRequestWords(pull: BoardPullRequest): string {
  const { status, stage, milestone, labels, reviewsAsked, reviewsGiven } = pull;
  const targets = Object.entries(milestone).map(([name, release]) => `${name} ${release}`);
  const parts = [
    pull.isDraft ? 'draft' : '',
    `by ${pull.author ?? 'a deleted account'}`,
    [status, stage, ...targets].filter((part) => part !== null).join(', '),
    pull.verdict === null ? 'no verdict' : `verdict ${pull.verdict}`,
    labels.join(' '),
    reviewsAsked.length === 0 ? '' : `asked: ${reviewsAsked.join(', ')}`,
    reviewsGiven.length === 0 ? '' : `given: ${reviewsGiven.join(', ')}`,
    pull.lastActivity === null ? '' : `last activity ${pull.lastActivity}`,
  ];
  return shownText(parts.filter((part) => part !== '').join(' · '), 600);
}

function OpenPullRequests({ vep, context }: Props) {
  return vep.pullRequests === null || vep.pullRequests.length === 0 ? null : (
    <>
      <h4>Open pull requests</h4>
      <ul>
        {vep.pullRequests.map((pull) => (
          <li>
            <Link href={context.links.issue(pull.number)}>#{pull.number}</Link> <bdi>{shownText(pull.title, 160)}</bdi>{' '}
            <span class="quiet">{pullRequestWords(pull)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function SignOffList({ sigs, people }: SignOffs) {
  return sigs.length + people.length === 0 ? null : (
    <>
      <h4>Sign-offs</h4>
      <ul>
        {sigs.map(({ sig, state, by }) => (
          <li>
            {shownText(sig)}: {state}
            {by !== null && ` by ${shownText(by)}`}
          </li>
        ))}
        {people.map(({ handle, role, hasAgreed }) => (
          <li>
            {shownText(handle)} ({role}): {AGREED[`${hasAgreed}`]}
          </li>
        ))}
      </ul>
    </>
  );
}

function TrackingIssue({ vep, context }: Props) {
  if (vep.trackingIssue === null) {
    return null;
  }
  const { number, isOpen, assignees, disagreements } = vep.trackingIssue;
  return (
    <p>
      Tracking issue <Link href={context.links.issue(number)}>#{number}</Link>: {isOpen ? 'open' : 'closed'}
      {assignees.length > 0 && `, assigned to ${shownText(assignees.join(', '))}`}
      {disagreements.length === 0 ? '.' : '. It differs in '}
      {disagreements.map(({ field, document, issue }, index) => (
        <>
          {index > 0 && ', '}
          {field} (<code>{shownText(issue)}</code>, the document says <code>{shownText(document)}</code>)
        </>
      ))}
    </p>
  );
}

function Implementation({ vep, context }: Props) {
  return vep.implementation === null || vep.implementation.length === 0 ? null : (
    <>
      <h4>Implementation</h4>
      <ul>
        {vep.implementation.map(({ repository, number, title, base, state, mergedAt }) => (
          <li>
            <Link href={context.links.pullRequest(repository, number)}>
              {shownText(repository, 80)}#{number}
            </Link>{' '}
            <bdi>{shownText(title, 160)}</bdi>{' '}
            <span class="quiet">
              {state}
              {mergedAt !== null && ` ${mergedAt.slice(0, 10)}`}, base {shownText(base, 60)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What could not be read, or what there is none of, in its place. */
function Absent({ vep }: { readonly vep: BoardVep }) {
  const parts = [
    ['open pull requests', vep.pullRequests],
    ['sign-offs', vep.signOffs],
    ['implementation', vep.implementation],
  ] as const;
  const unknown = parts.flatMap(([name, value]) => (value === null ? [name] : []));
  const none = parts.flatMap(([name, value]) => (Array.isArray(value) && value.length === 0 ? [name] : []));
  const hasIssue = vep.trackingIssue !== null;
  if (unknown.length === parts.length && !hasIssue) {
    return <p class="quiet">Activity unknown.</p>;
  }
  return unknown.length + none.length === 0 && hasIssue ? null : (
    <p class="quiet">
      {!hasIssue && 'Its tracking issue is not there, or could not be read. '}
      {unknown.length > 0 && `Unknown: ${unknown.join(', ')}. `}
      {none.length > 0 && `None: ${none.join(', ')}.`}
    </p>
  );
}

/** What GitHub shows of a VEP: pull requests, sign-offs, tracking issue, implementation. */
export function VepActivity({ vep, context }: Props) {
  return (
    <>
      <OpenPullRequests vep={vep} context={context} />
      {vep.signOffs !== null && <SignOffList {...vep.signOffs} />}
      <TrackingIssue vep={vep} context={context} />
      <Implementation vep={vep} context={context} />
      <Absent vep={vep} />
    </>
  );
}
