import { compareReleases } from '../../../domain/calendar/release.ts';
import type { Calendar, Schedule } from '../../../domain/calendar/schedule.ts';
import type { Known } from '../../../domain/finding/known.ts';
import type { DocumentCommitment } from '../../../domain/freeze/commitment.ts';
import type { Exception, ExceptionScope } from '../../../domain/freeze/exception.ts';
import type { Facts, IssueKind } from '../../../domain/report/facts.ts';
import type { Settings } from '../../../domain/settings/settings.ts';
import { renderPlain } from '../../text/message-text.ts';
import { quantity } from '../../text/quantity.ts';
import { explainedList, explainedValue, notKnown } from './explained-text.ts';

const ISSUE_KINDS = {
  issue: 'an issue',
  'pull-request': 'a pull request',
  missing: 'there is none',
  'not-asked': 'not looked up',
} as const satisfies Record<IssueKind, string>;

function explainIssues(issues: Facts['issues']): readonly string[] {
  return [...issues].map(([number, kind]) => {
    return `issue ${number}: ${kind.state === 'known' ? ISSUE_KINDS[kind.value] : notKnown(kind.reason)}`;
  });
}

function explainSchedule(schedule: Known<Schedule>): string {
  if (schedule.state === 'undetermined') {
    return notKnown(schedule.reason);
  }
  const { freeze, out, source } = schedule.value;
  return `freeze ${freeze ?? 'not scheduled'}, release ${out ?? 'not scheduled'}, read from ${explainedValue(source)}`;
}

function explainCalendar(calendar: Known<Calendar>): readonly string[] {
  if (calendar.state === 'undetermined') {
    return [`calendar: ${notKnown(calendar.reason)}`];
  }
  const { scheduled, schedules } = calendar.value;
  const read = [...schedules].map(([release, schedule]) => `${release}: ${explainSchedule(schedule)}`);
  return [`releases with a schedule: ${explainedList(scheduled.toSorted(compareReleases))}`, ...read];
}

function explainCommitment({ document, stage, release }: DocumentCommitment): string {
  return `${document} ${stage} ${release}`;
}

function explainScope(scope: ExceptionScope): string {
  switch (scope.kind) {
    case 'everything':
      return 'everything that this head commits to';
    case 'recorded':
      return explainedList(scope.commitments.map(explainCommitment));
    case 'nothing':
      return `nothing. ${renderPlain(scope.reason)}`;
  }
}

/** Of somebody's role only whether it may grant: the role itself is nobody's business. */
function explainException(exception: Exception): string {
  switch (exception.state) {
    case 'absent':
      return 'not there';
    case 'granted':
      return `${explainedValue(exception.by)} may grant it, and did on ${exception.at}. It covers ${explainScope(exception.scope)}`;
    case 'refused':
      return `may not be granted so. ${renderPlain(exception.reason)}`;
    case 'undetermined':
      return notKnown(exception.reason);
  }
}

function explainSections(sections: Facts['expectedSections']): string {
  return sections === null ? 'there is no template' : explainedList(sections);
}

function explainPriorTargets(priorTargets: Facts['priorTargets']): readonly string[] {
  return [...priorTargets].map(([path, prior]) => {
    const targets =
      prior.state === 'known' ? prior.value.targets.map((target) => `${target.stage} ${target.release}`) : [];
    const text = prior.state === 'known' ? explainedList(targets) : notKnown(prior.reason);
    return `named by ${explainedValue(path)} before the freeze: ${text}`;
  });
}

/** Everything outside the documents that a judgment rests on, one line each. */
export function explainFacts(facts: Facts, settings: Settings): readonly string[] {
  return [
    `today: ${facts.today} (${explainedValue(settings.timeZone)}, freeze boundary ${settings.freezeBoundary})`,
    `enforcement: ${settings.enforcement}; what is not known: ${settings.onUndetermined}`,
    `SIGs: ${explainedList(facts.sigs)}`,
    `proposals on the base branch: ${quantity(facts.baseVeps.length, 'document')}`,
    ...(facts.isRootMissing === true ? [`folder ${explainedValue(settings.vepsRoot)}: not there`] : []),
    ...explainIssues(facts.issues),
    ...explainCalendar(facts.calendar),
    `label ${explainedValue(settings.exceptionLabel)}: ${explainException(facts.exception)}`,
    `sections of the template: ${explainSections(facts.expectedSections)}`,
    ...explainPriorTargets(facts.priorTargets),
  ];
}
