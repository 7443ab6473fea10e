import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import { codeList, type Message, message } from '../../domain/finding/message.ts';
import { freezeOf } from '../../domain/freeze/freeze.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { Owners } from '../../domain/vep/owners.ts';
import { readPolicy } from '../../git/policy-files.ts';
import { readSigOwners } from '../../sources/policy.ts';
import type { Source } from '../../sources/source.ts';
import { readCalendarFrom } from '../check/calendar.ts';
import type { World } from '../world.ts';

/** Where to look for what an author can fill in next. */
export interface OpenPoints {
  readonly files: Source;
  readonly sig: string;
  readonly settings: Settings;
  readonly world: World;
  /** A folder or an address; null for the repository of the settings. */
  readonly calendar: string | null;
  readonly today: CalendarDate;
}

/** Each list of the SIG by itself, where it is empty the repository's. */
async function readOwners({ files, sig, settings }: OpenPoints): Promise<Owners> {
  const root = settings.vepsRoot;
  const { aliases, reviewers, approvers } = await readPolicy(files, root);
  const own = (await readSigOwners(files, { root, sigs: [sig], aliases })).get(sig);
  return {
    reviewers: own !== undefined && own.reviewers.length > 0 ? own.reviewers : reviewers,
    approvers: own !== undefined && own.approvers.length > 0 ? own.approvers : approvers,
  };
}

async function describeReleases({ calendar: place, today, settings, world }: OpenPoints): Promise<readonly Message[]> {
  const { calendar } = await readCalendarFrom(place, { releases: [], needsOpenRelease: true }, { settings, world });
  if (calendar.state === 'undetermined') {
    return [message`Which releases are still open is not known. ${calendar.reason}`];
  }
  const open = [...calendar.value.schedules.keys()].filter((release) => {
    const freeze = freezeOf(release, calendar, { today, boundary: settings.freezeBoundary });
    return freeze.state === 'known' && freeze.value.state === 'open';
  });
  return open.length === 0 ? [] : [message`Releases that are still open: ${codeList(open)}.`];
}

/** Whom to ask and what to target. Nobody is written into a document: a name that nobody agreed to would pass for one. */
export async function describeOpenPoints(points: OpenPoints): Promise<readonly Message[]> {
  const { reviewers, approvers } = await readOwners(points);
  return [
    ...(reviewers.length === 0 ? [] : [message`Reviewers to ask: ${codeList(reviewers)}.`]),
    ...(approvers.length === 0 ? [] : [message`Approvers to ask: ${codeList(approvers)}.`]),
    ...(await describeReleases(points)),
  ];
}
