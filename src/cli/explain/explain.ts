import { SettingsError } from '../../domain/settings/settings.ts';
import { nearestName } from '../../domain/vep/nearest-name.ts';
import { RULES } from '../../rules/index.ts';
import { type ExitCode, hasColors, type World } from '../world.ts';
import { type Emphasize, renderRuleList, renderRulePage } from './rule-page.ts';

/** A rule by its name, or by the title that findings are shown with. */
function findRule(name: string) {
  const wanted = name.trim().toLowerCase();
  return RULES.find(({ id, title }) => id === wanted || title.toLowerCase() === wanted);
}

/**
 * Shows a rule, or without a name all of them.
 *
 * @throws {SettingsError} for a name that no rule has
 */
export function explain(name: string | undefined, world: World): ExitCode {
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
