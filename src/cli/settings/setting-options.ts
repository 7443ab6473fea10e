import { type Command, Option } from 'commander';
import type { Settings } from '../../domain/settings/settings.ts';
import { collectTransition, parseFolder, parseNames, parseSchedules, parseTimeZone } from '../option-values.ts';
import type { SettingFlags } from './command-settings.ts';

/** What commander makes of {@link addSettingOptions}. */
export interface SettingOptions {
  readonly vepsRoot?: string;
  readonly sigs?: readonly string[];
  readonly schedulePath?: string;
  readonly timeZone?: string;
  readonly freezeBoundary?: Settings['freezeBoundary'];
  readonly extraTransition?: Settings['extraTransitions'];
  readonly workflowSettings: boolean;
}

const WITHOUT = new Option('--no-workflow-settings', "ignore the settings in the repository's workflow");

const OPTIONS = {
  'time-zone': new Option('--time-zone <zone>', 'the time zone that decides which day it is').argParser(parseTimeZone),
  'freeze-boundary': new Option('--freeze-boundary <name>', 'whether the freeze day itself is frozen').choices([
    'start-of-day',
    'end-of-day',
  ]),
  'veps-root': new Option('--veps-root <folder>', 'the folder that holds the proposals').argParser(parseFolder),
  'schedule-path': new Option(
    '--schedule-path <path>',
    "a schedule's path in the calendar, with {version} for the release",
  ).argParser(parseSchedules),
  sigs: new Option('--sigs <names>', 'more SIGs, besides those that have a folder').argParser(parseNames),
  'extra-transition': new Option(
    '--extra-transition <from -> to>',
    'an additional status change to allow; repeatable',
  ).argParser(collectTransition),
} as const;

/** Adds the options that say what the workflow otherwise says: none has a default of its own. */
export function addSettingOptions(command: Command, names: readonly (keyof typeof OPTIONS)[]): Command {
  for (const option of [...names.map((name) => OPTIONS[name]), WITHOUT]) {
    command.addOption(option);
  }
  return command;
}

/** The settings that a command line names. */
export function readFlags(options: SettingOptions): SettingFlags {
  const { schedulePath, vepsRoot, sigs, timeZone, freezeBoundary, extraTransition, workflowSettings } = options;
  return {
    usesWorkflow: workflowSettings,
    given: {
      ...(schedulePath === undefined ? {} : { schedulePath }),
      ...(vepsRoot === undefined ? {} : { vepsRoot }),
      ...(sigs === undefined ? {} : { sigs }),
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(freezeBoundary === undefined ? {} : { freezeBoundary }),
      ...(extraTransition === undefined ? {} : { extraTransitions: extraTransition }),
    },
  };
}
