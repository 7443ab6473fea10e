import { Command, InvalidArgumentError, Option } from 'commander';
import { ATTENTION_IDS } from '../../domain/board/attention.ts';
import { parseRelease, type Release } from '../../domain/calendar/release.ts';
import { STAGES } from '../../domain/vep/stage.ts';
import { STATUSES } from '../../domain/vep/status.ts';
import { addBoardOptions, type BoardOptions, readBoardQuestion } from '../board/board-options.ts';
import { parseHandle, parseNumber } from '../option-values.ts';
import type { RunCommand } from '../run-command.ts';
import { LIST_FORMATS, type ListQuestion, list } from './list.ts';
import { type ListFilter, SORTS } from './list-filter.ts';

const ABOUT =
  'Lists the proposals of the branch: where each is, what it targets, who is named, and what needs attention. With a number it shows one proposal whole: fields, history, pull requests, and what it needs next. Filters combine.';

const EXAMPLES = `
Examples:
  vep-governance list                                    every proposal
  vep-governance list 123                                one proposal, whole
  vep-governance list --release v1.11 --sig sig-network  who plans what for a release
  vep-governance list --attention                        what needs attention
  vep-governance list --person @alice --sort release     what somebody writes, reviews or approves
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

/** A release in any spelling. */
export function parseReleaseOption(text: string): Release {
  const release = parseRelease(text);
  if (release === null) {
    throw new InvalidArgumentError('It must be a release such as v1.11.');
  }
  return release;
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
    .summary('where every proposal is, or one of them whole')
    .description(ABOUT)
    .argument('[number]', "a VEP's number", parseNumber)
    .option('--release <release>', 'committed to it or planned for it', parseReleaseOption)
    .option('--release-any-stage', 'the release is a target of any stage, in prose as well')
    .option('--sig <name>', 'owned by that SIG')
    .option('--participating', 'the SIG may also only participate')
    .addOption(new Option('--status <name>', 'in that status').choices(STATUSES))
    .addOption(new Option('--stage <name>', 'at that stage').choices(STAGES))
    .option('--person <handle>', 'an author, reviewer or approver', parseHandle)
    .addOption(new Option('--attention [id]', 'what needs attention, for any reason or for one').choices(ATTENTION_IDS))
    .option('--changed-since <date|ref>', 'with a change on that day or later')
    .addOption(new Option('--sort <name>', 'the order').choices(SORTS).default('number'))
    .addOption(new Option('--format <name>', 'how to write it').choices(LIST_FORMATS).default('table'));
  return addBoardOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (number: number | undefined, options: ListOptions) => {
      await run((world) => list(toQuestion(number, options), world));
    });
}
