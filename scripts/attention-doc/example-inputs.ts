import type {
  AttentionExample,
  ExampleActivity,
  ExamplePullRequest,
  ExampleVersion,
} from '../../src/board/attention/attention-rule.ts';
import type { BoardInputs } from '../../src/board/board-inputs.ts';
import type {
  Activity,
  IssueActivity,
  PullRequestActivity,
  ReferringPullRequest,
} from '../../src/domain/board/activity.ts';
import { DEFAULT_BOARD_SETTINGS } from '../../src/domain/board/board-settings.ts';
import type { DocumentVersion } from '../../src/domain/board/document-history.ts';
import { type CalendarDate, parseCalendarDate } from '../../src/domain/calendar/calendar-date.ts';
import { parseRelease, type Release } from '../../src/domain/calendar/release.ts';
import type { Calendar, Schedule } from '../../src/domain/calendar/schedule.ts';
import type { Known } from '../../src/domain/finding/known.ts';
import { message } from '../../src/domain/finding/message.ts';
import { EXAMPLE_PATH } from '../../src/domain/report/rule.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/default-settings.ts';
import type { Vep } from '../../src/domain/vep/vep.ts';
import { identifyVep } from '../../src/domain/vep/vep-identity.ts';
import { parseVep } from '../../src/parse/document/vep.ts';
import { parseVersionFields } from '../../src/parse/document/version-fields.ts';
import { parseTrackingIssue } from '../../src/parse/files/tracking-issue.ts';

const ROOT = DEFAULT_SETTINGS.vepsRoot;
const NUMBER = 123;
const OPEN = 400;
/** An approver of the example's SIG; a table test wants no more. */
const APPROVER = 'erin';

function certain<Value>(value: Value | null): Value {
  if (value === null) {
    throw new Error('The examples name a day or a release that is none.');
  }
  return value;
}

function day(text: string): CalendarDate {
  return certain(parseCalendarDate(text));
}

type Dates = readonly [freeze: string, codeFreeze: string | null, ga: string];

const DATES: Readonly<Record<string, Dates>> = {
  'v1.7': ['2025-09-03', '2025-10-29', '2025-11-19'],
  'v1.8': ['2026-01-07', '2026-02-25', '2026-03-25'],
  'v1.9': ['2026-04-30', '2026-06-24', '2026-07-22'],
  'v1.10': ['2026-09-02', '2026-10-21', '2026-11-18'],
  'v1.11': ['2027-01-06', '2027-02-24', '2027-03-24'],
};

function scheduleOf(name: string, [freeze, codeFreeze, ga]: Dates): readonly [Release, Known<Schedule>] {
  const release = certain(parseRelease(name));
  const value: Schedule = {
    release,
    begins: day(freeze),
    freeze: day(freeze),
    codeFreeze: codeFreeze === null ? null : day(codeFreeze),
    out: day(ga),
    hasSeveralFreezes: false,
    source: `releases/${name}/schedule.yaml`,
  };
  return [release, { state: 'known', value }];
}

/** The calendar of the examples: v1.9 is released on 2026-07-22, v1.10 on 2026-11-18, v1.11 on 2027-03-24. */
export function exampleCalendar(changes: Readonly<Record<string, Dates>> = {}): Known<Calendar> {
  const schedules = new Map(Object.entries({ ...DATES, ...changes }).map(([name, dates]) => scheduleOf(name, dates)));
  return { state: 'known', value: { scheduled: [...schedules.keys()], schedules } };
}

/** Noon: a day in every zone near UTC. */
function instant(on: string): string {
  return `${on}T12:00:00Z`;
}

function source(text: string) {
  return { kind: 'text', text } as const;
}

function toVersion({ on, text }: ExampleVersion, index: number): DocumentVersion {
  const committedAt = Date.parse(instant(on));
  return {
    commit: String(index + 1).padStart(40, '0'),
    committedAt,
    reachedAt: committedAt,
    pullRequest: 300 + index,
    path: EXAMPLE_PATH,
    blob: text,
    fields: parseVersionFields(EXAMPLE_PATH, source(text), ROOT),
  };
}

