import { INPUTS, JUDGING_INPUTS } from '../../domain/settings/input-registry.ts';
import { visibleText } from '../../render/text/visible-text.ts';
import type { CommandSettings } from './command-settings.ts';

/** The settings of a judgment, a line each, and where each comes from. */
export function renderSettings({ texts, origins, workflow }: CommandSettings): string {
  const width = Math.max(...JUDGING_INPUTS.map((name) => name.length));
  const lines = JUDGING_INPUTS.map((name) => {
    const origin = origins.get(name);
    const from = { flag: 'the command line', workflow: workflow ?? 'the workflow', default: 'the default' };
    const text =
      origin === 'flag' ? '' : visibleText((texts.get(name) ?? INPUTS[name].default).replace(/\s*\n\s*/g, ', '));
    return `  ${name.padEnd(width)}  ${text === '' ? '' : `${text}  `}(${visibleText(from[origin ?? 'default'])})`;
  });
  return `Settings:\n${lines.join('\n')}\n\n`;
}
