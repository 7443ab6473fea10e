import { Command } from 'commander';
import type { CalendarDate } from '../../domain/calendar/calendar-date.ts';
import { DEFAULT_SETTINGS } from '../../domain/settings/default-settings.ts';
import {
  parseDay,
  parseFolder,
  parseHandle,
  parseNumber,
  parseSig,
  parseTimeZone,
  parseTitle,
} from '../option-values.ts';
import type { RunCommand } from '../run-command.ts';
import { startDocument } from './new.ts';

const ABOUT =
  "Begins a proposal: writes veps/<sig>/<number>-<name>/vep.md from the repository's template with everything that is known filled in. Open the tracking issue first; its number is the proposal's.";

const EXAMPLES = `
Examples:
  vep-governance new --number 307 --title "Faster restarts" --sig sig-compute
  vep-governance new --number 308 --title "Release cadence" --sig sig-release --meta

The author is git's user if its address is one of GitHub's own (alice@users.noreply.github.com);
else name one by --author.`;

interface NewOptions {
  readonly number: number;
  readonly title: string;
  readonly sig: string;
  readonly name?: string;
  readonly author?: string;
  readonly meta?: boolean;
  readonly today?: CalendarDate;
  readonly timeZone: string;
  readonly vepsRoot: string;
}

/** The command `new`. */
export function newCommand(run: RunCommand): Command {
  const { timeZone, vepsRoot } = DEFAULT_SETTINGS;
  return new Command('new')
    .summary('begin a proposal from the template')
    .description(ABOUT)
    .requiredOption('--number <number>', "the tracking issue's number", parseNumber)
    .requiredOption('--title <title>', 'a short, descriptive title', parseTitle)
    .requiredOption('--sig <name>', 'the owning SIG, such as sig-compute', parseSig)
    .option('--name <name>', "the folder's name behind the number (default: from the title)")
    .option('--author <handle>', 'a GitHub handle', parseHandle)
    .option('--meta', 'a proposal that changes the process: it lies under veps/meta-VEPs/')
    .option('--today <date>', 'the creation date', parseDay)
    .option('--time-zone <zone>', 'where days begin', parseTimeZone, timeZone)
    .option('--veps-root <folder>', 'the folder of the VEPs', parseFolder, vepsRoot)
    .addHelpText('after', EXAMPLES)
    .action(async ({ name, author, meta = false, today, vepsRoot: root, ...rest }: NewOptions) => {
      const request = { ...rest, name: name ?? null, author: author ?? null, isMeta: meta, today: today ?? null, root };
      await run((world) => startDocument(request, world));
    });
}
