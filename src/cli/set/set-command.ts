import { Command } from 'commander';
import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import { parseDay } from '../option-values.ts';
import type { RunCommand } from '../run-command.ts';
import { addSettingOptions, readFlags, type SettingOptions } from '../settings/setting-options.ts';

const ABOUT =
  'Changes fields of a proposal and leaves every other byte as it is. Shows the change, what the check says about it, and how to propose it. Refuses a status change that the process does not allow.';

const EXAMPLES = `
Examples:
  vep-governance set 307 status=implementable milestone.alpha=v1.11 reviewers=@alice,@bob
  vep-governance set 307 status=deferred
  vep-governance set veps/sig-compute/307-faster-restarts feature-gate=FasterRestarts

Separate the items of a list with commas. To empty a field, write nothing after the "=".

Exit code: 0 no errors, 1 written with errors, 2 nothing was written, or there is no verdict.`;

interface SetOptions extends SettingOptions {
  readonly base?: string;
  readonly calendar?: string;
  readonly today?: CalendarDate;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

/** The command `set`. */
export function setCommand(run: RunCommand): Command {
  const command = new Command('set')
    .summary('change fields of a proposal')
    .description(ABOUT)
    .argument('<number|path>', "a proposal's number, document, or folder")
    .argument('<assignments...>', 'such as status=implementable')
    .option('--force', 'also write a status change that the process does not allow')
    .option('--dry-run', 'show the change, and write nothing')
    .option('--base <ref>', 'the branch to compare with (default: the default branch)')
    .option('--calendar <dir|url>', 'a clone or the URL of the freeze calendar')
    .option('--today <date>', 'judge as if today were this date', parseDay);
  return addSettingOptions(command, [
    'schedule-path',
    'time-zone',
    'freeze-boundary',
    'veps-root',
    'sigs',
    'extra-transition',
  ])
    .addHelpText('after', EXAMPLES)
    .action(async (proposal: string, assignments: readonly string[], options: SetOptions) => {
      const { base = null, calendar = null, today = null, force = false, dryRun = false } = options;
      const check = {
        ...{ base, calendar, today, head: null, isAll: false, isExplained: false },
        ...({ format: 'readable', detail: 'usual' } as const),
        flags: readFlags(options),
      };
      await run(async (world) =>
        (await import('./set.ts')).set({ proposal, assignments, isForced: force, isDryRun: dryRun, check }, world),
      );
    });
}
