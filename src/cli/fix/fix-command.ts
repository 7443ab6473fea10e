import { Command } from 'commander';
import { DEFAULT_SETTINGS } from '../../domain/settings/default-settings.ts';
import { parseFolder } from '../option-values.ts';
import type { RunCommand } from '../run-command.ts';
import { fix } from './fix.ts';

const ABOUT =
  'Corrects what is certain in the front matter and shows it as a diff. Comments and formatting stay as they are, byte for byte. Whatever leaves a doubt is left to you: "vep-governance check" lists it.';

const EXAMPLES = `
What is certain:
  milestone: {alpha: 1.10}      becomes  milestone: {alpha: "v1.10"}
  creation-date: 2026-01-31     is put in quotes, and so is title: VEP: x
  - @alice                      is put in quotes; authors: @alice becomes a list
  Authors:, milestones:         misspelt keys
  status: Implementible         misspelt statuses and stages
  title: VEP #12: x             is put in quotes: a # behind a space begins a comment
  [“@alice”]                    typographic quotes and invisible characters
  owning-sig: ...               becomes the SIG of the folder

Examples:
  vep-governance fix                                  the documents that the branch changes
  vep-governance fix veps/sig-compute/123-foo         one proposal
  vep-governance fix --dry-run                        only show

Exit code: 0 done, 1 a dry run found something to correct, 2 it could not be done.`;

interface FixOptions {
  readonly all?: boolean;
  readonly base?: string;
  readonly dryRun?: boolean;
  readonly vepsRoot: string;
}

/** The command `fix`. */
export function fixCommand(run: RunCommand): Command {
  return new Command('fix')
    .summary('correct what is certain')
    .description(ABOUT)
    .argument('[paths...]', 'documents or folders')
    .option('--base <ref>', 'the branch to compare with (default: the default branch)')
    .option('--all', 'every document, not only those that the branch changes')
    .option('--dry-run', 'show what would be corrected, and write nothing')
    .option('--veps-root <folder>', 'the folder of the VEPs', parseFolder, DEFAULT_SETTINGS.vepsRoot)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], { base, all = false, dryRun = false, vepsRoot }: FixOptions) => {
      const request = { paths, base: base ?? null, isAll: all, isDryRun: dryRun, root: vepsRoot };
      await run((world) => fix(request, world));
    });
}
