import { type Command, InvalidArgumentError, Option } from 'commander';
import { ACCEPTED_FORM, parseAccepted } from '../../domain/board/accepted-attention.ts';
import type { AcceptedAttention } from '../../domain/board/attention.ts';
import { type BoardSettings, DEFAULT_BOARD_SETTINGS } from '../../domain/board/board-settings.ts';
import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import { parseDay, parseNames } from '../option-values.ts';
import { addSettingOptions, readFlags, type SettingOptions } from '../settings/setting-options.ts';
import type { BoardQuestion } from './board-question.ts';

/** What commander makes of {@link addBoardOptions}. */
export interface BoardOptions
  extends SettingOptions,
    Omit<BoardSettings, 'attentionAccepted' | 'implementationRepositories' | 'noPeopleDays'> {
  /** Commander takes the `no` of `--no-people-days` for a negation and leaves it out of the name. */
  readonly peopleDays: number;
  readonly base?: string;
  readonly calendar?: string;
  readonly today?: CalendarDate;
  readonly attentionAccepted?: BoardSettings['attentionAccepted'];
  readonly implementationRepositories?: readonly string[];
}

function parseDays(text: string): number {
  if (!/^\d{1,4}$/.test(text)) {
    throw new InvalidArgumentError('It must be a number of days, such as 14.');
  }
  return Number(text);
}

/** `<vep> <id> until <release>: <reason>`, collected over several uses of the option. */
export function collectAccepted(
  text: string,
  previous: readonly AcceptedAttention[] = [],
): readonly AcceptedAttention[] {
  const accepted = parseAccepted(text);
  if (accepted === null) {
    throw new InvalidArgumentError(`It must have the form ${ACCEPTED_FORM.replaceAll('`', '"')}.`);
  }
  return [...previous, accepted];
}

const DAYS: readonly (readonly [keyof BoardSettings, string, string])[] = [
  [
    'notCommittedDays',
    '--not-committed-days <days>',
    'days before the VEP Freeze by which a planned VEP should be committed',
  ],
  [
    'noPeopleDays',
    '--no-people-days <days>',
    'days before the VEP Freeze by which reviewers and approvers should be named',
  ],
  ['signOffDays', '--sign-off-days <days>', 'days before the VEP Freeze by which the SIGs should sign off'],
  ['reviewIdleDays', '--review-idle-days <days>', 'days without activity after which a review is idle'],
  [
    'codeFreezeDays',
    '--code-freeze-days <days>',
    'days before the Code Freeze by which the implementation should be merged',
  ],
  ['stalledDays', '--stalled-days <days>', 'days without a change after which a provisional VEP is stalled'],
];

/** Adds the options that say which board is made. */
export function addBoardOptions(command: Command): Command {
  command
    .option('--base <ref>', 'the commit to read the proposals from (default: the one that is checked out)')
    .option('--calendar <dir|url>', 'a clone or the URL of the freeze calendar')
    .option('--today <date>', 'show the state as if today were this date', parseDay);
  for (const [name, flags, words] of DAYS) {
    const days = Number(DEFAULT_BOARD_SETTINGS[name]);
    command.addOption(new Option(flags, words).argParser(parseDays).default(days));
  }
  command
    .option(
      '--attention-accepted <line>',
      'an extension that was granted, whose entry no longer counts: "<vep> <id> until <release>: <reason>"; repeatable',
      collectAccepted,
    )
    .option(
      '--implementation-repositories <names>',
      "where VEPs are implemented: owner/name, or owner/ for all of an owner's (default: this repository's owner)",
      parseNames,
    );
  return addSettingOptions(command, ['schedule-path', 'time-zone', 'freeze-boundary', 'veps-root', 'sigs']);
}

/** The board that a command line asks for. */
export function readBoardQuestion(options: BoardOptions): BoardQuestion {
  const {
    notCommittedDays,
    peopleDays: noPeopleDays,
    signOffDays,
    reviewIdleDays,
    codeFreezeDays,
    stalledDays,
  } = options;
  const { attentionAccepted = [], implementationRepositories = [] } = options;
  return {
    base: options.base ?? null,
    calendar: options.calendar ?? null,
    today: options.today ?? null,
    needsHistory: false,
    flags: readFlags(options),
    boardSettings: {
      ...{ notCommittedDays, noPeopleDays, signOffDays, reviewIdleDays, codeFreezeDays, stalledDays },
      attentionAccepted,
      implementationRepositories,
    },
  };
}
