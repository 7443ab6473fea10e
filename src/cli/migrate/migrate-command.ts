import { Command } from 'commander';
import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import { parseDay } from '../option-values.ts';
import type { RunCommand } from '../run-command.ts';
import { addSettingOptions, readFlags, type SettingOptions } from '../settings/setting-options.ts';

const ABOUT =
  'Adds front matter to documents that have none. Number, title, and SIG come from the path and the heading; creation date and authors from the first commit; stage, releases, and feature gate from the text; the status follows from the rules of VEP-282. Documents in an old layout move to <number>-<name>/vep.md.';

const EXAMPLES = `
Nothing is made up: what the text, the path, and the history do not say becomes TBD and is listed.
Reviewers and approvers are never filled in, because nobody has agreed to be one; a tracked proposal becomes
"implementable" with TBD for both. Documents that already have front matter are left alone, so it is safe to
run the command again.

If GITHUB_TOKEN or GH_TOKEN is set, GitHub is asked for the handles of the authors, and for who approved and
reviewed the pull requests behind each document, as people to ask.

Examples:
  vep-governance migrate veps --dry-run                    show the result, write nothing
  vep-governance migrate veps --write-author-map authors   list the authors whose handles are missing
  vep-governance migrate veps --author-map authors         take handles from that file
  vep-governance migrate veps/sig-network                  one SIG's documents
  vep-governance migrate veps --replace-prose              also remove what front matter replaces

Exit code: 0 complete, 1 something is left to fill in by hand, 2 the command failed.`;

interface MigrateOptions extends SettingOptions {
  readonly authorMap?: string;
  readonly writeAuthorMap?: string;
  readonly replaceProse?: boolean;
  readonly calendar?: string;
  readonly today?: CalendarDate;
  readonly dryRun?: boolean;
}

/** The command `migrate`. */
export function migrateCommand(run: RunCommand): Command {
  const command = new Command('migrate')
    .summary('add front matter to documents that have none')
    .description(ABOUT)
    .argument('<paths...>', 'documents or folders')
    .option('--author-map <file>', 'a file with lines such as "alice@example.org = @alice"')
    .option('--write-author-map <file>', 'write such a file to fill in, and change no document')
    .option('--replace-prose', 'remove the sections "Target releases" and "Release Signoff Checklist"')
    .option('--calendar <dir|url>', 'a clone or the URL of the freeze calendar')
    .option('--today <date>', 'decide as if today were this date', parseDay)
    .option('--dry-run', 'show the result, and write nothing');
  return addSettingOptions(command, ['schedule-path', 'veps-root'])
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], options: MigrateOptions) => {
      const request = {
        paths,
        authorMap: options.authorMap ?? null,
        authorSkeleton: options.writeAuthorMap ?? null,
        replacesProse: options.replaceProse ?? false,
        calendar: options.calendar ?? null,
        today: options.today ?? null,
        isDryRun: options.dryRun ?? false,
        flags: readFlags(options),
      };
      await run(async (world) => (await import('./migrate.ts')).migrate(request, world));
    });
}
