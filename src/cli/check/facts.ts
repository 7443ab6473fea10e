import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import { dayAt } from '../../domain/calendar/zoned-day.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import type { Facts } from '../../domain/report/facts.ts';
import { readPolicy } from '../../git/policy-files.ts';
import type { Workspace } from '../../git/workspace.ts';
import { type FactNeeds, factNeeds } from '../../judge/fact-needs.ts';
import { type FactSources, readFirstFacts, withPriorTargets } from '../../sources/facts.ts';
import type { World } from '../world.ts';
import { type CalendarReading, readCalendarFrom } from './calendar.ts';
import type { CheckRequest } from './check-request.ts';
import { readIssues } from './issues.ts';
import type { Subject } from './subject.ts';

/** The facts of a judgment, and what to say about how they were found. */
export interface Gathered {
  readonly facts: Facts;
  readonly notes: readonly Message[];
}

/** What the facts are gathered for. */
export interface Occasion {
  readonly subject: Subject;
  readonly request: CheckRequest;
  readonly workspace: Workspace;
  readonly world: World;
}

/** Documents as they are make no new commitment, so the network is not asked for dates that decide nothing. */
async function readDates({ request, subject, world }: Occasion, needs: FactNeeds): Promise<CalendarReading> {
  const { calendar, settings } = request;
  if (subject.policy.history === null && calendar === null) {
    const reason = message`The freeze calendar was not read, because nothing that is new is judged.`;
    return { calendar: { state: 'undetermined', reason }, notes: [] };
  }
  return needs.releases.length === 0 && !needs.needsOpenRelease
    ? { calendar: { state: 'known', value: { scheduled: [], schedules: new Map() } }, notes: [] }
    : await readCalendarFrom(calendar, needs, { settings, world });
}

function dayOf({ request, world }: Occasion): CalendarDate {
  return request.today ?? dayAt(world.now().getTime(), request.settings.timeZone);
}

/** Finds out everything that the judgment of a subject depends on. */
export async function gatherFacts(occasion: Occasion): Promise<Gathered> {
  const { subject, request, workspace, world } = occasion;
  const { changes, otherChanges, policy: base } = subject;
  const { settings } = request;
  const notes: { dates: readonly Message[]; issues: readonly Message[] } = { dates: [], issues: [] };
  const sources: FactSources = {
    settings,
    today: dayOf(occasion),
    base,
    policy: await readPolicy(base, settings.vepsRoot),
    readCalendar: async (needs) => {
      const dates = await readDates(occasion, needs);
      notes.dates = dates.notes;
      return dates.calendar;
    },
    readIssues: async (numbers) => {
      const found = await readIssues(numbers, workspace.repository, world);
      notes.issues = [...notes.issues, ...found.notes];
      return found.issues;
    },
  };
  const first = await readFirstFacts(sources, { changes, otherChanges, needs: factNeeds(changes, settings) });
  const facts = await withPriorTargets(sources, changes, first);
  return {
    facts: { ...facts, exception: { state: 'absent' }, otherChanges },
    notes: [...notes.dates, ...notes.issues],
  };
}
