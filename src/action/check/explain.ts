import { type Explained, renderExplanation } from '../../render/format/explanation/explanation.ts';
import type { Session } from '../session/session.ts';

/**
 * Says in the debug log what a verdict rests on
 * ([action §8](../../../docs/specification/action.md#8-why-a-verdict-is-what-it-is)).
 *
 * @param subject what was judged, in our own words: "Pull request 12"
 */
export function explain({ settings, runner }: Session, subject: string, judged: Omit<Explained, 'settings'>): void {
  runner.debug(() => `${subject}\n${renderExplanation({ ...judged, settings })}`);
}
