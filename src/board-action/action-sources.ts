import type { BoardInputs } from '../board/board-inputs.ts';
import { type Asking, type BoardSources, withoutActivity } from '../board-io/board-sources.ts';
import { withGitHubActivity } from '../board-io/github-activity.ts';
import type { Calendar } from '../domain/calendar/schedule.ts';
import { dayAt } from '../domain/calendar/zoned-day.ts';
import type { Known } from '../domain/finding/known.ts';
import { SettingsError } from '../domain/settings/settings.ts';
import { readWholeCalendar } from '../github/calendar/calendar.ts';
import { readCalendarOutline } from '../github/calendar/calendar-outline.ts';
import { renderPlain } from '../render/text/message-text.ts';
import { SourceError } from '../sources/source.ts';
import type { BoardSession } from './board-session.ts';

async function readCalendar({ client, settings, serverUrl }: BoardSession): Promise<Known<Calendar>> {
  const { scheduleRepository: repository, schedulePath: path, scheduleRef: ref } = settings;
  const outline = await readCalendarOutline(client, { repository, path, ref, serverUrl });
  const calendar = await readWholeCalendar(client, outline);
  if (calendar.state === 'undetermined' && calendar.isSettingFault === true) {
    throw new SettingsError(renderPlain(calendar.reason));
  }
  return calendar;
}

/** What could not be read is said on the board. */
async function withActivity(inputs: BoardInputs, { source }: Asking, session: BoardSession): Promise<BoardInputs> {
  const { client, serverUrl } = session;
  try {
    return await withGitHubActivity(inputs, { client, source, serverUrl });
  } catch (error) {
    if (error instanceof SourceError) {
      return withoutActivity(inputs, error.reason);
    }
    throw error;
  }
}

/** Where the action's board comes from: the calendar and the activity are asked of GitHub, each once. */
export function actionSources(session: BoardSession): BoardSources {
  const { settings, boardSettings, client, serverUrl, now } = session;
  let calendar: Promise<Known<Calendar>> | null = null;
  return {
    today: dayAt(now().getTime(), settings.timeZone),
    boardSettings,
    needsHistory: true,
    serverUrl,
    findName: () => Promise.resolve(client.repository),
    readCalendar: () => {
      calendar ??= readCalendar(session);
      return calendar;
    },
    withActivity: (inputs, asking) => withActivity(inputs, asking, session),
    startProgress: () => ({ advance: () => undefined, finish: () => undefined }),
  };
}
