import { exampleInputs } from '../../../scripts/attention-doc/example-inputs.ts';
import type { AttentionExample } from '../../../src/board/attention/attention-rule.ts';
import { board } from '../../../src/board/board.ts';
import type { BoardInputs } from '../../../src/board/board-inputs.ts';
import type { Attention, AttentionId } from '../../../src/domain/board/attention.ts';
import { type Message, plainText } from '../../../src/domain/finding/message.ts';

export type Situation = Omit<AttentionExample, 'says'>;

/** What the board says about the one document of a situation. */
export function attentionIn(situation: Situation, changes: Partial<BoardInputs> = {}): readonly Attention[] {
  return board({ ...exampleInputs(situation), ...changes }).veps[0]?.attention ?? [];
}

export function idsIn(situation: Situation, changes: Partial<BoardInputs> = {}): readonly AttentionId[] {
  return attentionIn(situation, changes).map(({ id }) => id);
}

/** The one reason of an id; throws where there is none or several. */
export function reasonIn(id: AttentionId, situation: Situation, changes: Partial<BoardInputs> = {}) {
  const [reason, ...others] = attentionIn(situation, changes).filter((one) => one.id === id);
  if (reason === undefined || others.length > 0) {
    throw new Error(`${others.length + (reason === undefined ? 0 : 1)} reasons are ${id}`);
  }
  const { message, todo, ...rest } = reason;
  const text = (parts: Message) => plainText(parts);
  return { ...rest, message: text(message), todo: text(todo) };
}
