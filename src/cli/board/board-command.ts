import { Command, InvalidArgumentError, Option } from 'commander';
import type { BoardPlace } from '../../board-io/board-place.ts';
import { parseSince, type Since, sinceDay } from '../../domain/board/since.ts';
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
import { workInPlace } from './board-place.ts';
import type { BoardQuestion } from './board-question.ts';
import { readBoard } from './read-board.ts';

const ABOUT =
  'Publishes all proposals at a glance. With --out it writes a static site: a page, and its data as JSON, CSV, a calendar, and a feed. It only replaces files that it wrote itself. With --format it prints a text instead: the announcement for a VEP Freeze, as of that freeze; a digest of what changed and what needs attention, or of one VEP; or all data as JSON.';

const EXAMPLES = `
Examples:
  vep-governance board --out site                              the site, to open or to publish
  vep-governance board --format announcement --release v1.11   the mail for the freeze day
  vep-governance board --format digest --since 7d              what changed in the last week
  vep-governance board --format digest --vep 123               a paragraph about one VEP`;

const FORMATS = ['announcement', 'digest', 'json'] as const;

interface CommandOptions extends BoardOptions {
  readonly format?: (typeof FORMATS)[number];
  readonly out?: string;
  readonly release?: Release;
  readonly vep?: number;
  readonly since: Since;
}

function parseSinceOption(text: string): Since {
  const since = parseSince(text);
  if (since === null) {
    throw new InvalidArgumentError('It must be a day such as 2026-09-02, or a number of days such as 7d.');
  }
  return since;
}

interface Wanted {
  readonly question: BoardQuestion;
  readonly options: CommandOptions;
}

async function digest(place: BoardPlace, { question, options }: Wanted, world: World): Promise<string> {
  const board = await readBoard(place, question, world);
  const { vep, since } = options;
  return vep === undefined
    ? renderDigest(board, sinceDay(since, board.today))
    : findVep(board, vep)
        .map((one) => renderVepDigest(one, board))
        .join('\n');
}

async function site(place: BoardPlace, { question, options: { out } }: Wanted, world: World): Promise<string> {
  if (out === undefined) {
    throw new SettingsError(
      'Nothing to write was named. Add `--out <folder>` for a site, or `--format <name>` for a text.',
    );
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
        throw new SettingsError('An announcement is about one release. Name it, such as `--release v1.11`.');
      }
      return await announce(place, { question, release }, world);
    case 'site':
      return await site(place, wanted, world);
  }
}

async function show(options: CommandOptions, world: World): Promise<ExitCode> {
  const question = readBoardQuestion(options);
  return await workInPlace(question, world, async (place) => {
    world.output.write(await render(place, { question, options }, world));
    return 0;
  });
}

/** The command `board`. */
export function boardCommand(run: RunCommand): Command {
  const command = new Command('board')
    .summary('publish all proposals as a site, announcement, digest, or data')
    .description(ABOUT)
    .addOption(new Option('--out <folder>', 'write the site to this folder').conflicts('format'))
    .addOption(new Option('--format <name>', 'print this instead of writing a site').choices(FORMATS))
    .option('--release <release>', 'the release to announce', parseReleaseOption)
    .option('--vep <number>', 'the VEP to summarize in a digest', parseNumber)
    .addOption(
      new Option('--since <date|days>', 'where a digest begins: a date, or a number of days such as 7d')
        .argParser(parseSinceOption)
        .default({ days: 7 }, '7d'),
    );
  return addBoardOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (options: CommandOptions) => {
      await run((world) => show(options, world));
    });
}
