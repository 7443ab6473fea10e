import { Command } from 'commander';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { DEFAULT_SETTINGS } from '../../domain/default-settings.ts';
import { parseDay, parseFolder } from '../option-values.ts';
import type { RunCommand } from '../run-command.ts';
import { migrate } from './migrate.ts';

const ABOUT =
  'Writes front matter for documents that have none: number, title and SIG from the path and the heading, creation date and authors from the first commit, stage, releases and feature gate from the text, the status by the rules of VEP-282. Documents of an old layout move to <number>-<name>/vep.md.';

const EXAMPLES = `
Nothing is invented. What the text, the path and the history do not say is written as TBD and listed,
and reviewers and approvers never stand in the text: a tracked proposal comes out "implementable" with
TBD people. A document with front matter is left alone, so a second run changes nothing.

Examples:
  vep-governance migrate veps --dry-run               show everything, write nothing
  vep-governance migrate veps/sig-network             a SIG's documents
  vep-governance migrate veps --author-map authors    with "alice@example.org = @alice" a line
  vep-governance migrate veps --replace-prose         without the sections that front matter replaces

Exit code: 0 complete, 1 something is left for a person, 2 it could not be done.`;

interface MigrateOptions {
  readonly authorMap?: string;
  readonly replaceProse?: boolean;
  readonly calendar?: string;
  readonly today?: CalendarDate;
  readonly dryRun?: boolean;
  readonly vepsRoot: string;
}

/** The command `migrate`. */
export function migrateCommand(run: RunCommand): Command {
  return new Command('migrate')
    .summary('write front matter for documents without it')
    .description(ABOUT)
    .argument('<paths...>', 'documents or folders')
    .option('--author-map <file>', 'addresses or names of authors, and their GitHub handles')
    .option('--replace-prose', 'take out "Target releases" and "Release Signoff Checklist"')
    .option('--calendar <dir|url>', 'a clone of the freeze calendar, or where to fetch it')
    .option('--today <date>', 'decide as if it were that day', parseDay)
    .option('--dry-run', 'show what would be written, and write nothing')
    .option('--veps-root <folder>', 'the folder of the VEPs', parseFolder, DEFAULT_SETTINGS.vepsRoot)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], options: MigrateOptions) => {
      const request = {
        paths,
        authorMap: options.authorMap ?? null,
        replacesProse: options.replaceProse ?? false,
        calendar: options.calendar ?? null,
        today: options.today ?? null,
        isDryRun: options.dryRun ?? false,
        settings: { ...DEFAULT_SETTINGS, vepsRoot: options.vepsRoot },
      };
      await run((world) => migrate(request, world));
    });
}
