import type { Known } from '../../domain/finding/known.ts';
import { type Message, message } from '../../domain/finding/message.ts';
import type { RepositoryName } from '../client/client.ts';

/** Where the freeze calendar is. */
export interface CalendarPlace {
  readonly repository: RepositoryName;
  /** Contains `{version}`. */
  readonly path: string;
  readonly ref: string;
  /** `https://github.com`, for links. */
  readonly serverUrl: string;
}

/** `owner/name`. */
export function nameOf({ owner, name }: RepositoryName): string {
  return `${owner}/${name}`;
}

function settingFault(reason: Message): Extract<Known<never>, { state: 'undetermined' }> {
  return { state: 'undetermined', reason, isSettingFault: true };
}

/**
 * The input that points nowhere, in the order in which GitHub looks: its repository, its ref, its folder
 * ([action §2](../../../docs/specification/action.md#2-inputs)).
 */
export const MISSING = {
  repository: ({ repository }: CalendarPlace) =>
    settingFault(
      message`The input ${'schedule-repository'} is ${nameOf(repository)}, which GitHub does not know or does not show to this token. Check its spelling and the token.`,
    ),
  ref: ({ repository, ref }: CalendarPlace) =>
    settingFault(
      message`The input ${'schedule-ref'} is ${ref}, and ${nameOf(repository)} has no such branch, tag or commit. Check its spelling.`,
    ),
  folder: ({ repository, path, ref }: CalendarPlace) =>
    settingFault(
      message`The input ${'schedule-path'} is ${path}, and ${nameOf(repository)} has no such folder at ${ref}. Check its spelling.`,
    ),
} as const satisfies Record<string, (place: CalendarPlace) => Known<never>>;
