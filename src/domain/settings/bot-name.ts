import { isSameHandle } from '../vep/handle.ts';
import type { Settings } from './settings.ts';

const BOT = /\[bot\]$|-bot$|^copilot$|-robot$/i;

/** True for the name or the handle of a bot: it commits, reviews and comments for somebody. */
export function isBotName(name: string, { labelBots }: Pick<Settings, 'labelBots'>): boolean {
  return BOT.test(name) || labelBots.some((bot) => isSameHandle(bot, name));
}
