import { Command } from 'commander';
import type { RunCommand } from '../run-command.ts';
import { addSettingOptions, readFlags, type SettingOptions } from '../settings/setting-options.ts';

const ABOUT =
  'Corrects what is certain in the front matter and shows it as a diff. Every other byte stays as it is. What is not certain is left to you and does not keep the rest from being corrected; "vep-governance check" lists it.';

const EXAMPLES = `
What is certain:
  milestone: {alpha: 1.10}    becomes {alpha: "v1.10"}
  milestone: v1.11            becomes {alpha: "v1.11"}, if the stage is alpha
  creation-date: 28/11/2026   becomes "2026-11-28"
  vep-number: "#307"          becomes 307
  authors: @alice             becomes ["@alice"]
  title: VEP: x               gets its quotes, because YAML treats a colon as syntax
  title: Fix #12              gets its quotes, because YAML reads " #" as a comment
  Authors:, milestones:       become authors:, milestone:
  status: Implementible       becomes implementable
  [“@alice”]                  gets plain quotes; invisible characters are removed
  owning-sig: ...             becomes the SIG of the folder

Examples:
  vep-governance fix                                  the documents that the branch changes
  vep-governance fix veps/sig-compute/123-foo         one proposal
  vep-governance fix --dry-run                        show it, write nothing

Exit code: 0 done, 1 a dry run found something to fix, 2 the command failed.`;

interface FixOptions extends SettingOptions {
  readonly all?: boolean;
  readonly base?: string;
  readonly dryRun?: boolean;
}

/** The command `fix`. */
export function fixCommand(run: RunCommand): Command {
  const command = new Command('fix')
    .summary('apply safe fixes')
    .description(ABOUT)
    .argument('[paths...]', 'documents or folders')
    .option('--base <ref>', 'the branch to compare with (default: the default branch)')
    .option('--all', 'fix every document, not only those that the branch changes')
    .option('--dry-run', 'show what would be corrected, and write nothing');
  return addSettingOptions(command, ['veps-root', 'sigs'])
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], options: FixOptions) => {
      const { base = null, all = false, dryRun = false } = options;
      const request = { paths, base, isAll: all, isDryRun: dryRun, flags: readFlags(options) };
      await run(async (world) => (await import('./fix.ts')).fix(request, world));
    });
}
