import { Command } from 'commander';
import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import { parseDay, parseHandle, parseNumber, parseSig, parseTitle } from '../option-values.ts';
import type { RunCommand } from '../run-command.ts';
import { addSettingOptions, readFlags, type SettingOptions } from '../settings/setting-options.ts';
import { startDocument } from './new.ts';

const ABOUT =
  "Begins a proposal: writes veps/<sig>/<number>-<name>/vep.md from the repository's template with everything that is known filled in. Open the tracking issue first; its number is the proposal's.";

const EXAMPLES = `
Examples:
  vep-governance new --number 307 --title "Faster restarts" --sig sig-compute
  vep-governance new --number 308 --title "Release cadence" --sig sig-release --meta

The author is git's user if its address is one of GitHub's own (alice@users.noreply.github.com);
else name one by --author.`;

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
    .option('--new-sig', 'the SIG is new: no folder or setting names it yet')
    .option('--name <name>', "the folder's name behind the number (default: from the title)")
    .option('--author <handle>', 'a GitHub handle', parseHandle)
    .option('--meta', 'a proposal that changes the process: it is under veps/meta-VEPs/')
    .option('--calendar <dir|url>', 'a clone of the freeze calendar, to name the open releases')
    .option('--today <date>', 'the creation date', parseDay);
  return addSettingOptions(command, ['time-zone', 'veps-root'])
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
      await run((world) => startDocument(request, world));
    });
}
