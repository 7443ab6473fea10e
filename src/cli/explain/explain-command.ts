import { Command } from 'commander';
import { SettingsError } from '../../domain/settings/settings.ts';
import { nearestName } from '../../domain/vep/nearest-name.ts';
import { RULES } from '../../rules/index.ts';
import type { RunCommand } from '../run-command.ts';
import { type ExitCode, hasColors, type World } from '../world.ts';
import { type Emphasize, renderRuleList, renderRulePage } from './rule-page.ts';

const ABOUT =
  'Shows why a rule exists, how to satisfy it, a document that passes, and one that does not. Without a rule it lists them all. In the terminal, every finding names its rule in brackets.';

const EXAMPLES = `
Examples:
  vep-governance explain                      list the rules
  vep-governance explain transition           one rule, by its name
  vep-governance explain "Status transition"  the same rule, by its title`;

/** A rule by its name, or by the title that findings are shown with. */
function findRule(name: string) {
  const wanted = name.trim().toLowerCase();
  return RULES.find(({ id, title }) => id === wanted || title.toLowerCase() === wanted);
}

function explain(name: string | undefined, world: World): ExitCode {
  const emphasize: Emphasize = (text) => (hasColors(world.output, world) ? `\u001b[1m${text}\u001b[0m` : text);
  if (name === undefined) {
    world.output.write(renderRuleList(RULES, emphasize));
    return 0;
  }
  const rule = findRule(name);
  if (rule === undefined) {
    const names = RULES.map(({ id }) => id);
    const near = nearestName(name, names);
    const hint = near === null ? '' : ` Did you mean \`${near}\`?`;
    throw new SettingsError(`There is no rule \`${name}\`.${hint} The rules are ${names.join(', ')}.`);
  }
  world.output.write(renderRulePage(rule, emphasize));
  return 0;
}

/** The command `explain`. */
export function explainCommand(run: RunCommand): Command {
  return new Command('explain')
    .summary('show why a rule exists and how to satisfy it')
    .description(ABOUT)
    .argument('[rule...]', "a rule's name or title, such as milestone")
    .addHelpText('after', EXAMPLES)
    .action(async (words: readonly string[]) => {
      const name = words.length === 0 ? undefined : words.join(' ');
      await run((world) => Promise.resolve(explain(name, world)));
    });
}
