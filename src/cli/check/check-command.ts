import { Command, Option } from 'commander';
import { parseDay } from '../option-values.ts';
import type { RunCommand } from '../run-command.ts';
import { addSettingOptions, readFlags, type SettingOptions } from '../settings/setting-options.ts';
import { check } from './check.ts';
import { type CheckQuestion, FORMATS } from './check-request.ts';

const ABOUT =
  "Checks VEP documents by the same rules as the check on the pull request, with the settings in the repository's workflow. Without paths it checks everything the branch changes since it left the default branch: commits, staged and unstaged edits, and new files. With paths it checks only the documents there, and those that did not change as they are.";

const EXAMPLES = `
Examples:
  vep-governance check                                what the branch changes
  vep-governance check veps/sig-compute/123-foo       one proposal
  vep-governance check --base upstream/release-1.8    compared with another branch
  vep-governance check --today 2027-01-06             would it pass on that day?
  vep-governance check --calendar ../sig-release      freeze dates from a clone, without the network
  vep-governance check --explain veps/sig-compute/123-foo   what the verdict rests on
  vep-governance check --all --format sarif           every document as it is, for code scanning

Freeze dates come from the calendar's repository. A copy is kept for an hour, and longer if the network
cannot be reached. Tracking issues are checked if GITHUB_TOKEN or GH_TOKEN is set.

Exit code: 0 no errors, 1 errors, 2 the command failed or could not reach a verdict. Warnings do not block.`;

interface CheckOptions extends SettingOptions {
  readonly base?: string;
  readonly head?: string;
  readonly all?: boolean;
  readonly calendar?: string;
  readonly today?: CheckQuestion['today'];
  readonly format: CheckQuestion['format'];
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly explain?: boolean;
}

function detailOf({ quiet = false, verbose = false }: CheckOptions): CheckQuestion['detail'] {
  if (quiet) {
    return 'quiet';
  }
  return verbose ? 'verbose' : 'usual';
}

function toQuestion(paths: readonly string[], options: CheckOptions): CheckQuestion {
  return {
    paths,
    base: options.base ?? null,
    head: options.head ?? null,
    isAll: options.all ?? false,
    calendar: options.calendar ?? null,
    today: options.today ?? null,
    format: options.format,
    detail: detailOf(options),
    isExplained: options.explain ?? false,
    flags: readFlags(options),
  };
}

/** The command `check`. */
export function checkCommand(run: RunCommand): Command {
  const command = new Command('check')
    .summary('check what the branch changes, or documents as they are')
    .description(ABOUT)
    .argument('[paths...]', 'documents or folders')
    .option(
      '--base <ref>',
      "the branch to compare with (default: the pull request's base in its workflow, else the default branch)",
    )
    .option('--head <ref>', 'judge this commit instead of the files on disk')
    .option('--all', 'check every document as it is, compared with nothing')
    .option('--calendar <dir|url>', 'a clone or the URL of the freeze calendar')
    .option('--today <date>', 'judge as if today were this date', parseDay)
    .addOption(new Option('--format <name>', 'the output format').choices(FORMATS).default('readable'))
    .addOption(new Option('-q, --quiet', 'show errors and the summary only').conflicts('verbose'))
    .option('-v, --verbose', 'show every finding in full, and where the settings come from')
    .option('--explain', 'show first what the verdict rests on: the facts, before and after, and what each rule says');
  return addSettingOptions(command, [
    'schedule-path',
    'time-zone',
    'freeze-boundary',
    'veps-root',
    'sigs',
    'extra-transition',
  ])
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], options: CheckOptions) => {
      await run((world) => check(toQuestion(paths, options), world));
    });
}
