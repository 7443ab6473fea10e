import { Command } from 'commander';
import type { RunCommand } from '../run-command.ts';

const ABOUT =
  'Shows why a rule exists, how to satisfy it, a document that passes, and one that does not. Without a rule it lists them all. In the terminal, every finding names its rule in brackets.';

const EXAMPLES = `
Examples:
  vep-governance explain                      list the rules
  vep-governance explain transition           one rule, by its name
  vep-governance explain "Status transition"  the same rule, by its title`;

/** The command `explain`. */
export function explainCommand(run: RunCommand): Command {
  return new Command('explain')
    .summary('show why a rule exists and how to satisfy it')
    .description(ABOUT)
    .argument('[rule...]', "a rule's name or title, such as milestone")
    .addHelpText('after', EXAMPLES)
    .action(async (words: readonly string[]) => {
      const name = words.length === 0 ? undefined : words.join(' ');
      await run(async (world) => (await import('./explain.ts')).explain(name, world));
    });
}
