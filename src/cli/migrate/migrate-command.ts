import { Command } from 'commander';
import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import { parseDay } from '../option-values.ts';
import type { RunCommand } from '../run-command.ts';
import { addSettingOptions, readFlags, type SettingOptions } from '../settings/setting-options.ts';

const ABOUT =
  'Adds front matter to documents that have none: number, title, and SIG from the path and the heading; creation date and authors from the first commit; stage, releases, and feature gate from the text; the status by the rules of VEP-282. Documents in an old layout move to <number>-<name>/vep.md.';

const EXAMPLES = `
Nothing is made up. What the text, the path, and the history do not say is written as TBD and listed.
Reviewers and approvers are never written, because nobody has agreed to be one: a tracked proposal comes
out "implementable" with TBD for both. A document that has front matter is left alone, so running it again
changes nothing.

With GITHUB_TOKEN or GH_TOKEN set, GitHub tells whose commits these are, and who approved and reviewed the
pull requests that made a document: people to ask.

Examples:
  vep-governance migrate veps --dry-run                    show everything, write nothing
  vep-governance migrate veps --write-author-map authors   list the authors, with handles to fill in
  vep-governance migrate veps --author-map authors         "alice@example.org = @alice" on each line
  vep-governance migrate veps/sig-network                  one SIG's documents
  vep-governance migrate veps --replace-prose              drop the sections that front matter replaces

Exit code: 0 complete, 1 something is left to do by hand, 2 it could not be done.`;

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
    .option('--author-map <file>', 'addresses or names of authors with their GitHub handles')
    .option('--write-author-map <file>', 'write such a map to fill in, and change no document')
    .option('--replace-prose', 'remove "Target releases" and "Release Signoff Checklist"')
    .option('--calendar <dir|url>', 'a clone of the freeze calendar, or where to fetch it')
    .option('--today <date>', 'decide as if it were that day', parseDay)
    .option('--dry-run', 'show what would be written, and write nothing');
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
      // Loaded only here: nothing else needs what a migration needs.
      await run(async (world) => (await import('./migrate.ts')).migrate(request, world));
    });
}