function toProposal(proposal: NonNullable<ExampleActivity['proposal']>, before: Vep): PullRequestActivity {
  const after = parseVep(EXAMPLE_PATH, source(proposal.text), ROOT);
  const kind = before.form === 'legacy' && after.form !== 'legacy' ? 'migrated' : 'modified';
  const event = { isLgtm: false, isLgtmCancel: false };
  const approvals = (proposal.approvals ?? []).map(({ who, on }) => {
    return { ...event, kind: 'approval' as const, who, at: instant(on) };
  });
  return {
    number: OPEN,
    title: 'Go on',
    author: 'alice',
    isDraft: proposal.isDraft ?? false,
    hasConflict: false,
    verdict: 'success',
    labels: [],
    reviewsAsked: [],
    changes: [
      {
        change: { kind, path: EXAMPLE_PATH, previousPath: null, before, after },
        pushedAt: instant(proposal.openedOn),
      },
    ],
    events: [{ ...event, kind: 'commit', who: 'alice', at: instant(proposal.openedOn) }, ...approvals],
    eventsSince: null,
  };
}

function toReferring(pullRequest: ExamplePullRequest, index: number): ReferringPullRequest {
  const { openedOn, mergedOn, isDraft } = pullRequest;
  const merged = mergedOn === undefined ? null : instant(mergedOn);
  const open = isDraft === true ? 'draft' : 'open';
  return {
    repository: 'kubevirt/kubevirt',
    isForeign: true,
    number: 9000 + index,
    title: 'Implement it',
    base: 'main',
    isToDefaultBranch: true,
    state: merged === null ? open : 'merged',
    createdAt: instant(openedOn),
    mergedAt: merged,
    closedAt: merged,
  };
}

function toIssue({ issue, implementation = [] }: ExampleActivity): IssueActivity {
  const { isOpen = true, description = '' } = issue ?? {};
  return {
    isOpen,
    assignees: [],
    fields: parseTrackingIssue(description),
    description,
    referring: implementation.map(toReferring),
    hasMoreReferring: false,
  };
}

function toActivity(example: ExampleActivity, vep: Vep): Activity {
  const { proposal } = example;
  return {
    pullRequests: {
      state: 'known',
      value: { changing: proposal === undefined ? [] : [toProposal(proposal, vep)], unread: [] },
    },
    issues: { state: 'known', value: new Map([[NUMBER, toIssue(example)]]) },
    merged: { state: 'known', value: new Map() },
  };
}

/** What a board is made from in the situation of an example. */
export function exampleInputs({ today, versions, activity }: Omit<AttentionExample, 'says'>): BoardInputs {
  const history = versions.map(toVersion);
  const vep = parseVep(EXAMPLE_PATH, source(versions.at(-1)?.text ?? ''), ROOT);
  return {
    commit: { sha: 'f'.repeat(40), committedAt: history.at(-1)?.committedAt ?? 0 },
    repository: 'https://github.com/kubevirt/enhancements',
    documents: [vep],
    facts: {
      today: day(today),
      sigs: DEFAULT_SETTINGS.sigs,
      baseVeps: [identifyVep(vep, ROOT)],
      issues: new Map([[NUMBER, { state: 'known', value: 'issue' }]]),
      calendar: exampleCalendar(),
      exception: { state: 'absent' },
      expectedSections: null,
      owners: {
        root: { approvers: [], reviewers: [] },
        sigs: new Map([['sig-compute', { approvers: [APPROVER], reviewers: [] }]]),
      },
      priorTargets: new Map(),
    },
    history: { state: 'known', value: new Map([[EXAMPLE_PATH, history]]) },
    activity:
      activity === undefined
        ? {
            state: 'undetermined',
            reason: message`Pull requests, sign-offs and implementation were not read: no token.`,
          }
        : { state: 'known', value: toActivity(activity, vep) },
    settings: DEFAULT_SETTINGS,
    boardSettings: DEFAULT_BOARD_SETTINGS,
  };
}
