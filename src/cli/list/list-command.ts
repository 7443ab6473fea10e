import { Command, Option } from 'commander';
import { ATTENTION_IDS } from '../../domain/board/attention.ts';
import type { Release } from '../../domain/calendar/release.ts';
import { STAGES } from '../../domain/vep/stage.ts';
import { STATUSES } from '../../domain/vep/status.ts';
import { addBoardOptions, type BoardOptions, readBoardQuestion } from '../board/board-options.ts';
import { parseHandle, parseNumber, parseReleaseOption } from '../option-values.ts';
import type { RunCommand } from '../run-command.ts';
import { LIST_FORMATS, type ListFilter, type ListQuestion, SORTS } from './list-question.ts';

const ABOUT =
  'Lists the proposals: status, stage, target release, people, and what needs attention. With a number, shows everything about one proposal: fields, history, pull requests, and what its next step needs. Filters combine.';

const EXAMPLES = `
Examples:
  vep-governance list                                    every proposal
  vep-governance list 123                                everything about one proposal
  vep-governance list --release v1.11 --sig sig-network  who plans what for a release
  vep-governance list --attention                        what needs attention
  vep-governance list --person @alice --sort release     what a person writes, reviews, or approves
  vep-governance list --format json                      the whole board, for other tools`;

interface ListOptions extends BoardOptions {
  readonly release?: Release;
  readonly releaseAnyStage?: boolean;
  readonly sig?: string;
  readonly participating?: boolean;
  readonly status?: ListFilter['status'];
  readonly stage?: ListFilter['stage'];
  readonly person?: string;
  readonly attention?: ListFilter['attention'] | true;
  readonly changedSince?: string;
  readonly sort: ListFilter['sort'];
  readonly format: ListQuestion['format'];
}

function toQuestion(number: number | undefined, options: ListOptions): ListQuestion {
  const { attention = null } = options;
  return {
    ...readBoardQuestion(options),
    needsHistory: options.changedSince !== undefined,
    number: number ?? null,
    filter: {
      release: options.release ?? null,
      isAnyStage: options.releaseAnyStage ?? false,
      sig: options.sig ?? null,
      includesParticipating: options.participating ?? false,
      status: options.status ?? null,
      stage: options.stage ?? null,
      person: options.person ?? null,
      attention: attention === true ? 'any' : attention,
      sort: options.sort,
    },
    changedSince: options.changedSince ?? null,
    format: options.format,
  };
}

/** The command `list`. */
export function listCommand(run: RunCommand): Command {
  const command = new Command('list')
    .summary('show where every proposal is, or everything about one')
    .description(ABOUT)
    .argument('[number]', "a VEP's number, such as 123", parseNumber)
    .option('--release <release>', 'committed to or planned for this release', parseReleaseOption)
    .option('--release-any-stage', 'with --release: also targeting it for another stage, or only in prose')
    .option('--sig <name>', 'owned by this SIG')
    .option('--participating', 'with --sig: also those in which the SIG only participates')
    .addOption(new Option('--status <name>', 'with this status').choices(STATUSES))
    .addOption(new Option('--stage <name>', 'at this stage').choices(STAGES))
    .option('--person <handle>', 'with this author, reviewer, or approver', parseHandle)
    .addOption(
      new Option('--attention [id]', 'needing attention, for any reason or for this one').choices(ATTENTION_IDS),
    )
    .option('--changed-since <date|ref>', 'changed on or after this day, or since this commit')
    .addOption(new Option('--sort <name>', 'the field to sort by').choices(SORTS).default('number'))
    .addOption(new Option('--format <name>', 'the output format').choices(LIST_FORMATS).default('table'));
  return addBoardOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (number: number | undefined, options: ListOptions) => {
      await run(async (world) => (await import('./list.ts')).list(toQuestion(number, options), world));
    });
}
