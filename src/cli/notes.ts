import type { Message } from '../domain/finding/message.ts';
import { renderPlain } from '../render/text/message-text.ts';
import type { World } from './world.ts';

/** Says things beside the result: on the error stream, so that output for other programs stays clean. */
export function writeNotes(notes: readonly Message[], { errors }: World): void {
  for (const note of notes) {
    errors.write(`note: ${renderPlain(note)}\n`);
  }
}
