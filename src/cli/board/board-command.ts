import { Command, InvalidArgumentError, Option } from 'commander';
import type { BoardPlace } from '../../board-io/board-place.ts';
import { addDays, type CalendarDate, parseCalendarDate } from '../../domain/calendar/calendar-date.ts';
import type { Release } from '../../domain/calendar/release.ts';
import { SettingsError } from '../../domain/settings/settings.ts';
import { renderBoardJson } from '../../render/board/board-json.ts';
import { renderDigest, renderVepDigest } from '../../render/board/digest.ts';
import { findVep } from '../list/list.ts';
import { parseReleaseOption } from '../list/list-command.ts';
import { parseNumber } from '../option-values.ts';
import type { RunCommand } from '../run-command.ts';
import type { ExitCode, World } from '../world.ts';
import { announce } from './announce.ts';
import { addBoardOptions, type BoardOptions, readBoardQuestion } from './board-options.ts';
import { findBoardPlace } from './board-place.ts';
import type { BoardQuestion } from './board-question.ts';
import { readBoard } from './read-board.ts';

const ABOUT =
  'Shows all proposals together. With `--out` it writes a page that needs no server, with its data beside it (JSON, CSV, a calendar, a feed); other files in that folder stay as they are. As `announcement` it writes the mail for the day of a VEP Freeze, as it was then; as `digest` what changed and what needs attention, or one paragraph about one VEP; as `json` everything, for other tools.';

const EXAMPLES = `
Examples:
  vep-governance board --out site
  vep-governance board --format announcement --release v1.11
  vep-governance board --format digest --since 7d
  vep-governance board --format digest --vep 123`;

const FORMATS = ['announcement', 'digest', 'json'] as const;

/** A day, or a number of days back from today. */
type Since = { readonly day: CalendarDate } | { readonly days: number };

interface CommandOptions extends BoardOptions {
  readonly format?: (typeof FORMATS)[number];
  readonly out?: string;
  readonly release?: Release;
  readonly vep?: number;
  readonly since: Since;
}

function parseSince(text: string): Since {
  const day = parseCalendarDate(text);
  const days = /^(\d{1,4})d$/.exec(text)?.[1];
  if (day === null && days === undefined) {
    throw new InvalidArgumentError('It must be a day such as 2026-09-02, or a number of days such as 7d.');
  }
  return day === null ? { days: Number(days) } : { day };
}

interface Wanted {
  readonly question: BoardQuestion;
  readonly options: CommandOptions;
}

async function digest(place: BoardPlace, { question, options }: Wanted, world: World): Promise<string> {
  const board = await readBoard(place, question, world);
  const { vep, since } = options;
  return vep === undefined
    ? renderDigest(board, 'day' in since ? since.day : addDays(board.today, -since.days))
    : findVep(board, vep)
        .map((one) => renderVepDigest(one, board))
        .join('\n');
}

async function site(place: BoardPlace, { question, options: { out } }: Wanted, world: World): Promise<string> {
  if (out === undefined) {
    throw new SettingsError('Say what to write: a site by `--out <folder>`, or a text by `--format <name>`.');
  }
  // Loaded only here: what renders the page takes long to start.
  const { writeBoardSite } = await import('./site.ts');
  return writeBoardSite(await readBoard(place, question, world), { out, root: place.repository.directory }, world);
}

async function render(place: BoardPlace, wanted: Wanted, world: World): Promise<string> {
  const { question, options } = wanted;
  const { release } = options;
  switch (options.format ?? 'site') {
    case 'json':
      return renderBoardJson(await readBoard(place, question, world));
    case 'digest':
      return await digest(place, wanted, world);
    case 'announcement':
      if (release === undefined) {
        throw new SettingsError(
          'An announcement is of one release. Name it by `--release`, such as `--release v1.11`.',
        );
      }
      return await announce(place, { question, release }, world);
    case 'site':
      return await site(place, wanted, world);
  }
}

async function show(options: CommandOptions, world: World): Promise<ExitCode> {
  const question = readBoardQuestion(options);
  const place = await findBoardPlace(question, world);
  world.output.write(await render(place, { question, options }, world));
  return 0;
}

/** The command `board`. */
export function boardCommand(run: RunCommand): Command {
  const command = new Command('board')
    .summary('all proposals together: a site, announcement, digest, data')
    .description(ABOUT)
    .addOption(new Option('--out <folder>', 'the folder to write the site to').conflicts('format'))
    .addOption(new Option('--format <name>', 'what to print instead').choices(FORMATS))
    .option('--release <release>', 'the release of an announcement', parseReleaseOption)
    .option('--vep <number>', 'the VEP of a digest', parseNumber)
    .addOption(
      new Option('--since <date|days>', 'what a digest begins with').argParser(parseSince).default({ days: 7 }, '7d'),
    );
  return addBoardOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (options: CommandOptions) => {
      await run((world) => show(options, world));
    });
}
