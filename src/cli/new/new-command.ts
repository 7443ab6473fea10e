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
  readonly number: number;
  readonly title: string;
  readonly sig: string;
  readonly name?: string;
  readonly author?: string;
  readonly meta?: boolean;
  readonly today?: CalendarDate;
}

/** The command `new`. */
export function newCommand(run: RunCommand): Command {
  const command = new Command('new')
    .summary('begin a proposal from the template')
    .description(ABOUT)
    .requiredOption('--number <number>', "the tracking issue's number", parseNumber)
    .requiredOption('--title <title>', 'a short, descriptive title', parseTitle)
    .requiredOption('--sig <name>', 'the owning SIG, such as sig-compute', parseSig)
    .option('--name <name>', "the folder's name behind the number (default: from the title)")
    .option('--author <handle>', 'a GitHub handle', parseHandle)
    .option('--meta', 'a proposal that changes the process: it lies under veps/meta-VEPs/')
    .option('--today <date>', 'the creation date', parseDay);
  return addSettingOptions(command, ['time-zone', 'veps-root'])
    .addHelpText('after', EXAMPLES)
    .action(async (options: NewOptions) => {
      const { number, title, sig, name = null, author = null, meta = false, today = null } = options;
      const request = { number, title, sig, name, author, isMeta: meta, today, flags: readFlags(options) };
      await run((world) => startDocument(request, world));
    });
}
