import { Command } from 'commander';
import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import { parseDay, parseHandle, parseNumber, parseSig, parseTitle } from '../option-values.ts';
import type { RunCommand } from '../run-command.ts';
import { addSettingOptions, readFlags, type SettingOptions } from '../settings/setting-options.ts';

const ABOUT =
  "Starts a proposal: writes veps/<sig>/<number>-<name>/vep.md from the repository's template, with everything that is known filled in. Open the tracking issue first: its number becomes the proposal's.";

const EXAMPLES = `
Examples:
  vep-governance new --number 307 --title "Faster restarts" --sig sig-compute
  vep-governance new --number 308 --title "Release cadence" --sig sig-release --meta

Without --author, the author is taken from git's user.email if that is an address of GitHub's, such as
alice@users.noreply.github.com. Without --number, --title, or --sig you are asked for it.`;

interface NewOptions extends SettingOptions {
  readonly number?: number;
  readonly title?: string;
  readonly sig?: string;
  readonly newSig?: boolean;
  readonly calendar?: string;
  readonly name?: string;
  readonly author?: string;
  readonly meta?: boolean;
  readonly today?: CalendarDate;
}

/** The command `new`. */
export function newCommand(run: RunCommand): Command {
  const command = new Command('new')
    .summary('start a proposal from the template')
    .description(ABOUT)
    .option('--number <number>', "the tracking issue's number", parseNumber)
    .option('--title <title>', 'a short, descriptive title', parseTitle)
    .option('--sig <name>', 'the owning SIG, such as sig-compute', parseSig)
    .option('--new-sig', 'accept a SIG that has no folder yet')
    .option('--name <name>', "the folder's name after the number (default: made from the title)")
    .option('--author <handle>', 'your GitHub handle', parseHandle)
    .option('--meta', 'a proposal about the process itself, which goes to veps/meta-VEPs/')
    .option('--calendar <dir|url>', 'a clone or the URL of the freeze calendar')
    .option('--today <date>', 'the creation date', parseDay);
  return addSettingOptions(command, ['schedule-path', 'time-zone', 'veps-root'])
    .addHelpText('after', EXAMPLES)
    .action(async (options: NewOptions) => {
      const {
        number,
        title,
        sig,
        newSig = false,
        calendar = null,
        name = null,
        author = null,
        meta = false,
        today = null,
      } = options;
      const given = {
        ...(number === undefined ? {} : { number }),
        ...(title === undefined ? {} : { title }),
        ...(sig === undefined ? {} : { sig }),
      };
      const flags = readFlags(options);
      const request = { given, isNewSig: newSig, calendar, name, author, isMeta: meta, today, flags };
      await run(async (world) => (await import('./new.ts')).startDocument(request, world));
    });
}
