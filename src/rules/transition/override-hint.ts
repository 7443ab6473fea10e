import { type Message, message } from '../../domain/finding/message.ts';
import type { Settings } from '../../domain/settings/settings.ts';

/**
 * The maintainers' way past a refused step or a deletion
 * ([governance §3](../../../docs/specification/governance.md#3-the-statuses-and-their-transitions)): it overrides the
 * commit status, so there is none where no status is posted.
 */
export function overrideHint(settings: Settings): Message {
  return settings.statusContext === ''
    ? []
    : message` A maintainer who needs this, for example to revert a mistaken merge, can comment ${`/override "${settings.statusContext}"`}.`;
}
