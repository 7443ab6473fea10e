import { Command, Option } from 'commander';
import { DEFAULT_SETTINGS } from '../../domain/settings/default-settings.ts';
import {
  collectTransition,
  parseDay,
  parseFolder,
  parseNames,
  parseSchedules,
  parseTimeZone,
} from '../option-values.ts';
import type { RunCommand } from '../run-command.ts';
import { check } from './check.ts';
import { type CheckRequest, FORMATS } from './check-request.ts';

const ABOUT =
  "Judges VEP documents by the same rules as the pull request's check. Without paths it judges what the branch changes since it left the default branch: commits, staged and unstaged edits and new files. With paths it judges only what lies there; a file that is named but not changed is judged as it stands.";

const EXAMPLES = `
Examples:
  vep-governance check                                what the branch changes
  vep-governance check veps/sig-compute/123-foo       one proposal
  vep-governance check --base upstream/release-1.8    compared with another branch
  vep-governance check --today 2027-01-06             would it pass on that day?
  vep-governance check --calendar ../sig-release      freeze dates from a clone, no network
  vep-governance check --all --format sarif           every document as it stands, for code scanning

Freeze dates come from kubevirt/sig-release; a copy is kept for an hour, and used longer where the
network cannot be reached. With GITHUB_TOKEN in the environment tracking issues are looked up, too.

Exit code: 0 no errors, 1 errors, 2 it could not be judged. Warnings do not block.`;

interface CheckOptions {
  readonly base?: string;
  readonly head?: string;
  readonly all?: boolean;
  readonly calendar?: string;
  readonly schedulePath: string;
  readonly today?: CheckRequest['today'];
  readonly format: CheckRequest['format'];
  readonly timeZone: string;
  readonly freezeBoundary: CheckRequest['settings']['freezeBoundary'];
  readonly vepsRoot: string;
  readonly sigs: readonly string[];
  readonly extraTransition?: CheckRequest['settings']['extraTransitions'];
}

function toRequest(paths: readonly string[], options: CheckOptions): CheckRequest {
  const { schedulePath, timeZone, freezeBoundary, vepsRoot, sigs, extraTransition: extraTransitions = [] } = options;
  return {
    paths,
    base: options.base ?? null,
    head: options.head ?? null,
    isAll: options.all ?? false,
    calendar: options.calendar ?? null,
    today: options.today ?? null,
    format: options.format,
    settings: { ...DEFAULT_SETTINGS, schedulePath, timeZone, freezeBoundary, vepsRoot, sigs, extraTransitions },
  };
}

/** The command `check`. */
export function checkCommand(run: RunCommand): Command {
  const { schedulePath, timeZone, freezeBoundary, vepsRoot, sigs } = DEFAULT_SETTINGS;
  const boundaries = ['start-of-day', 'end-of-day'];
  return new Command('check')
    .summary('judge what the branch changes, or documents as they stand')
    .description(ABOUT)
    .argument('[paths...]', 'documents or folders')
    .option(
      '--base <ref>',
      "the branch to compare with (default: in a pull request's workflow its base, else the default branch)",
    )
    .option('--head <ref>', 'judge this commit instead of the files as they are')
    .option('--all', 'judge every document as it stands, comparing with nothing')
    .option('--calendar <dir|url>', 'a clone of the freeze calendar, or where to fetch it')
    .option('--schedule-path <path>', 'where the calendar has the schedule of a release', parseSchedules, schedulePath)
    .option('--today <date>', 'judge as if it were that day', parseDay)
    .addOption(new Option('--format <name>', 'how to write the report').choices(FORMATS).default('readable'))
    .option('--time-zone <zone>', 'where days begin', parseTimeZone, timeZone)
    .addOption(
      new Option('--freeze-boundary <name>', 'when a freeze begins').choices(boundaries).default(freezeBoundary),
    )
    .option('--veps-root <folder>', 'the folder of the VEPs', parseFolder, vepsRoot)
    .option('--sigs <names>', 'SIGs known besides the folders', parseNames, sigs)
    .option('--extra-transition <from -> to>', 'a status step allowed besides the rules; repeatable', collectTransition)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], options: CheckOptions) => {
      await run((world) => check(toRequest(paths, options), world));
    });
}
