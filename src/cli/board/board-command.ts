import { Command, InvalidArgumentError, Option } from 'commander';
import { parseSince, type Since } from '../../domain/board/since.ts';
import { parseNumber, parseReleaseOption } from '../option-values.ts';
import type { RunCommand } from '../run-command.ts';
import { addBoardOptions, type BoardOptions, readBoardQuestion } from './board-options.ts';
import { BOARD_FORMATS, type BoardOutput } from './board-output.ts';

const ABOUT =
  'Publishes all proposals at a glance. With --out it writes a static site: a page, and its data as JSON, CSV, a calendar, and a feed. It only replaces files that it wrote itself. With --format it prints a text instead: the announcement for a VEP Freeze, as of that freeze; a digest of what changed and what needs attention, of one VEP, or of what the check said in the cycle of a release; or all data as JSON.';

const EXAMPLES = `
Examples:
  vep-governance board --out site                              the site, to open or to publish
  vep-governance board --format announcement --release v1.11   the mail for the freeze day
  vep-governance board --format digest --since 7d              what changed in the last week
  vep-governance board --format digest --vep 123               a paragraph about one VEP
  vep-governance board --format digest --release v1.11         what the check said in a release's cycle`;

interface CommandOptions extends BoardOptions, BoardOutput {}

function parseSinceOption(text: string): Since {
  const since = parseSince(text);
  if (since === null) {
    throw new InvalidArgumentError('It must be a day such as 2026-09-02, or a number of days such as 7d.');
  }
  return since;
}

/** The command `board`. */
export function boardCommand(run: RunCommand): Command {
  const command = new Command('board')
    .summary('publish all proposals as a site, announcement, digest, or data')
    .description(ABOUT)
    .addOption(new Option('--out <folder>', 'write the site to this folder').conflicts('format'))
    .addOption(new Option('--format <name>', 'print this instead of writing a site').choices(BOARD_FORMATS))
    .option('--release <release>', 'the release to announce, or to count verdicts of in a digest', parseReleaseOption)
    .addOption(
      new Option('--vep <number>', 'the VEP to summarize in a digest').argParser(parseNumber).conflicts('release'),
    )
    .addOption(
      new Option('--since <date|days>', 'where a digest begins: a date, or a number of days such as 7d')
        .argParser(parseSinceOption)
        .default({ days: 7 }, '7d'),
    );
  return addBoardOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (options: CommandOptions) => {
      const question = readBoardQuestion(options);
      await run(async (world) => (await import('./show-board.ts')).showBoard(question, options, world));
    });
}
