import type { BoardSources } from '../board-io/board-sources.ts';
import { withGitHubActivity } from '../board-io/github-activity.ts';
import type { Calendar } from '../domain/calendar/schedule.ts';
import { dayAt } from '../domain/calendar/zoned-day.ts';
import type { Known } from '../domain/finding/known.ts';
import { SettingsError } from '../domain/settings/settings.ts';
import { readWholeCalendar } from '../github/calendar/calendar.ts';
import { readCalendarOutline } from '../github/calendar/calendar-outline.ts';
import { renderPlain } from '../render/text/message-text.ts';
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
    withActivity: (inputs, { source }) => withGitHubActivity(inputs, { client, source, serverUrl }),
    startProgress: () => ({ advance: () => undefined, finish: () => undefined }),
  };
}
